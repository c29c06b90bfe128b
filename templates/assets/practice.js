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

  // How the language of the words writes what a format tells, with the digits 0 to 9 as everywhere.
  function local(Format, options) {
    return new Format(gloss.language, Object.assign({ numberingSystem: 'latn' }, options));
  }

  function number(value, digits = 0) {
    return local(Intl.NumberFormat, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  }

  function percent(share) {
    return say('practice.percent', Math.round(100 * share));
  }

  // Such as "3 days"; the unit as Intl knows it.
  function amount(value, unit) {
    return local(Intl.NumberFormat, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
  }

  // A time span in the unit in which people say it: 10 minutes, 3 days, 1.5 months.
  function inUnits(milliseconds) {
    const minutes = Math.round(milliseconds / 60000);
    const days = milliseconds / 86400000;
    if (minutes < 60) {
      return [Math.max(1, minutes), 'minute'];
    } else if (days < 1) {
      return [Math.round(minutes / 60), 'hour'];
    } else if (days < 45) {
      return [Math.round(days), 'day'];
    }
    return days < 365 ? [days / 30.4, 'month'] : [days / 365.25, 'year'];
  }

  function span(milliseconds) {
    return amount(...inUnits(milliseconds));
  }

  // Such as "in 3 days".
  function coming(milliseconds) {
    const [value, unit] = inUnits(milliseconds);
    return local(Intl.RelativeTimeFormat).format(Math.round(10 * value) / 10, unit);
  }

  // Such as "yesterday" or "3 days ago".
  function ago(time) {
    return local(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(-Math.floor((Date.now() - time) / 86400000), 'day');
  }

  // In the order in which pages write dates, the month shortened.
  function date(time) {
    const format = local(Intl.DateTimeFormat, { calendar: 'gregory', year: 'numeric', month: 'short', day: 'numeric' });
    const { day, month, year } = Object.fromEntries(format.formatToParts(time).map((part) => [part.type, part.value]));
    return say('date.day', day, month, year);
  }

  // What a phrase says with a node in the place of the sign that was said for it.
  const PLACE = '\n';
  function around(phrase, node) {
    const [before, after] = phrase.split(PLACE);
    return [before, node, after];
  }

  // Where a card is from, with the way there.
  function from(card) {
    return make('p', { class: 'fine' }, ...around(say('preview.from', PLACE), make('a', { href: card.href, dir: 'auto', text: card.source })));
  }

  // Such as "a, b, c".
  function list(texts) {
    return local(Intl.ListFormat, { type: 'unit' }).format(texts);
  }

  function allDecks() {
    return make('a', { href: 'review.html', text: say('practice.all-decks') });
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
    if (!app.store.lasts) {
      line.append(say('practice.not-kept'));
    } else {
      line.append(location.protocol === 'file:' ? say('practice.kept-file') : say('practice.kept-address'));
    }
    line.append(' ', saved.time ? say('practice.saved', ago(saved.time)) : say('practice.unsaved'), ' ');
    const since = saved.time || saved.first;
    const old = saved.since >= 50 || (saved.since > 0 && Date.now() - since > 7 * 86400000);
    if (!app.store.lasts || old) {
      line.classList.add('due');
      line.append(make('strong', { text: say('practice.lost', saved.since) }), ' ');
    }
    line.append(make('a', { href: '?mode=backup', text: say('practice.save-or-load') }), '.');
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
      make('p', { role: 'alert', text: say('practice.unreadable') }),
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
  window.gloss.practice = { screens, make, button, number, percent, amount, span, coming, date, list, around, PLACE, from, allDecks, event, row, table };
  if (place) {
    document.addEventListener('DOMContentLoaded', start);
  }
})();
