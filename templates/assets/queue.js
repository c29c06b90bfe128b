// Which card comes next. First what is being learnt and due by the minute, then the day's reviews and new cards, then what is due
// within 20 minutes; then the day is done.
(function () {
  'use strict';
  const AHEAD = 20 * 60000;
  const DEFAULTS = { fresh: 20, reviews: 200, retention: 90, order: 'forgotten', twoGrades: false, keys: true, leech: 8, siblings: true };

  function isLearning(state) {
    return state.memory.state === gloss.fsrs.LEARNING || state.memory.state === gloss.fsrs.RELEARNING;
  }

  function isOff(state, today) {
    return state.suspended || state.buried === today;
  }

  // Whether the card was graded today: then its siblings wait until tomorrow.
  function isSeen(state, today) {
    return state !== undefined && state.day === today && state.memory.reps > 0;
  }

  // How likely a card is still known on a day.
  function chance(state, today) {
    return gloss.fsrs.recall(Math.max(0, today - state.day), state.memory.stability);
  }

  // The same order wherever and whenever it is asked for on one day, and another one the next.
  function shuffled(number, today) {
    let hash = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(today + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  const ORDERS = {
    forgotten: (a, b, today) => chance(a.state, today) - chance(b.state, today),
    due: (a, b) => a.state.dueDay - b.state.dueDay,
    random: (a, b, today) => shuffled(a.number, today) - shuffled(b.number, today),
    added: () => 0,
  };

  // New cards and reviews take turns so that both end together: the one of which less is done goes first.
  function first(waiting, done) {
    const share = (used, left) => used / (used + left);
    if (!waiting.reviews.length || !waiting.fresh.length) {
      return waiting.reviews[0] || waiting.fresh[0];
    }
    const fresh = share(done.fresh, waiting.fresh.length) < share(done.reviews, waiting.reviews.length);
    return fresh ? waiting.fresh[0] : waiting.reviews[0];
  }

  // How many cards of a deck wait: new ones within the limit, those being learnt, reviews.
  function plan(numbers, known, settings, today, done, siblingsOf) {
    const fresh = [];
    const learning = [];
    const reviews = [];
    numbers.forEach((number) => {
      const state = known(number);
      if (state === undefined || (state.memory.reps === 0 && !isOff(state, today))) {
        fresh.push({ number, state });
      } else if (!isOff(state, today) && isLearning(state)) {
        learning.push({ number, state });
      } else if (!isOff(state, today) && state.dueDay <= today) {
        reviews.push({ number, state });
      }
    });
    const order = ORDERS[settings.order] || ORDERS.forgotten;
    reviews.sort((a, b) => order(a, b, today) || a.number - b.number);
    if (settings.order === 'random') {
      fresh.sort((a, b) => ORDERS.random(a, b, today));
    }
    const taken = new Set(learning.map((each) => each.number));
    const alone = (each) => {
      const others = siblingsOf(each.number);
      if (!others.length) {
        return true;
      }
      const met = others.some((other) => taken.has(other) || isSeen(known(other), today));
      if (settings.siblings && met) {
        return false;
      }
      taken.add(each.number);
      return true;
    };
    const due = reviews.filter(alone);
    const news = fresh.filter(alone);
    const left = (limit, used) => Math.max(0, limit - used);
    return {
      learning: learning.sort((a, b) => a.state.memory.due - b.state.memory.due),
      reviews: due.slice(0, left(settings.reviews, done.reviews)),
      fresh: news.slice(0, left(settings.fresh, done.fresh)),
      held: due.length + news.length,
    };
  }

  // The next card of a plan at a time; nothing if none is due. soon: when the next one will be.
  function next(waiting, done, now) {
    const learning = waiting.learning;
    if (learning.length && learning[0].state.memory.due <= now) {
      return { card: learning[0], soon: 0 };
    }
    const main = first(waiting, done);
    if (main) {
      return { card: main, soon: 0 };
    } else if (learning.length && learning[0].state.memory.due <= now + AHEAD) {
      return { card: learning[0], soon: 0 };
    }
    return { card: null, soon: learning.length ? learning[0].state.memory.due : 0 };
  }

  window.gloss = window.gloss || {};
  window.gloss.queue = { plan, next, chance, isLearning, DEFAULTS };
})();
