// The practice page: opens what is known of the reader's cards and shows one of its screens, which the address names:
// ?deck=NAME practises a deck, ?mode=NAME shows another screen, nothing lets choose. A screen is a function of (app, root).
(function () {
  'use strict';
  const screens = {};
  const place = document.querySelector('[data-practice]');
  const site = document.documentElement.dataset.site;

  // An element with attributes (text, click and other handlers by their names) and what is in it.
  function make(name, attributes, ...inside) {
    const node = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => {
      if (key === 'text') {
        node.textContent = value;
      } else if (typeof value === 'function') {
        node.addEventListener(key, value);
      } else if (value === true) {
        node.setAttribute(key, '');
      } else if (value !== false && value !== null) {
        node.setAttribute(key, value);
      }
    });
    node.append(...inside.filter((each) => each !== null));
    return node;
  }

  function button(text, act, attributes) {
    return make('button', Object.assign({ type: 'button', text, click: act }, attributes));
  }

  function number(count, noun) {
    return count.toLocaleString('en') + ' ' + noun + (count === 1 ? '' : 's');
  }

  function span(time) {
    const days = Math.floor((Date.now() - time) / 86400000);
    return days < 1 ? 'today' : days === 1 ? 'yesterday' : number(days, 'day') + ' ago';
  }

  // An event of a card that happens now.
  function event(card, kind, ...values) {
    const now = Date.now();
    return [gloss.history.key(now), card, now, kind, ...values];
  }

  function row(head, ...cells) {
    return make('tr', {}, make('th', { scope: 'row', text: head }), ...cells.map((text) => make('td', { text })));
  }

  // A table that scrolls by itself where it is too wide.
  function table(label, heads, rows) {
    return make('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': label },
      make('table', { class: 'exam-table' },
        make('thead', {}, make('tr', {}, ...heads.map((text) => make('th', { scope: 'col', text })))),
        make('tbody', {}, ...rows)));
  }

  // What all screens share.
  class App {
    constructor(store, ids, settings) {
      this.store = store;
      this.ids = ids;
      this.settings = settings;
      this.starts = new Map();
      gloss.cards.starts().forEach((schedule, i) => this.starts.set(ids[i], gloss.history.start(ids[i], schedule)));
      this.started = Array.from(this.starts, ([id, start]) => [id, gloss.history.replay(id, [start])]);
      this.known = (number) => this.states.get(ids[number]);
      this.say = make('p', { role: 'status', class: 'practice-say' });
      this.news = make('div');
    }

    // kept: what is known of cards by what happened here; states: also by the schedules that they start with.
    async refresh() {
      const [kept, days] = await Promise.all([this.store.states(), this.store.days()]);
      this.kept = kept;
      this.states = this.started.length ? new Map([...this.started, ...kept]) : kept;
      this.days = new Map(days.map((each) => [each.day, each]));
    }

    // The numbers of cards by their ids. Made when first asked for: a page that opens a large deck has better to do.
    get numbers() {
      this.byId = this.byId || new Map(this.ids.map((id, i) => [id, i]));
      return this.byId;
    }

    // The event that a card starts with, as long as nothing else has happened to it: none or one.
    startOf(card) {
      return this.starts.has(card) && !this.kept.has(card) ? [this.starts.get(card)] : [];
    }

    // Keeps what happens to cards.
    append(events, marks) {
      return this.store.append(events.flatMap((each) => [...this.startOf(each[1]), each]), marks);
    }

    // All that stands of a card, in the order of time.
    async eventsOf(card) {
      return this.startOf(card).concat(await this.store.eventsOf(card));
    }

    today() {
      return gloss.studyDay.of(Date.now());
    }

    // What was done on a day, today unless another is asked for.
    done(day = this.today()) {
      return this.days.get(day) || { fresh: 0, learning: 0, reviews: 0, recalled: 0 };
    }

    deck(name) {
      return gloss.cards.decks().find((each) => each.name === name);
    }

    plan(deck) {
      return gloss.queue.plan(
        gloss.cards.numbers(deck), this.known, this.settings, this.today(), this.done(), gloss.cards.siblingsOf);
    }

    announce(text) {
      this.say.textContent = text;
    }

    async change(settings) {
      this.settings = Object.assign({}, this.settings, settings);
      await this.store.keep('settings', this.settings);
    }
  }

  // Where progress is kept and when it was last saved to a file: on every screen.
  async function keeping(app) {
    const saved = (await app.store.meta('saved')) || { time: 0, since: 0, first: Date.now() };
    const line = make('p', { class: 'practice-keeping' });
    if (app.store.lasts) {
      line.append('Your progress is kept in this browser only, on this device' +
        (location.protocol === 'file:' ? ', for this file. ' : ', for this address. '));
    } else {
      line.append('This browser keeps nothing for this page: your progress ends with this visit unless you save it to a file. ');
    }
    line.append(saved.time ? 'Last saved to a file ' + span(saved.time) + '. ' : 'Not yet saved to a file. ');
    const since = saved.time || saved.first;
    const old = saved.since >= 50 || (saved.since > 0 && Date.now() - since > 7 * 86400000);
    if (!app.store.lasts || old) {
      line.classList.add('due');
      line.append(make('strong', { text: number(saved.since, 'review') + ' would be lost. ' }));
    }
    line.append(make('a', { href: '?mode=backup', text: 'Save or load' }), '.');
    return line;
  }

  async function show(app) {
    const query = new URLSearchParams(location.search);
    const mode = query.get('mode') || (query.has('deck') ? 'session' : 'choose');
    const root = make('div', { class: 'practice' });
    const foot = make('div', { class: 'practice-foot' }, await keeping(app));
    app.showKeeping = async () => foot.replaceChildren(await keeping(app));
    place.replaceChildren(app.say, app.news, root, foot);
    await (screens[mode] || screens.choose)(app, root, query);
    const start = root.querySelector('[data-start]');
    if (start) {
      start.focus({ preventScroll: true });
    }
  }

  function failed(fault) {
    place.replaceChildren(
      make('p', { role: 'alert', text: 'The cards could not be read. If the site has just changed, load this page again.' }),
      make('p', { class: 'fine', text: String(fault && fault.message) }));
  }

  async function start() {
    try {
      const [store, ids] = await Promise.all([gloss.store.open(site), gloss.cards.allIds()]);
      const settings = Object.assign({}, gloss.queue.DEFAULTS, await store.meta('settings'));
      const app = new App(store, ids, settings);
      await app.refresh();
      store.onChange(async () => {
        await app.refresh();
        if (app.onOther) {
          app.onOther();
        }
      });
      if (new URLSearchParams(location.search).has('counts')) {
        await gloss.practice.asIfMoved(app);
        gloss.practice.tellCounts(app);
      } else {
        await gloss.practice.beforeStart(app);
        await show(app);
      }
    } catch (fault) {
      failed(fault);
    }
  }

  // Its script comes when an exam is asked for, and puts the screen itself here.
  screens.exam = async function (app, root, query) {
    await gloss.cards.load(place.dataset.exam);
    await screens.exam(app, root, query);
  };

  window.gloss = window.gloss || {};
  window.gloss.practice = { screens, make, button, number, span, event, row, table };
  if (place) {
    document.addEventListener('DOMContentLoaded', start);
  }
})();
