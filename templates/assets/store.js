// Progress: the log of events, and what follows from it, kept beside the log so that the page opens at once: a state per card and
// counts per day. Both are made anew out of the events of each card that changes, in the same piece of work as the change.
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
    return [card].concat(Array.from(to.keys()).filter((each) => heir(each, to) === card));
  }

  async function eventsOf(at, card, to) {
    const all = await Promise.all(family(card, to).map((each) => at.from('events', each + '/')));
    return all.flat();
  }

  async function count(at, counts, sign) {
    for (const [day, state, grade] of counts) {
      const kept = (await at.get('days', day)) || { day, fresh: 0, learning: 0, reviews: 0, recalled: 0 };
      kept[state === 0 ? 'fresh' : state === 2 ? 'reviews' : 'learning'] += sign;
      kept.recalled += state === 2 && grade > 1 ? sign : 0;
      await at.put('days', day, kept);
    }
  }

  // Makes anew what follows from the events of a card; nothing is left of one that has an heir.
  async function renew(at, card, to) {
    const before = await at.get('cards', card);
    const events = to.has(card) ? [] : await eventsOf(at, card, to);
    const after = history.replay(card, events);
    await count(at, before ? before.counts : [], -1);
    await count(at, after.counts, 1);
    if (events.length) {
      await at.put('cards', card, after);
    } else {
      await at.remove('cards', card);
    }
  }

  // Which moves stand; of two for one card the later.
  async function renewMoves(at, cards) {
    for (const card of cards) {
      const moves = history.standing(await at.from('events', card + '/')).filter((each) => each[3] === 'm');
      const to = moves.length ? moves[moves.length - 1][4] : '';
      if (to && to !== card) {
        await at.put('moves', card, { from: card, to });
      } else {
        await at.remove('moves', card);
      }
    }
  }

  // Puts events in; one that is there stays, and of two with one key the same one wins wherever they meet.
  async function add(at, events) {
    let fresh = 0;
    for (const each of events) {
      const place = each[1] + '/' + each[0];
      const known = await at.get('events', place);
      if (!known || JSON.stringify(each) < JSON.stringify(known)) {
        await at.put('events', place, each);
        fresh += known ? 0 : 1;
      }
    }
    const touched = new Set(events.map((each) => each[1]));
    const before = heirs(await at.all('moves'));
    await renewMoves(at, touched);
    const after = heirs(await at.all('moves'));
    const changed = new Set(touched);
    [before, after].forEach((to) => touched.forEach((card) => family(heir(card, to), to).forEach((each) => changed.add(each))));
    for (const card of changed) {
      await renew(at, card, after);
    }
    return fresh;
  }

  async function open(site) {
    const shelf = await gloss.shelf.open(site);
    return on(shelf, site);
  }

  function on(shelf, site) {
    const channel = shelf.lasts && window.BroadcastChannel ? new BroadcastChannel('gloss:' + site) : null;
    const tell = () => channel && channel.postMessage('changed');

    // Events happen: they are kept before this comes back. marks: what the cards say, by id.
    async function append(events, marks) {
      await shelf.write(async (at) => {
        await add(at, events);
        for (const [card, mark] of Object.entries(marks || {})) {
          await at.put('marks', card, { card, mark });
        }
        const grades = events.filter((each) => each[3] === 'g').length;
        const saved = (await at.get('meta', 'saved')) || { time: 0, since: 0, first: Date.now() };
        await at.put('meta', 'saved', Object.assign({}, saved, { since: saved.since + grades }));
      });
      tell();
    }

    // Takes a saved log into this one; returns how many events are new.
    async function merge(events, marks) {
      const fresh = await shelf.write(async (at) => {
        for (const [card, mark] of Object.entries(marks)) {
          if (!(await at.get('marks', card))) {
            await at.put('marks', card, { card, mark });
          }
        }
        return add(at, events);
      });
      tell();
      return fresh;
    }

    const state = (card) => shelf.read((at) => at.get('cards', card));
    return {
      lasts: shelf.lasts,
      append,
      merge,
      state,
      states: () => shelf.read((at) => at.all('cards')),
      days: () => shelf.read((at) => at.all('days')),
      marks: () => shelf.read((at) => at.all('marks')),
      events: () => shelf.read((at) => at.all('events')),
      eventsOf: (card) => shelf.read(async (at) => history.standing(await eventsOf(at, card, heirs(await at.all('moves'))))),
      meta: (name) => shelf.read((at) => at.get('meta', name)),
      keep: (name, value) => shelf.write((at) => at.put('meta', name, value)),
      onChange: (act) => channel && channel.addEventListener('message', act),
    };
  }

  window.gloss = window.gloss || {};
  window.gloss.store = { open, on };
})();
