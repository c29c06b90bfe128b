// Progress: for each card the log of its events, and what follows from all logs, kept beside them so that the page opens at once: a
// state per card and counts per day. What follows is made anew out of the log of each card that changes, in the same piece of work.
// Logs are kept card by card, states and marks in 256 boxes by the first digits of the id; all as JSON, which browsers read fastest.
(function () {
  'use strict';
  const history = gloss.history;

  // Who took over from whom, by the old id. Of moves in a circle one counts less, the same one wherever they meet.
  function heirs(moves) {
    const to = new Map();
    moves.slice().sort((a, b) => (a.from < b.from ? -1 : 1)).forEach((move) => {
      if (heir(move.to, to) !== move.from) {
        to.set(move.from, move.to);
      }
    });
    return to;
  }

  // The card that now has what was learnt of a card.
  function heir(card, to) {
    let at = card;
    while (to.has(at)) {
      at = to.get(at);
    }
    return at;
  }

  // A card and all whose heir it is.
  function family(card, to) {
    return to.size ? [card].concat(Array.from(to.keys()).filter((each) => heir(each, to) === card)) : [card];
  }

  function parsed(text, otherwise) {
    return text === undefined ? otherwise : JSON.parse(text);
  }

  // One piece of work: what it reads and changes, written at its end.
  class Work {
    constructor(at) {
      this.at = at;
      this.logs = new Map();
      this.boxes = new Map();
      this.counted = new Map();
    }

    async log(card) {
      if (!this.logs.has(card)) {
        this.logs.set(card, { events: parsed(await this.at.get('logs', card), []), changed: false });
      }
      return this.logs.get(card);
    }

    async box(name, card) {
      const key = name + ' ' + card.slice(0, 2);
      if (!this.boxes.has(key)) {
        this.boxes.set(key, { name, key: card.slice(0, 2), held: parsed(await this.at.get(name, card.slice(0, 2)), {}) });
      }
      return this.boxes.get(key).held;
    }

    async events(card, to) {
      const logs = await Promise.all(family(card, to).map((each) => this.log(each)));
      return logs.flatMap((log) => log.events);
    }

    count(counts, sign) {
      counts.forEach(([day, state, grade]) => {
        const sum = this.counted.get(day) || { fresh: 0, learning: 0, reviews: 0, recalled: 0 };
        sum[state === 0 ? 'fresh' : state === 2 ? 'reviews' : 'learning'] += sign;
        sum.recalled += state === 2 && grade > 1 ? sign : 0;
        this.counted.set(day, sum);
      });
    }

    // Puts an event into its log; one that is there stays, and of two with one key the same one wins wherever they meet.
    async add(event) {
      const log = await this.log(event[1]);
      const known = log.events.findIndex((each) => each[0] === event[0]);
      if (known < 0) {
        log.events.push(event);
        log.changed = true;
      } else if (JSON.stringify(event) < JSON.stringify(log.events[known])) {
        log.events[known] = event;
        log.changed = true;
      }
      return known < 0;
    }

    // Which move of a card stands: of two the later.
    async move(card) {
      const moves = history.standing((await this.log(card)).events).filter((each) => each[3] === 'm');
      const to = moves.length ? moves[moves.length - 1][4] : '';
      if (to && to !== card) {
        await this.at.put('moves', card, { from: card, to });
      } else {
        await this.at.remove('moves', card);
      }
    }

    // Makes anew what follows from the events of a card; nothing is left of one that has an heir.
    async state(card, to) {
      const box = await this.box('states', card);
      const events = to.has(card) ? [] : await this.events(card, to);
      const after = history.replay(card, events);
      this.count(after.counts, 1);
      delete after.counts;
      if (events.length) {
        box[card] = after;
      } else {
        delete box[card];
      }
    }

    // What a card and its family have added to the counts of days.
    async uncount(card, to) {
      if (!to.has(card)) {
        this.count(history.replay(card, await this.events(card, to)).counts, -1);
      }
    }

    async write() {
      const { at } = this;
      for (const [card, log] of this.logs) {
        if (log.changed) {
          at.put('logs', card, JSON.stringify(log.events));
        }
      }
      for (const box of this.boxes.values()) {
        at.put(box.name, box.key, JSON.stringify(box.held));
      }
      for (const [day, sum] of this.counted) {
        const kept = (await at.get('days', day)) || { day, fresh: 0, learning: 0, reviews: 0, recalled: 0 };
        Object.keys(sum).forEach((each) => { kept[each] += sum[each]; });
        await at.put('days', day, kept);
      }
    }
  }

  // Adds events and all that follows from them; returns how many are new.
  async function add(at, events, marks) {
    const work = new Work(at);
    // Wherever a card has ever moved, that card may change with it.
    const touched = new Set(events.map((each) => each[1]));
    const logs = await Promise.all(Array.from(touched).map((card) => work.log(card)));
    const moves = logs.flatMap((log) => log.events).concat(events).filter((each) => each[3] === 'm');
    moves.forEach((each) => touched.add(each[4]));
    const before = heirs(await at.all('moves'));
    const changed = new Set(touched);
    const spread = (to) => touched.forEach((card) => family(heir(card, to), to).forEach((each) => changed.add(each)));
    spread(before);
    for (const card of changed) {
      await work.uncount(card, before);
    }
    let fresh = 0;
    for (const event of events) {
      fresh += (await work.add(event)) ? 1 : 0;
    }
    let after = before;
    if (moves.length) {
      await Promise.all(Array.from(touched).map((card) => work.move(card)));
      after = heirs(await at.all('moves'));
    }
    for (const card of changed) {
      await work.state(card, after);
    }
    for (const [card, mark] of Object.entries(marks)) {
      (await work.box('marks', card))[card] = mark;
    }
    await work.write();
    return fresh;
  }

  async function open(site) {
    return on(await gloss.shelf.open(site), site);
  }

  function on(shelf, site) {
    const channel = shelf.lasts && window.BroadcastChannel ? new BroadcastChannel('gloss:' + site) : null;
    const tell = () => channel && channel.postMessage('changed');

    // Events happen: they are kept before this comes back. marks: what the cards say, by id.
    async function append(events, marks) {
      await shelf.write(async (at) => {
        await add(at, events, marks);
        const grades = events.filter((each) => each[3] === 'g').length;
        const saved = (await at.get('meta', 'saved')) || { time: 0, since: 0, first: Date.now() };
        await at.put('meta', 'saved', Object.assign({}, saved, { since: saved.since + grades }));
      });
      tell();
    }

    // Takes a saved log into this one; returns how many events are new. What is known here of what cards say stays.
    async function merge(events, marks) {
      const known = await allOf('marks');
      const others = Object.fromEntries(Object.entries(marks).filter(([card]) => !known.has(card)));
      const fresh = await shelf.write((at) => add(at, events, others));
      tell();
      return fresh;
    }

    async function allOf(name) {
      const boxes = await shelf.read((at) => at.all(name));
      return new Map(boxes.flatMap((box) => Object.entries(JSON.parse(box))));
    }

    async function eventsOf(card) {
      return shelf.read(async (at) => history.standing(await new Work(at).events(card, heirs(await at.all('moves')))));
    }

    return {
      lasts: shelf.lasts,
      append,
      merge,
      // The states of all cards that something is known of, by id.
      states: () => allOf('states'),
      // What cards said when they were graded last, by id.
      marks: () => allOf('marks'),
      days: () => shelf.read((at) => at.all('days')),
      events: async () => (await shelf.read((at) => at.all('logs'))).flatMap((log) => JSON.parse(log)),
      // All that ever happened to a card itself, also what was undone.
      log: (card) => shelf.read(async (at) => (await new Work(at).log(card)).events),
      // The events that stand of a card and of those whose heir it is, in the order of time.
      eventsOf,
      meta: (name) => shelf.read((at) => at.get('meta', name)),
      keep: shelf.keep,
      onChange: (act) => channel && channel.addEventListener('message', act),
    };
  }

  window.gloss = window.gloss || {};
  window.gloss.store = { open, on };
})();
