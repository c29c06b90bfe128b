// Practising a deck: a card, its answer, a grade, the next card. Progress is kept before the next card shows.
(function () {
  'use strict';
  const { screens, make, button, number, event } = gloss.practice;
  const GRADES = [
    { grade: 1, name: 'Again', means: 'forgot' },
    { grade: 2, name: 'Hard', means: 'with effort' },
    { grade: 3, name: 'Good', means: 'knew it' },
    { grade: 4, name: 'Easy', means: 'at once' },
  ];

  // A time span as people say it: 10 minutes, 3 days, 1.5 months.
  function span(milliseconds) {
    const minutes = Math.round(milliseconds / 60000);
    const days = milliseconds / 86400000;
    if (minutes < 60) {
      return number(Math.max(1, minutes), 'minute');
    } else if (days < 1) {
      return number(Math.round(minutes / 60), 'hour');
    } else if (days < 45) {
      return number(Math.round(days), 'day');
    }
    const long = days < 365 ? [days / 30.4, 'months'] : [days / 365.25, 'years'];
    return long[0].toFixed(1) + ' ' + long[1];
  }

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
      this.progress = make('progress', { class: 'practice-progress', 'aria-label': 'Cards done in this session' });
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
      this.counts.textContent = this.waiting.fresh.length + ' new · ' + this.waiting.learning.length + ' learning · ' +
        this.waiting.reviews.length + ' due';
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
      const back = make('div', { class: 'back', hidden: true, tabindex: '-1', role: 'group', 'aria-label': 'Answer' });
      back.innerHTML = this.card.back;
      if (this.card.href) {
        back.append(make('p', { class: 'fine' }, 'From ', make('a', { href: this.card.href, dir: 'auto', text: this.card.source })));
      }
      this.back = back;
      this.article = make('article', { class: 'card', tabindex: '-1', 'data-card': this.card.id, 'aria-label': 'Question', click: (e) => this.tap(e) },
        make('p', { class: 'card-top' }, make('span', { class: 'card-context', dir: 'auto', text: this.card.context.join(' › ') }),
          make('span', { class: 'card-flag', text: this.flagText() })),
        front, back);
      this.bar = make('div', { class: 'practice-bar' }, button('Show the answer', () => this.reveal(), { class: 'main' }));
      this.area.replaceChildren(this.article, this.bar);
      this.drawTools();
      this.article.focus({ preventScroll: true });
      this.app.announce(this.left === 1 ? 'Last card' : 'Card ' + (this.steps.length + 1) + ' of ' + (this.steps.length + this.left));
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
        if (after.say) {
          this.notice(after.say);
        }
      } catch (fault) {
        this.notice(make('span', { text: 'This could not be kept: ' + fault.message + '. Save your progress to a file.' }));
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
      let say = null;
      if (lapsed && lapses >= this.app.settings.leech) {
        events.push(event(this.card.id, 's', 1));
        say = make('span', {}, 'Forgotten ' + lapses + ' times and now set aside: it may need other words. ',
          make('a', { href: this.card.href || '#', text: this.card.source || 'Open its note' }));
      }
      await this.step(events, { grade, say });
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
      this.app.announce('Taken back');
    }

    notice(node) {
      this.area.prepend(make('p', { class: 'practice-notice', role: 'alert' }, node));
    }

    finish(soon) {
      this.number = -1;
      this.card = null;
      const done = this.steps.filter((each) => each.grade).length;
      const known = done ? Math.round(100 * (1 - this.grades[1] / done)) : 0;
      this.area.replaceChildren(make('div', { class: 'practice-done', tabindex: '-1' },
        make('h3', { text: done ? 'Done for today' : 'Nothing to do today' }),
        make('p', { text: done ? number(done, 'card') + ' graded, ' + known + ' % known. ' : 'No card of this deck waits. ' }),
        soon ? make('p', { text: 'The next one comes in ' + span(soon - Date.now()) + '.' }) : null,
        this.waiting.held ? make('p', { text: number(this.waiting.held, 'card') + ' more would wait, but for the limits of the day.' }) : null,
        make('p', { class: 'links' }, make('a', { href: 'review.html', text: 'All decks' }), ' ',
          make('a', { href: this.deck.href, text: 'Read this deck' }))));
      this.tools.replaceChildren(this.undoButton());
      this.area.firstChild.focus({ preventScroll: true });
      this.app.announce(done ? 'Done for today' : 'Nothing to do today');
    }

    undoButton() {
      return button('Undo', () => this.undo(), { disabled: !this.steps.length });
    }

    drawTools() {
      this.tools.replaceChildren(this.undoButton(), ...gloss.practice.cardTools(this));
    }
  }

  screens.session = async function (app, root, query) {
    const deck = app.deck(query.get('deck'));
    if (!deck) {
      root.append(make('p', { role: 'alert', text: 'There is no such deck any more.' }));
      await screens.choose(app, root);
      return;
    }
    const session = new Session(app, root, deck);
    gloss.practice.listen(session);
    await session.next();
  };

  Object.assign(window.gloss.practice, { span, GRADES });
})();
