/*
 * The words of the planning in the reader's language. A day is a number here: days since 1970-01-01.
 * The sentences stand in data-word-… of the section, as the message bundle has them.
 */
window.HbPlanningWords = class {
  constructor(section) {
    this.words = section.dataset;
    const format = options =>
      new Intl.DateTimeFormat(document.documentElement.lang || 'en', { timeZone: 'UTC', ...options });
    this.long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    this.range = format({ day: 'numeric', month: 'long' });
    this.weekday = format({ weekday: 'narrow' });
    this.monthAndYear = format({ month: 'long', year: 'numeric' });
  }

  static day(iso) {
    return Date.parse(iso) / 86400000;
  }

  static date(day) {
    return new Date(day * 86400000);
  }

  static iso(day) {
    return HbPlanningWords.date(day).toISOString().slice(0, 10);
  }

  word(name, ...values) {
    const text = this.words['word' + name.charAt(0).toUpperCase() + name.slice(1)] || '';
    return text.replace(/\{(\d)\}/g, (whole, at) => values[at] ?? whole);
  }

  /** "3 nights", by the bundle's choice format: {0,choice,1#1 night|1<{0} nights}. */
  nights(count) {
    return this.counted(this.words.wordNights, count);
  }

  counted(format, count) {
    const choices = format.replace(/^\{0,choice,|\}$/g, '').split('|');
    const fits = choice => {
      const [, limit, sign] = choice.match(/^(\d+)([#<])/);
      return sign === '#' ? count >= Number(limit) : count > Number(limit);
    };
    const chosen = choices.filter(fits).pop() || choices[0];
    return chosen.replace(/^\d+[#<]/, '').replace('{0}', count);
  }

  stay(from, to) {
    return this.range.formatRange(HbPlanningWords.date(from), HbPlanningWords.date(to));
  }

  fullDay(day) {
    return this.long.format(HbPlanningWords.date(day));
  }

  month(day) {
    return this.monthAndYear.format(HbPlanningWords.date(day));
  }

  unit(row) {
    return row.type === row.name ? row.name : `${row.type} (${row.name})`;
  }

  /** What a screen reader says of a bar. */
  bar(row, bar, day) {
    return [
      this.word(bar.kind),
      bar.label,
      bar.calendar && this.word('from', bar.calendar),
      this.nights(bar.nights),
      this.stay(day, day + bar.nights),
      this.unit(row),
      bar.group && this.word('grouped'),
      bar.disputed && this.word('disputed'),
    ].filter(Boolean).join(', ');
  }

  /** What a screen reader says of a day of a unit by the hour. */
  day(row, bar) {
    return [
      this.unit(row),
      this.fullDay(bar.day),
      this.counted(this.words.wordBookings, HbPlanningWords.bookings(bar)),
      ...bar.parts.map(part => this.part(part)),
    ].join(', ');
  }

  part(part) {
    const words = [this.word(part.kind), part.label, part.calendar && this.word('from', part.calendar), part.disputed && this.word('disputed')];
    return `${HbPlanningWords.time(part.from)}–${HbPlanningWords.time(part.to)} ${words.filter(Boolean).join(' ')}`;
  }

  static bookings(bar) {
    return bar.parts.filter(part => !HbPlanningView.BESIDE.includes(part.kind)).length;
  }

  static time(minute) {
    return new Date(minute * 60000).toISOString().slice(11, 16);
  }

  free(row, night) {
    return this.word('night', this.unit(row), this.fullDay(night));
  }

  chosen(row, from, to) {
    return this.word('chosen', this.unit(row), this.nights(to - from), this.stay(from, to));
  }
};
