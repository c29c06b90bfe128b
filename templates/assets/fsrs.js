// When a card is asked again: FSRS-6 with learning and relearning steps, the same numbers as ts-fsrs 5.4.2 without its random
// spread. Formulas: the FSRS project's "The algorithm"; w are its default weights. Times are milliseconds, stability is in days.
// A memory is what is known of one card: { state, stability, difficulty, due, last, step, reps, lapses }; it is never changed.
(function () {
  'use strict';
  const NEW = 0;
  const LEARNING = 1;
  const REVIEW = 2;
  const RELEARNING = 3;
  const AGAIN = 1;
  const HARD = 2;
  const GOOD = 3;
  const EASY = 4;
  const MINUTE = 60000;
  const DAY = 1440 * MINUTE;
  const w = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014,
    1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ];
  const DECAY = -w[20];
  const FACTOR = rounded(Math.pow(0.9, 1 / DECAY) - 1);

  // Retention is the share that is to be known when a card is due; days(from, to) counts the days between two times.
  const DEFAULTS = {
    retention: 0.9,
    longest: 36500,
    steps: [1, 10],
    resteps: [10],
    days: (from, to) => Math.floor(to / DAY) - Math.floor(from / DAY),
  };

  function rounded(number) {
    return Math.round(number * 1e8) / 1e8;
  }

  function within(low, number, high) {
    return Math.min(Math.max(number, low), high);
  }

  // The chance to know a card some days after it was last seen.
  function recall(days, stability) {
    return rounded(Math.pow(1 + (FACTOR * days) / stability, DECAY));
  }

  function interval(stability, settings) {
    const days = (stability / FACTOR) * (Math.pow(settings.retention, 1 / DECAY) - 1);
    return within(1, Math.round(days), settings.longest);
  }

  function firstDifficulty(grade) {
    return rounded(w[4] - Math.exp((grade - 1) * w[5]) + 1);
  }

  function nextDifficulty(difficulty, grade) {
    const moved = difficulty + rounded((-w[6] * (grade - 3) * (10 - difficulty)) / 9);
    return within(1, rounded(w[7] * firstDifficulty(EASY) + (1 - w[7]) * moved), 10);
  }

  function stabilityAfter(memory, grade, days) {
    const s = memory.stability;
    const r = recall(days, s);
    let next;
    if (days === 0) {
      const growth = Math.pow(s, -w[19]) * Math.exp(w[17] * (grade - 3 + w[18]));
      next = s * (grade >= HARD ? Math.max(growth, 1) : growth);
    } else if (grade === AGAIN) {
      const lost =
        w[11] * Math.pow(memory.difficulty, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp((1 - r) * w[14]);
      next = Math.min(lost, s / Math.exp(w[17] * w[18]));
    } else {
      const growth = Math.exp(w[8]) * (11 - memory.difficulty) * Math.pow(s, -w[9]) * (Math.exp((1 - r) * w[10]) - 1);
      next = s * (1 + growth * (grade === HARD ? w[15] : 1) * (grade === EASY ? w[16] : 1));
    }
    return within(0.001, rounded(next), 36500);
  }

  function learnt(memory, grade, days) {
    return memory.state === NEW
      ? {
          stability: Math.max(w[grade - 1], 0.1),
          difficulty: within(1, firstDifficulty(grade), 10),
        }
      : {
          stability: stabilityAfter(memory, grade, days),
          difficulty: nextDifficulty(memory.difficulty, grade),
        };
  }

  // The days until each grade would show the card again: hard before good before easy.
  function intervals(memory, days, settings) {
    const of = (grade) => interval(learnt(memory, grade, days).stability, settings);
    const all = { 2: of(HARD), 3: of(GOOD), 4: of(EASY) };
    if (memory.state === REVIEW) {
      all[2] = Math.min(all[2], all[3]);
      all[3] = Math.max(all[3], all[2] + 1);
      all[4] = Math.max(all[4], all[3] + 1);
    }
    return all;
  }

  // The step that follows in learning or relearning: its number and minutes; nothing once the card is learnt.
  function step(memory, grade, settings) {
    const steps = memory.state === NEW || memory.state === LEARNING ? settings.steps : settings.resteps;
    if (grade === EASY || !steps.length || (memory.state === REVIEW && grade !== AGAIN)) {
      return null;
    }
    if (grade === AGAIN) {
      return { number: 0, minutes: steps[0] };
    } else if (grade === HARD) {
      return { number: memory.step, minutes: Math.round(steps.length === 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2) };
    }
    const next = memory.step + 1;
    return next < steps.length ? { number: next, minutes: steps[next] } : null;
  }

  function fresh() {
    return { state: NEW, stability: 0, difficulty: 0, due: 0, last: 0, step: 0, reps: 0, lapses: 0 };
  }

  // The memory after a grade (1 forgot, 2 with effort, 3 good, 4 easy) at a time.
  function grade(memory, given, time, settings) {
    const how = Object.assign({}, DEFAULTS, settings);
    const days = memory.state === NEW ? 0 : Math.max(0, how.days(memory.last, time));
    const next = step(memory, given, how);
    const lapsed = memory.state === REVIEW && given === AGAIN;
    const learning = memory.state === NEW || memory.state === LEARNING ? LEARNING : RELEARNING;
    const wait = next ? next.minutes * MINUTE : intervals(memory, days, how)[given] * DAY;
    return Object.assign(learnt(memory, given, days), {
      state: next ? learning : REVIEW,
      due: time + wait,
      last: time,
      step: next ? next.number : 0,
      reps: memory.reps + 1,
      lapses: memory.lapses + (lapsed ? 1 : 0),
    });
  }

  window.gloss = window.gloss || {};
  window.gloss.fsrs = { fresh, grade, recall, NEW, LEARNING, REVIEW, RELEARNING, DEFAULTS };
})();
