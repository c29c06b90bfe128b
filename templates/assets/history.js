// What happened to cards, as events that are only ever added, and what follows from them.
// An event is [key, card, time, kind, value, ...]; its key is unique, so two logs are merged by taking every key once.
//   g  graded: value 1 to 4, then the retention aimed at in percent, then the day of study
//   u  undone: value is the key of the event that counts no more
//   s  suspended (1) or taken back (0)      b  put off: value is the day of study      f  flagged: 0 to 4
//   m  moved: what was learnt of this card belongs to the card that is the value
//   i  imported: value is the day when it is due, then the interval in days, then the ease in percent
(function () {
  'use strict';
  const KINDS = { g: [1, 4], u: null, s: [0, 1], b: [0, 1e6], f: [0, 4], m: null, i: [0, 1e6] };
  const CARD = /^[0-9a-f]{16}$/;
  const KEY = /^[0-9a-z-]{6,40}$/;
  const DAY = 86400000;
  let last = 0;

  // A key that no other event has: the time, and chance for what happens elsewhere at the same time.
  function key(time) {
    last = Math.max(last + 1, Math.floor(time) * 1000);
    const chance = crypto.getRandomValues(new Uint32Array(1))[0];
    return last.toString(36) + '-' + chance.toString(36);
  }

  function isWhole(number, low, high) {
    return Number.isInteger(number) && number >= low && number <= high;
  }

  // Whether something read from a file is an event; whoever wrote it.
  function isEvent(each) {
    if (!Array.isArray(each) || each.length < 5 || each.length > 7) {
      return false;
    }
    const [name, card, time, kind, value] = each;
    const plain = typeof name === 'string' && KEY.test(name) && typeof card === 'string' && CARD.test(card);
    if (!plain || !isWhole(time, 0, 1e14) || !Object.prototype.hasOwnProperty.call(KINDS, kind)) {
      return false;
    }
    const more = each.slice(5);
    if (kind === 'g') {
      return isWhole(value, 1, 4) && more.length === 2 && isWhole(more[0], 1, 99) && isWhole(more[1], 0, 1e6);
    } else if (kind === 'i') {
      return isWhole(value, 0, 1e6) && more.length === 2 && isWhole(more[0], 1, 36500) && isWhole(more[1], 100, 1000);
    } else if (more.length) {
      return false;
    }
    const range = KINDS[kind];
    return range ? isWhole(value, range[0], range[1]) : typeof value === 'string' && (kind === 'u' ? KEY : CARD).test(value);
  }

  function inOrder(one, other) {
    return one[2] - other[2] || (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0);
  }

  // Events without doubles, in the order of time, without those that were undone and the undoing of them.
  function standing(events) {
    const byKey = new Map(events.map((each) => [each[0], each]));
    const all = Array.from(byKey.values()).sort(inOrder);
    // Who undoes an undoing does it again: the latest decides first.
    const undone = new Set();
    for (let i = all.length - 1; i >= 0; i--) {
      if (all[i][3] === 'u' && !undone.has(all[i][0])) {
        undone.add(all[i][4]);
      }
    }
    return all.filter((each) => each[3] !== 'u' && !undone.has(each[0]));
  }

  function graded(state, event) {
    const [, , time, , grade, percent, day] = event;
    const memory = state.memory;
    const next = gloss.fsrs.grade(memory, grade, time, {
      retention: percent / 100,
      days: () => Math.max(0, day - state.day),
    });
    const learnt = next.state === gloss.fsrs.REVIEW;
    state.counts.push([day, memory.state === gloss.fsrs.NEW ? 0 : memory.state, grade]);
    state.memory = next;
    state.day = day;
    state.dueDay = learnt ? day + Math.round((next.due - time) / DAY) : day;
  }

  // A schedule of another program: its interval is the stability, its ease a difficulty.
  function imported(state, event) {
    const [, , time, , due, interval, ease] = event;
    state.memory = Object.assign(gloss.fsrs.fresh(), {
      state: gloss.fsrs.REVIEW,
      stability: interval,
      difficulty: Math.min(10, Math.max(1, 10 - (ease - 130) / 30)),
      due: time,
      last: time,
      reps: 1,
    });
    state.day = due - interval;
    state.dueDay = due;
  }

  // The event that a card with a schedule starts with: the same in all browsers, and before all that happens there.
  function start(card, schedule) {
    return ['start-' + card, card, 0, 'i', ...schedule];
  }

  // What is known of a card after its events: memory, the day it was last seen, the day it is due, and what its reader decided.
  // counts has an entry for each grade that stands: [day, state before, grade].
  function replay(card, events) {
    const state = {
      id: card, memory: gloss.fsrs.fresh(), day: 0, dueDay: 0, suspended: false, buried: -1, flag: 0, counts: [],
    };
    standing(events).forEach((event) => {
      switch (event[3]) {
        case 'g': graded(state, event); break;
        case 'i': imported(state, event); break;
        case 's': state.suspended = event[4] === 1; break;
        case 'b': state.buried = event[4]; break;
        case 'f': state.flag = event[4]; break;
        default:
      }
    });
    return state;
  }

  window.gloss = window.gloss || {};
  window.gloss.history = { key, isEvent, replay, standing, start };
})();
