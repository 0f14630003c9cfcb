/* What a person does with the planning: walks over it by keyboard, chooses free nights, drags stays. */
(() => {
  const section = document.getElementById('planning');
  if (!section) {
    return;
  }
  section.hidden = false;
  const words = new HbPlanningWords(section);
  const manager = section.dataset.manager === 'true';
  const status = section.querySelector('#planning-status');
  const menu = section.querySelector('#planning-menu');
  const button = name => section.querySelector(`[id$="${name}"]`);
  const HOLDS_NOTHING = ['pending', 'awaiting_approval', 'conflict'];
  const STAYS = ['confirmed', 'new', 'awaiting_payment', 'pending', 'awaiting_approval'];

  const freeCell = document.createElement('span');
  freeCell.className = 'hb-planning-cell';
  freeCell.setAttribute('role', 'gridcell');
  freeCell.tabIndex = 0;
  const chosenMark = document.createElement('span');
  chosenMark.className = 'hb-planning-chosen';
  chosenMark.setAttribute('aria-hidden', 'true');
  const ghost = document.createElement('span');
  ghost.setAttribute('aria-hidden', 'true');

  const cursor = { row: 0, night: HbPlanningWords.day(section.dataset.today), turn: 0 };
  let chosen = null;
  let drag = null;
  let shownUnit = '';

  const view = new HbPlanningView(section, words, drawn);
  const grid = view.grid;

  /* The cursor: one cell of the grid has the focus, a stay or a free night. */

  const barsAt = (at, night) =>
    (view.rows[at] ? view.rows[at].bars : [])
      .filter(bar => bar.day <= night && night < bar.day + bar.nights)
      .sort((one, other) => one.lane - other.lane);
  const isByTheHour = at => Boolean(view.rows[at]?.hours);
  const isFree = (at, night) => barsAt(at, night).every(bar => HOLDS_NOTHING.includes(bar.kind));
  const barHere = () => {
    const bars = barsAt(cursor.row, cursor.night);
    return bars[Math.min(cursor.turn, bars.length - 1)];
  };

  function drawn() {
    const held = grid.contains(document.activeElement) && document.activeElement !== grid;
    cursor.row = Math.min(cursor.row, Math.max(0, view.units - 1));
    const element = view.elements.get(cursor.row);
    grid.querySelectorAll('.hb-bar[tabindex="0"]').forEach(bar => { bar.tabIndex = -1; });
    if (element && view.rows[cursor.row]) {
      const bar = !chosen && barHere();
      const target = bar ? [...element.children].find(child => child.hbBar === bar) : freeCell;
      if (bar) {
        freeCell.remove();
      } else {
        view.place(freeCell, cursor.night, 1, 0);
        freeCell.setAttribute('aria-colindex', Math.max(2, cursor.night - view.from + 2));
        freeCell.setAttribute('aria-label', chosen
          ? words.chosen(view.rows[chosen.row], chosen.from, chosen.to)
          : words.free(view.rows[cursor.row], cursor.night));
        freeCell.setAttribute('aria-selected', String(Boolean(chosen)));
        if (freeCell.parentNode !== element) {
          element.append(freeCell);
        }
      }
      target.tabIndex = 0;
      if ((held || drawn.wanted) && document.activeElement !== target) {
        target.focus({ preventScroll: true });
      }
      drawn.wanted = false;
    }
    markChosen();
    followMonth();
  }

  const goTo = (row, night, turn = 0) => {
    cursor.row = Math.min(Math.max(0, row), view.units - 1);
    cursor.night = night;
    cursor.turn = turn;
    drawn.wanted = true;
    view.reveal(cursor.row, cursor.night);
  };

  function markChosen() {
    const element = chosen && view.elements.get(chosen.row);
    if (element) {
      view.place(chosenMark, chosen.from, chosen.to - chosen.from, 0);
      element.append(chosenMark);
    } else {
      chosenMark.remove();
    }
  }

  const choose = (row, from, to) => {
    chosen = { row, from, to };
    const text = words.chosen(view.rows[row], from, to);
    if (status.textContent !== text) {
      status.textContent = text;
    }
  };

  const chooseNothing = () => {
    chosen = null;
    status.textContent = '';
    view.draw();
  };

  /* What the server is asked for: the screens' own dialogs open. */

  const parameters = values => Object.entries(values).map(([name, value]) => ({ name, value }));
  const open = (row, bar) => hbPlanningOpen(parameters(
    { kind: bar.kind, id: bar.id, unit: row.unit, from: HbPlanningWords.iso(bar.day) }));
  const move = (bar, unit, from) => hbPlanningMove(parameters({ id: bar.id, unit, from }));
  const openDay = (row, day) => {
    shownUnit = row.unit;
    hbShowDay(parameters({ day: HbPlanningWords.iso(day) }));
  };
  const askNights = command => {
    const nights = parameters({
      unit: view.rows[chosen.row].unit, from: HbPlanningWords.iso(chosen.from), to: HbPlanningWords.iso(chosen.to),
    });
    menu.hidePopover();
    command(nights);
  };

  function offer() {
    section.querySelector('#planning-chosen').textContent = words.chosen(view.rows[chosen.row], chosen.from, chosen.to);
    markChosen();
    const at = chosenMark.getBoundingClientRect();
    menu.showPopover();
    menu.style.left = Math.max(8, Math.min(at.left, innerWidth - menu.offsetWidth - 8)) + 'px';
    menu.style.top = Math.max(8, Math.min(at.bottom + 4, innerHeight - menu.offsetHeight - 8)) + 'px';
    button('planningReserve').focus();
  }

  menu.addEventListener('toggle', event => {
    if (event.newState === 'closed') {
      drawn.wanted = menu.contains(document.activeElement) || document.activeElement === document.body;
      chooseNothing();
    }
  });
  button('planningReserve').addEventListener('click', () => askNights(hbPlanningReserve));
  button('planningBlock').addEventListener('click', () => askNights(hbPlanningBlock));

  /* Keyboard */

  const sideways = (event, step) => {
    const bar = !chosen && barHere();
    if (event.shiftKey && manager && !isByTheHour(cursor.row)) {
      extend(step);
    } else {
      chosen = null;
      goTo(cursor.row, bar ? (step > 0 ? bar.day + bar.nights : bar.day - 1) : cursor.night + step);
    }
  };

  const extend = step => {
    const anchor = chosen ? chosen.anchor : cursor.night;
    const night = cursor.night + (chosen ? step : 0);
    const [low, high] = [Math.min(anchor, night), Math.max(anchor, night)];
    for (let each = low; each <= high; each++) {
      if (!isFree(cursor.row, each)) {
        return;
      }
    }
    choose(cursor.row, low, high + 1);
    chosen.anchor = anchor;
    goTo(cursor.row, night);
  };

  const upOrDown = step => {
    const bars = barsAt(cursor.row, cursor.night);
    const turn = cursor.turn + step;
    chosen = null;
    if (turn >= 0 && turn < bars.length) {
      goTo(cursor.row, cursor.night, turn);
    } else if (cursor.row + step >= 0 && cursor.row + step < view.units) {
      goTo(cursor.row + step, cursor.night, step > 0 ? 0 : Math.max(0, barsAt(cursor.row + step, cursor.night).length - 1));
    }
  };

  const enter = () => {
    const bar = !chosen && barHere();
    if (isByTheHour(cursor.row)) {
      openDay(view.rows[cursor.row], cursor.night);
    } else if (bar) {
      open(view.rows[cursor.row], bar);
    } else if (manager && isFree(cursor.row, cursor.night)) {
      if (!chosen) {
        choose(cursor.row, cursor.night, cursor.night + 1);
      }
      offer();
    }
  };

  const KEYS = {
    ArrowRight: event => sideways(event, 1),
    ArrowLeft: event => sideways(event, -1),
    ArrowDown: () => upOrDown(1),
    ArrowUp: () => upOrDown(-1),
    PageDown: () => { chosen = null; goTo(cursor.row, cursor.night + HbPlanningView.STEP); },
    PageUp: () => { chosen = null; goTo(cursor.row, cursor.night - HbPlanningView.STEP); },
    Home: event => { chosen = null; goTo(event.ctrlKey ? 0 : cursor.row, view.today); },
    End: event => { chosen = null; goTo(event.ctrlKey ? view.units - 1 : cursor.row, view.firstDay() + view.visibleDays - 2); },
    Enter: enter,
    ' ': enter,
    Escape: () => { drag ? stopDrag() : chooseNothing(); },
    m: () => moveByForm(),
    M: () => moveByForm(),
  };

  const moveByForm = () => {
    const bar = barHere();
    if (manager && bar && STAYS.includes(bar.kind)) {
      move(bar, '', '');
    }
  };

  grid.addEventListener('keydown', event => {
    if (KEYS[event.key] && !event.altKey && !event.metaKey && view.rows[cursor.row]) {
      event.preventDefault();
      KEYS[event.key](event);
    }
  });

  /* Mouse, pen and finger: from check-in to check-out over free nights; a stay to where it shall be. */

  const start = event => {
    const row = event.target.closest('.hb-planning-row');
    if (!row || event.button !== 0 || event.target.closest('.hb-planning-unit')) {
      return;
    }
    const bar = event.target.closest('.hb-bar')?.hbBar;
    const at = Number(row.dataset.row);
    const day = view.dayUnder(event.clientX);
    cursor.row = at;
    cursor.night = bar ? Math.max(bar.day, Math.min(day, bar.day + bar.nights - 1)) : day;
    cursor.turn = bar ? barsAt(at, cursor.night).indexOf(bar) : 0;
    if (!manager || !view.rows[at] || isByTheHour(at) || (bar && !STAYS.includes(bar.kind))) {
      return;
    }
    drag = { bar, row: at, day, x: event.clientX, y: event.clientY, pointer: event.pointerId, under: false };
    if (event.pointerType === 'touch') {
      drag.timer = setTimeout(() => { if (drag && !drag.bar) { begin(); dragTo(drag); } }, 450);
    }
  };

  const begin = () => {
    drag.under = true;
    grid.setPointerCapture(drag.pointer);
    grid.classList.add('hb-planning-dragging');
    requestAnimationFrame(scrollAlong);
  };

  const dragTo = point => {
    const day = view.dayUnder(point.x);
    if (drag.bar) {
      drag.target = Math.min(view.rowUnder(point.y), view.units - 1);
      drag.first = drag.bar.day + day - drag.day;
      drawGhost();
    } else {
      const nights = freeNights(drag.row, drag.day, day);
      if (nights) {
        choose(drag.row, ...nights);
        markChosen();
      }
    }
  };

  /** The free nights from the day of the press towards another one; at least one, if there is one. */
  const freeNights = (row, anchor, day) => {
    let from = anchor;
    let to = anchor;
    while (to < day && isFree(row, to)) {
      to++;
    }
    while (from > day && isFree(row, from - 1)) {
      from--;
    }
    if (from === to) {
      return isFree(row, anchor) ? [anchor, anchor + 1] : isFree(row, anchor - 1) ? [anchor - 1, anchor] : null;
    }
    return [from, to];
  };

  const drawGhost = () => {
    const element = view.elements.get(drag.target);
    if (element) {
      const others = (view.rows[drag.target] ? view.rows[drag.target].bars : []).filter(bar =>
        bar.id !== drag.bar.id && !HOLDS_NOTHING.includes(bar.kind) && bar.kind !== 'preparation'
        && bar.day < drag.first + drag.bar.nights && drag.first < bar.day + bar.nights);
      ghost.className = 'hb-bar hb-planning-ghost hb-bar-' + drag.bar.kind;
      ghost.classList.toggle('hb-planning-taken', others.length > 0 || isByTheHour(drag.target));
      ghost.textContent = words.stay(drag.first, drag.first + drag.bar.nights);
      view.place(ghost, drag.first, drag.bar.nights, 0);
      element.append(ghost);
    }
  };

  const scrollAlong = () => {
    if (drag?.under) {
      const box = grid.getBoundingClientRect();
      const step = (at, low, high) => (at < low + 32 ? -10 : at > high - 32 ? 10 : 0);
      const x = step(drag.nowX ?? drag.x, box.left + view.columnWidth(), box.right);
      const y = drag.bar ? step(drag.nowY ?? drag.y, box.top + view.head.offsetHeight, box.bottom) : 0;
      if (drag.nowX !== undefined && (x || y)) {
        grid.scrollBy(x, y);
        dragTo({ x: drag.nowX, y: drag.nowY });
      }
      requestAnimationFrame(scrollAlong);
    }
  };

  const stopDrag = () => {
    clearTimeout(drag?.timer);
    drag = null;
    ghost.remove();
    grid.classList.remove('hb-planning-dragging');
  };

  grid.addEventListener('pointerdown', event => {
    stopDrag();
    start(event);
  });
  grid.addEventListener('pointermove', event => {
    if (!drag || event.pointerId !== drag.pointer) {
      return;
    }
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 5;
    if (!drag.under && far) {
      if (event.pointerType === 'touch') {
        stopDrag();
        return;
      }
      begin();
    }
    if (drag.under) {
      drag.nowX = event.clientX;
      drag.nowY = event.clientY;
      dragTo({ x: event.clientX, y: event.clientY });
    }
  });
  grid.addEventListener('pointerup', event => {
    const done = drag;
    stopDrag();
    if (!done) {
      return;
    }
    if (done.bar && done.under) {
      done.bar.dragged = true;
      setTimeout(() => { done.bar.dragged = false; });
      if (done.target !== done.row || done.first !== done.bar.day) {
        move(done.bar, view.rows[done.target].unit, HbPlanningWords.iso(done.first));
      }
    } else if (!done.bar && (done.under || event.pointerType !== 'touch')) {
      const nights = chosen ? [chosen.from, chosen.to] : freeNights(done.row, done.day, done.day);
      if (nights) {
        choose(done.row, ...nights);
        cursor.night = nights[0];
        setTimeout(offer);
      }
    }
  });
  grid.addEventListener('pointercancel', stopDrag);
  grid.addEventListener('touchmove', event => { if (drag?.under) { event.preventDefault(); } }, { passive: false });
  grid.addEventListener('contextmenu', event => { if (drag) { event.preventDefault(); } });
  grid.addEventListener('click', event => {
    const row = event.target.closest('.hb-planning-row');
    const bar = event.target.closest('.hb-bar')?.hbBar;
    if (row && isByTheHour(Number(row.dataset.row))) {
      if (!event.target.closest('.hb-planning-unit')) {
        view.draw();
        openDay(view.rows[cursor.row], cursor.night);
      }
    } else if (bar && !bar.dragged) {
      drawn.wanted = true;
      view.draw();
      open(view.rows[cursor.row], bar);
    }
  });

  /* The day of the units by the hour has been turned to: it is gone to, and the unit marked. */

  window.hbDayShown = () => {
    document.querySelectorAll('.hb-day-table tr[data-unit]').forEach(line =>
      line.classList.toggle('hb-day-turned', line.dataset.unit === shownUnit));
    document.getElementById('hour-day').scrollIntoView({ block: 'start' });
    document.getElementById('day-heading').focus({ preventScroll: true });
  };

  /* Whoever points at one of a group sees the others. */

  const highlight = event => {
    const group = event.type === 'pointerover' || event.type === 'focusin'
      ? event.target.closest('.hb-bar')?.dataset.group : undefined;
    grid.querySelectorAll('.hb-bar[data-group]').forEach(bar =>
      bar.classList.toggle('hb-bar-sibling', bar.dataset.group === group));
  };
  ['pointerover', 'pointerleave', 'focusin', 'focusout'].forEach(type => grid.addEventListener(type, highlight));

  /* Above the grid: two weeks, today, a month, a type. */

  const months = section.querySelector('#planning-month');
  const firstOfMonth = day => {
    const date = HbPlanningWords.date(day);
    return HbPlanningWords.iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86400000);
  };

  function followMonth() {
    const wanted = firstOfMonth(view.firstDay() + 2);
    if (![...months.options].some(option => option.value === wanted)) {
      months.replaceChildren(...monthsAround(HbPlanningWords.day(wanted)));
    }
    months.value = wanted;
  }

  const monthsAround = day => {
    const date = HbPlanningWords.date(day);
    return Array.from({ length: 37 }, (none, at) => {
      const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 12 + at, 1) / 86400000;
      return new Option(words.month(first), HbPlanningWords.iso(first));
    });
  };

  const jump = day => {
    cursor.night = day;
    view.show(day);
  };
  months.addEventListener('change', () => jump(HbPlanningWords.day(months.value)));
  button('planningBack').addEventListener('click', () => jump(view.firstDay() - HbPlanningView.STEP));
  button('planningOn').addEventListener('click', () => jump(view.firstDay() + HbPlanningView.STEP));
  button('planningToday').addEventListener('click', () => { jump(view.today); });
  section.querySelector('#planning-type').addEventListener('change', event => {
    view.accommodation = event.target.value;
    cursor.row = 0;
    view.empty();
    grid.scrollTop = 0;
    view.refresh();
  });

  /* Whatever was done on this page or meanwhile elsewhere is seen. */

  let soon;
  jQuery(document).on('pfAjaxComplete', () => {
    clearTimeout(soon);
    soon = setTimeout(() => view.refresh(), 50);
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && view.width) {
      view.refresh();
    }
  });
})();
