// Practising a deck: a card, its answer, a grade, the next card. Progress is kept before the next card shows.
(function () {
  'use strict';
  const { screens, make, button, percent, span, event } = gloss.practice;
  const GRADES = [
    { grade: 1, name: say('grade.again'), means: say('grade.again-means') },
    { grade: 2, name: say('grade.hard'), means: say('grade.hard-means') },
    { grade: 3, name: say('grade.good'), means: say('grade.good-means') },
    { grade: 4, name: say('grade.easy'), means: say('grade.easy-means') },
  ];

  class Session {
    constructor(app, root, deck) {
      this.app = app;
      this.root = root;
      this.deck = deck;
      this.steps = [];
      this.grades = [0, 0, 0, 0, 0];
      this.number = -1;
      this.card = null;
      this.answered = false;
      this.busy = false;
      this.progress = make('progress', { class: 'practice-progress', 'aria-label': say('session.progress') });
      this.counts = make('p', { class: 'practice-counts' });
      this.area = make('div', { class: 'practice-area' });
      this.tools = make('div', { class: 'practice-tools' });
      root.append(make('div', { class: 'practice-head' }, make('h2', { dir: 'auto', text: deck.title }), this.counts),
        this.progress, this.area, this.tools);
    }

    // How the card would go on after each grade.
    outlook(grade) {
      const state = this.state();
      const now = Date.now();
      const day = this.app.today();
      const next = gloss.fsrs.grade(state ? state.memory : gloss.fsrs.fresh(), grade, now, {
        retention: this.app.settings.retention / 100,
        days: () => Math.max(0, day - (state ? state.day : day)),
      });
      return next.due - now;
    }

    state() {
      return this.app.known(this.number);
    }

    async next() {
      this.app.onOther = null;
      this.waiting = this.app.plan(this.deck);
      const { card, soon } = gloss.queue.next(this.waiting, this.app.done(), Date.now());
      this.drawCounts();
      if (card) {
        await this.show(card.number);
      } else {
        this.finish(soon);
      }
    }

    drawCounts() {
      const left = this.waiting.learning.length + this.waiting.reviews.length + this.waiting.fresh.length;
      this.counts.textContent = say('session.counts', this.waiting.fresh.length, this.waiting.learning.length, this.waiting.reviews.length);
      this.progress.max = this.steps.length + left || 1;
      this.progress.value = this.steps.length;
      this.left = left;
    }

    async show(number) {
      this.number = number;
      this.card = await gloss.cards.card(number);
      this.answered = false;
      const front = make('div', { class: 'front', id: 'front' });
      front.innerHTML = this.card.front;
      const back = make('div', { class: 'back', hidden: true, tabindex: '-1', role: 'group', 'aria-label': say('session.answer') });
      back.innerHTML = this.card.back;
      if (this.card.href) {
        back.append(gloss.practice.from(this.card));
      }
      this.back = back;
      this.article = make('article', { class: 'card', tabindex: '-1', 'data-card': this.card.id, 'aria-label': say('session.question'), click: (e) => this.tap(e) },
        make('p', { class: 'card-top' }, make('span', { class: 'card-context', dir: 'auto', text: this.card.context.join(' › ') }),
          make('span', { class: 'card-flag', text: this.flagText() })),
        front, back);
      this.bar = make('div', { class: 'practice-bar' }, button(say('session.show'), () => this.reveal(), { class: 'main' }));
      this.area.replaceChildren(this.article, this.bar);
      this.drawTools();
      this.article.focus({ preventScroll: true });
      this.app.announce(this.left === 1 ? say('session.last') : say('session.card', this.steps.length + 1, this.steps.length + this.left));
    }

    flagText() {
      const state = this.state();
      return state && state.flag ? '⚑ ' + state.flag : '';
    }

    tap(event) {
      if (!this.answered && !event.target.closest('a, button, summary, input') && String(getSelection()) === '') {
        this.reveal();
      }
    }

    reveal() {
      if (this.answered) {
        return;
      }
      this.answered = true;
      this.back.hidden = false;
      const two = this.app.settings.twoGrades;
      const grades = GRADES.filter((each) => !two || each.grade === 1 || each.grade === 3);
      this.bar.replaceChildren(...grades.map((each) => button('', () => this.grade(each.grade), {
        class: each.grade === 3 ? 'main grade' : 'grade', 'data-grade': each.grade,
      })));
      Array.from(this.bar.children).forEach((node, i) => node.append(
        make('b', { text: grades[i].name }), make('span', { text: grades[i].means }),
        make('small', { text: span(this.outlook(grades[i].grade)) })));
      this.back.focus({ preventScroll: true });
      this.bar.scrollIntoView({ block: 'nearest' });
    }

    // One step of the session: its events are kept, then the next card shows.
    async step(events, after) {
      if (this.busy) {
        return;
      }
      this.busy = true;
      try {
        await this.app.append(events, { [this.card.id]: this.card.marks });
        await this.app.refresh();
        this.steps.push({ number: this.number, keys: events.map((each) => [each[0], each[1]]), grade: after.grade || 0 });
        this.grades[after.grade || 0]++;
        this.app.showKeeping();
        await this.next();
        if (after.told) {
          this.notice(after.told);
        }
      } catch (fault) {
        this.notice(make('span', { text: say('session.not-kept', fault.message) }));
      } finally {
        this.busy = false;
      }
    }

    async grade(grade) {
      if (!this.answered) {
        return;
      }
      const events = [event(this.card.id, 'g', grade, this.app.settings.retention, this.app.today())];
      const state = this.state();
      const lapsed = grade === 1 && state && state.memory.state === gloss.fsrs.REVIEW;
      const lapses = (state ? state.memory.lapses : 0) + 1;
      let told = null;
      if (lapsed && lapses >= this.app.settings.leech) {
        events.push(event(this.card.id, 's', 1));
        told = make('span', {}, say('session.leech', lapses), ' ',
          make('a', { href: this.card.href || '#', text: this.card.source || say('session.open-note') }));
      }
      await this.step(events, { grade, told });
    }

    async undo() {
      const last = this.steps.pop();
      if (!last || this.busy) {
        return;
      }
      await this.app.store.append(last.keys.map(([key, card]) => event(card, 'u', key)), {});
      this.grades[last.grade]--;
      await this.app.refresh();
      this.waiting = this.app.plan(this.deck);
      this.drawCounts();
      await this.show(last.number);
      this.app.announce(say('practice.taken-back'));
    }

    notice(node) {
      this.area.prepend(make('p', { class: 'practice-notice', role: 'alert' }, node));
    }

    finish(soon) {
      this.number = -1;
      this.card = null;
      const done = this.steps.filter((each) => each.grade).length;
      const title = done ? say('session.done') : say('session.nothing');
      this.area.replaceChildren(make('div', { class: 'practice-done', tabindex: '-1' },
        make('h3', { text: title }),
        make('p', { text: done ? say('session.sum', done, percent(1 - this.grades[1] / done)) : say('session.none') }),
        soon ? make('p', { text: say('session.next', gloss.practice.coming(soon - Date.now())) }) : null,
        this.waiting.held ? make('p', { text: say('session.held', this.waiting.held) }) : null,
        make('p', { class: 'links' }, gloss.practice.allDecks(), ' ', make('a', { href: this.deck.href, text: say('session.read') }))));
      this.tools.replaceChildren(this.undoButton());
      this.area.firstChild.focus({ preventScroll: true });
      this.app.announce(title);
    }

    undoButton() {
      return button(say('practice.undo'), () => this.undo(), { disabled: !this.steps.length });
    }

    drawTools() {
      this.tools.replaceChildren(this.undoButton(), ...gloss.practice.cardTools(this));
    }
  }

  screens.session = async function (app, root, query) {
    const deck = app.deck(query.get('deck'));
    if (!deck) {
      root.append(make('p', { role: 'alert', text: say('session.no-deck') }));
      await screens.choose(app, root);
      return;
    }
    const session = new Session(app, root, deck);
    gloss.practice.listen(session);
    await session.next();
  };

  window.gloss.practice.GRADES = GRADES;
})();
