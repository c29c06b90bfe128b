// Which day of study a time belongs to. A day starts at 4 in the morning by the local calendar: days with 23 or 25 hours count once.
(function () {
  'use strict';
  const STARTS = 4;
  const DAY = 86400000;

  // The number of the day: days of the calendar since 1970.
  function of(time) {
    const at = new Date(time);
    const date = Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY;
    return at.getHours() < STARTS ? date - 1 : date;
  }

  // The calendar date of a day's number, at its start.
  function date(day) {
    const utc = new Date(day * DAY);
    return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), STARTS);
  }

  window.gloss = window.gloss || {};
  window.gloss.studyDay = { of, date };
})();
