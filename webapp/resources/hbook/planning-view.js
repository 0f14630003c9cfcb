/*
 * Draws the planning. Only the units in view are in the page, and only the part in view is fetched: some
 * rows of a window of days, which moves along when somebody scrolls to its edge.
 */
window.HbPlanningView = class {
  static ROWS_A_FETCH = 40;
  static ROWS_BEYOND = 5;
  static DAYS_BEYOND = 15;
  static STEP = 14;
  static DAYS_ON_PAPER = 31;
  static LANE = 28;
  static ROW_PADDING = 8;
  static BESIDE = ['blocked', 'stop_sell', 'canary', 'imported', 'preparation', 'automatic', 'conflict'];
  static ICONS = {
    confirmed: 'pi-check', new: 'pi-star', awaiting_payment: 'pi-credit-card', pending: 'pi-question-circle',
    awaiting_approval: 'pi-clock', blocked: 'pi-ban', stop_sell: 'pi-lock', canary: 'pi-lock', imported: 'pi-cloud-download', preparation: 'pi-wrench',
    automatic: 'pi-link', conflict: 'pi-exclamation-triangle',
  };

  constructor(section, words, drawn) {
    this.section = section;
    this.words = words;
    this.whenDrawn = drawn;
    this.grid = section.querySelector('.hb-planning-grid');
    this.head = section.querySelector('.hb-planning-days');
    this.body = section.querySelector('.hb-planning-rows');
    this.failed = section.querySelector('#planning-failed');
    this.today = HbPlanningWords.day(section.dataset.today);
    this.accommodation = section.dataset.shownAccommodation || ''; // an empty attribute is left out
    this.elements = new Map();
    this.empty();
    this.grid.addEventListener('scroll', () => requestAnimationFrame(() => this.scrolled()), { passive: true });
    new ResizeObserver(() => this.fit()).observe(this.grid);
    window.addEventListener('beforeprint', () => this.print());
    window.addEventListener('afterprint', () => this.printed());
  }

  /** On paper nothing scrolls: the days in view, as many as fit, and every unit that is known. */
  print() {
    if (!this.width || this.onPaper) {
      return;
    }
    this.onPaper = { from: this.from, days: this.days, left: this.grid.scrollLeft, top: this.grid.scrollTop };
    this.lay(this.firstDay(), Math.min(this.visibleDays, HbPlanningView.DAYS_ON_PAPER));
    this.grid.scrollTo(0, 0);
  }

  printed() {
    if (this.onPaper) {
      const { from, days, left, top } = this.onPaper;
      this.onPaper = null;
      this.lay(from, days);
      this.grid.scrollTo(left, top);
    }
  }

  lay(from, days) {
    this.from = from;
    this.days = days;
    this.section.style.setProperty('--hb-days', days);
    this.drawDays();
    this.draw();
  }

  /** Forgets all rows, when there are others from now on. */
  empty() {
    this.rows = [];
    this.units = 0;
    this.tops = [0];
    this.elements.forEach(element => element.remove());
    this.elements.clear();
  }

  /** Measures the window's place: how wide a day is, and how many days are fetched. */
  fit() {
    const width = this.grid.clientWidth - this.columnWidth();
    if (this.onPaper || width <= 0 || width === this.width) {
      return;
    }
    const wanted = this.section.dataset.shownFrom ? HbPlanningWords.day(this.section.dataset.shownFrom) - 2 : this.today - 1;
    const first = this.width ? this.firstDay() : wanted;
    this.width = width;
    this.visibleDays = Math.min(60, Math.max(14, Math.round(width / 25)));
    this.dayWidth = Math.max(24, Math.floor(width / this.visibleDays));
    this.days = this.visibleDays + 2 * HbPlanningView.DAYS_BEYOND;
    this.section.style.setProperty('--hb-day', this.dayWidth + 'px');
    this.section.style.setProperty('--hb-days', this.days);
    this.show(first);
  }

  columnWidth() {
    return this.head.querySelector('.hb-planning-corner').offsetWidth;
  }

  firstDay() {
    return this.from + Math.round(this.grid.scrollLeft / this.dayWidth);
  }

  /** Puts a day to the left edge. */
  show(day) {
    this.from = day - HbPlanningView.DAYS_BEYOND;
    this.drawDays();
    this.draw();
    this.grid.scrollLeft = HbPlanningView.DAYS_BEYOND * this.dayWidth;
    this.refresh();
  }

  scrolled() {
    if (this.onPaper) {
      return;
    }
    const left = this.grid.scrollLeft;
    const beyond = this.grid.scrollWidth - this.grid.clientWidth - left;
    if (left < this.dayWidth) {
      this.shift(-HbPlanningView.STEP);
    } else if (beyond < this.dayWidth) {
      this.shift(HbPlanningView.STEP);
    } else {
      this.draw();
      this.load();
    }
  }

  shift(days) {
    const left = this.grid.scrollLeft;
    this.from += days;
    this.drawDays();
    this.draw();
    this.grid.scrollLeft = left - days * this.dayWidth;
    this.refresh();
  }

  /** Fetches anew what is in view; what is drawn stays until the answer is there. */
  refresh() {
    this.asked = new Set();
    this.load();
  }

  load() {
    const [first, last] = this.inView();
    const size = HbPlanningView.ROWS_A_FETCH;
    for (let page = Math.floor(first / size); page <= Math.floor(last / size); page++) {
      if (!this.asked.has(page) && (page === 0 || page * size < this.units)) {
        this.asked.add(page);
        this.fetch(page * size, this.asked);
      }
    }
  }

  async fetch(first, asked) {
    const query = new URLSearchParams({
      from: HbPlanningWords.iso(this.from), days: this.days, first,
      count: HbPlanningView.ROWS_A_FETCH, accom_id: this.accommodation,
    });
    this.grid.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(this.section.dataset.url + '?' + query);
      if (answer.redirected) {
        location.reload();
      } else if (!answer.ok) {
        throw new Error(answer.status);
      } else if (asked === this.asked) {
        this.take(await answer.json(), asked);
      }
      this.failed.hidden = true;
    } catch {
      asked.delete(first / HbPlanningView.ROWS_A_FETCH);
      this.failed.hidden = asked !== this.asked;
    } finally {
      this.grid.setAttribute('aria-busy', 'false');
    }
  }

  take(page, asked) {
    if (asked !== this.asked) {
      return;
    }
    const from = HbPlanningWords.day(page.from);
    this.units = page.units;
    this.rows.length = page.units;
    page.rows.forEach((row, at) => {
      row.hours?.days.forEach(each => row.bars.push({ kind: 'hours', id: 0, day: each.day, nights: 1, lane: 0, parts: each.parts }));
      row.bars.forEach(bar => { bar.day += from; });
      const key = JSON.stringify(row);
      if (this.rows[page.first + at]?.key !== key) {
        this.rows[page.first + at] = { ...row, key };
      }
    });
    this.stack();
    this.draw();
    this.turn();
    this.load();
  }

  /** Goes, once, to the stay that the page was opened for. */
  turn() {
    const at = this.rows.findIndex(row => row && row.bars.some(bar => this.isShown(bar)));
    if (at >= 0 && !this.turned) {
      this.turned = true;
      this.reveal(at, this.rows[at].bars.find(bar => this.isShown(bar)).day);
      this.section.scrollIntoView({ block: 'start' });
    }
  }

  /** Where each row begins; rows that are not known yet count as one lane high. */
  stack() {
    const anchor = this.rowAt(this.grid.scrollTop);
    const within = this.grid.scrollTop - (this.tops[anchor] || 0);
    this.tops = [0];
    for (let at = 0; at < this.units; at++) {
      this.tops.push(this.tops[at] + this.height(at));
    }
    this.body.style.height = this.tops[this.units] + 'px';
    this.grid.setAttribute('aria-rowcount', this.units + 1);
    if (within !== 0 || anchor !== 0) {
      this.grid.scrollTop = this.tops[anchor] + within;
    }
  }

  height(at) {
    const lanes = this.rows[at] ? this.rows[at].lanes : 1;
    return lanes * HbPlanningView.LANE + HbPlanningView.ROW_PADDING;
  }

  /** The row at so many pixels from the first one's top. */
  rowAt(y) {
    let low = 0;
    let high = Math.max(0, this.tops.length - 2);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle] <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  inView() {
    if (this.onPaper) {
      return [0, Math.max(0, this.rows.length - 1)];
    }
    const top = this.grid.scrollTop;
    return [
      Math.max(0, this.rowAt(top) - HbPlanningView.ROWS_BEYOND),
      Math.min(Math.max(0, this.units - 1), this.rowAt(top + this.grid.clientHeight) + HbPlanningView.ROWS_BEYOND),
    ];
  }

  drawDays() {
    const row = this.head.firstElementChild;
    row.querySelectorAll('.hb-planning-day, .hb-planning-month').forEach(cell => cell.remove());
    for (let at = 0; at < this.days; at++) {
      row.append(this.dayCell(this.from + at, at));
    }
    this.monthMarks().forEach(mark => row.append(mark));
    this.grid.setAttribute('aria-colcount', this.days + 1);
    this.section.style.setProperty('--hb-weekend', (6 - HbPlanningWords.date(this.from).getUTCDay() + 7) % 7);
    this.section.style.setProperty('--hb-today-at', this.today - this.from);
    this.section.dataset.todayInView = this.today >= this.from && this.today < this.from + this.days;
  }

  dayCell(day, at) {
    const date = HbPlanningWords.date(day);
    const cell = document.createElement('span');
    cell.className = 'hb-planning-day';
    cell.setAttribute('role', 'columnheader');
    cell.setAttribute('aria-colindex', at + 2);
    const full = document.createElement('span');
    full.className = 'hb-sr';
    full.textContent = this.words.fullDay(day) + (day === this.today ? ', ' + this.words.word('today') : '');
    const number = document.createElement('span');
    number.setAttribute('aria-hidden', 'true');
    number.append(this.words.weekday.format(date), document.createElement('br'), date.getUTCDate());
    cell.append(full, number);
    cell.classList.toggle('hb-planning-today', day === this.today);
    cell.classList.toggle('hb-planning-weekend', date.getUTCDay() % 6 === 0);
    return cell;
  }

  /** The months above the days; the name of one that began before stays in view. */
  monthMarks() {
    const marks = [];
    for (let day = this.from; day < this.from + this.days;) {
      const date = HbPlanningWords.date(day);
      const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86400000;
      const end = Math.min(next, this.from + this.days);
      const mark = document.createElement('span');
      mark.className = 'hb-planning-month';
      mark.setAttribute('aria-hidden', 'true');
      const name = document.createElement('span');
      name.textContent = this.words.month(day);
      mark.append(name);
      this.place(mark, day, end - day, 0);
      marks.push(mark);
      day = end;
    }
    return marks;
  }

  draw() {
    const [first, last] = this.inView();
    this.elements.forEach((element, at) => {
      if ((at < first || at > last) && !element.contains(document.activeElement)) {
        element.remove();
        this.elements.delete(at);
      }
    });
    for (let at = last; at >= first && this.units > 0; at--) {
      this.drawRow(at);
    }
    this.whenDrawn();
  }

  drawRow(at) {
    let element = this.elements.get(at);
    if (!element) {
      element = document.createElement('div');
      element.className = 'hb-planning-row';
      element.setAttribute('role', 'row');
      element.setAttribute('aria-rowindex', at + 2);
      element.dataset.row = at;
      this.elements.set(at, element);
      const after = [...this.elements.keys()].filter(other => other > at);
      this.body.insertBefore(element, after.length ? this.elements.get(Math.min(...after)) : null);
    }
    element.style.setProperty('--hb-top', this.tops[at] + 'px');
    element.style.setProperty('--hb-height', this.height(at) + 'px');
    const row = this.rows[at];
    element.classList.toggle('hb-planning-by-hour', Boolean(row?.hours));
    const drawn = row ? row.key + this.from : '';
    if (element.dataset.drawn !== drawn || !element.firstChild) {
      element.dataset.drawn = drawn;
      element.replaceChildren(this.header(row), ...(row ? row.bars.map(bar => (row.hours ? this.day(row, bar) : this.bar(row, bar))) : []));
    }
  }

  header(row) {
    const header = document.createElement('span');
    header.className = 'hb-planning-unit';
    header.setAttribute('role', 'rowheader');
    header.setAttribute('aria-colindex', '1');
    if (row) {
      header.append(this.named('span', row.type, row.briefType), this.named('strong', row.name, row.briefName));
      header.classList.toggle('hb-planning-only', !row.briefName);
      header.title = this.words.unit(row);
      header.setAttribute('aria-label', header.title);
    }
    return header;
  }

  /** A name, whole where there is room and on paper, else brief. */
  named(tag, whole, brief) {
    const element = document.createElement(tag);
    [['hb-planning-whole', whole], ['hb-planning-brief', brief]].forEach(([kind, text]) => {
      const part = document.createElement('span');
      part.className = kind;
      part.textContent = text;
      element.append(part);
    });
    return element;
  }

  bar(row, bar) {
    const element = document.createElement('span');
    element.className = 'hb-bar hb-bar-' + bar.kind;
    element.classList.toggle('hb-bar-disputed', Boolean(bar.disputed));
    element.classList.toggle('hb-bar-elsewhere', Boolean(bar.calendar));
    element.classList.toggle('hb-bar-shown', this.isShown(bar));
    element.setAttribute('role', 'gridcell');
    element.setAttribute('aria-haspopup', 'dialog');
    element.setAttribute('aria-label', this.words.bar(row, bar, bar.day));
    element.setAttribute('aria-colindex', Math.max(2, bar.day - this.from + 2));
    element.setAttribute('aria-colspan', Math.min(bar.nights, this.days));
    element.tabIndex = -1;
    element.title = this.words.bar(row, bar, bar.day);
    this.place(element, bar.day, bar.nights, bar.lane);
    const icons = [HbPlanningView.ICONS[bar.kind]];
    if (bar.calendar && bar.kind !== 'imported' && bar.kind !== 'conflict') {
      icons.push('pi-cloud-download');
    }
    if (bar.group) {
      element.dataset.group = bar.group;
      icons.push('pi-link');
    }
    if (bar.disputed) {
      icons.unshift('pi-exclamation-triangle');
    }
    icons.forEach(name => {
      const icon = document.createElement('i');
      icon.className = 'pi ' + name;
      icon.setAttribute('aria-hidden', 'true');
      element.append(icon);
    });
    const text = document.createElement('span');
    text.setAttribute('aria-hidden', 'true');
    text.textContent = bar.label || bar.calendar || this.words.word(bar.kind);
    element.append(text);
    element.hbBar = bar;
    return element;
  }

  /** A day of a unit by the hour: how many bookings it has, and which part of it is taken. */
  day(row, bar) {
    const element = document.createElement('span');
    element.className = 'hb-bar hb-bar-hours';
    element.classList.toggle('hb-bar-disputed', bar.parts.some(part => part.disputed));
    element.classList.toggle('hb-bar-shown', this.isShown(bar));
    element.setAttribute('role', 'gridcell');
    element.setAttribute('aria-colindex', Math.max(2, bar.day - this.from + 2));
    element.setAttribute('aria-label', this.words.day(row, bar));
    element.title = this.words.day(row, bar);
    element.tabIndex = -1;
    this.place(element, bar.day, 1, 0);
    const count = document.createElement('span');
    count.className = 'hb-hours-count';
    const bookings = HbPlanningWords.bookings(bar);
    if (bookings > 0) {
      count.textContent = bookings;
    } else {
      const icon = document.createElement('i');
      icon.className = 'pi ' + HbPlanningView.ICONS[bar.parts[0].kind];
      count.append(icon);
    }
    const day = document.createElement('span');
    day.className = 'hb-hours-day';
    day.append(...bar.parts.map(part => this.part(row.hours, part)));
    [count, day].forEach(child => child.setAttribute('aria-hidden', 'true'));
    element.append(count, day);
    element.hbBar = bar;
    return element;
  }

  /** Where it lies in the hours that are drawn; what is outside of them touches their edge. */
  part(hours, part) {
    const share = minute => 100 * (Math.max(hours.first, Math.min(minute, hours.last)) - hours.first) / (hours.last - hours.first);
    const element = document.createElement('span');
    element.className = 'hb-hours-part hb-hours-' + part.kind;
    element.style.setProperty('--hb-start', Math.min(share(part.from), 96) + '%');
    element.style.setProperty('--hb-length', share(part.to) - share(part.from) + '%');
    return element;
  }

  /** Whether it is the stay that the page was opened for. */
  isShown(bar) {
    return (bar.parts || [bar]).some(each =>
      String(each.id) === this.section.dataset.shown && !HbPlanningView.BESIDE.includes(each.kind));
  }

  place(element, day, nights, lane) {
    element.style.setProperty('--from', day - this.from);
    element.style.setProperty('--nights', nights);
    element.style.setProperty('--lane', lane);
  }

  /** The day column under a point of the window. */
  dayUnder(x) {
    const left = this.grid.getBoundingClientRect().left + this.columnWidth();
    return this.from + Math.floor((x - left + this.grid.scrollLeft) / this.dayWidth);
  }

  rowUnder(y) {
    const top = this.grid.getBoundingClientRect().top + this.head.offsetHeight;
    return this.rowAt(y - top + this.grid.scrollTop);
  }

  /** Scrolls until a night of a row is in view. */
  reveal(at, day) {
    const column = this.columnWidth();
    if (day < this.from + 1 || day > this.from + this.days - 2) {
      this.show(day - Math.floor(this.visibleDays / 2));
    }
    const left = (day - this.from) * this.dayWidth;
    const width = this.grid.clientWidth - column;
    if (left < this.grid.scrollLeft) {
      this.grid.scrollLeft = left;
    } else if (left + 2 * this.dayWidth > this.grid.scrollLeft + width) {
      this.grid.scrollLeft = left + 2 * this.dayWidth - width;
    }
    const room = this.grid.clientHeight - this.head.offsetHeight;
    if (this.tops[at] < this.grid.scrollTop) {
      this.grid.scrollTop = this.tops[at];
    } else if (this.tops[at + 1] > this.grid.scrollTop + room) {
      this.grid.scrollTop = this.tops[at + 1] - room;
    }
    this.draw();
  }
};
