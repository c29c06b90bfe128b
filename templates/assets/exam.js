// Sitting an exam: one question at a time, and a list of all. Answers are kept as one goes.
(function () {
  'use strict';
  const { make, button, dialog } = gloss.practice;
  const LETTERS = 'ABCDEFGHIJ';

  // Markup of a question without its links: what they lead to may be the answer.
  function markup(name, attributes, html) {
    const node = make(name, attributes);
    node.innerHTML = html;
    node.querySelectorAll('a').forEach((link) => link.replaceWith(...link.childNodes));
    return node;
  }

  function shown(name, choice) {
    return choice.html ? markup(name, { class: 'exam-text' }, choice.html) : make(name, { class: 'exam-text', dir: 'auto', text: choice.text });
  }

  function front(question, attributes) {
    return markup('div', attributes, question.card.question || question.card.front);
  }

  class Sitting {
    constructor(app, root, wish, questions, kept) {
      Object.assign(this, { app, root, wish, questions, kept });
      this.timer = new gloss.practice.ExamTimer(this);
      this.area = make('div', { class: 'practice-area' });
      this.list = make('ol', { class: 'exam-list' }, ...questions.map((each, i) => make('li', {}, button('', () => this.go(i)))));
      this.sum = make('summary');
      this.all = make('details', { class: 'practice-more', open: matchMedia('(min-width: 60em)').matches }, this.sum,
        make('nav', { 'aria-label': say('exam.questions') }, this.list));
    }

    async start() {
      if (!this.kept.begun) {
        this.kept.begun = Date.now();
        this.timer.start(this.wish.minutes);
      }
      if (this.kept.handed) {
        this.result();
        return;
      }
      this.root.replaceChildren(this.timer.node, this.area, make('div', { class: 'practice-tools' }, this.all));
      this.timer.run();
      if (!this.kept.handed) {
        document.addEventListener('keydown', (event) => this.key(event));
        await this.go(this.kept.at);
      }
    }

    keep() {
      return this.app.store.keep('exam', this.kept);
    }

    isAnswered(i) {
      return (this.kept.answers[i] || []).length > 0;
    }

    drawList() {
      const flags = this.questions.filter((each, i) => this.kept.flags[i]).length;
      const done = this.questions.filter((each, i) => this.isAnswered(i)).length;
      this.sum.textContent = flags ? say('exam.answered-flagged', done, this.questions.length, flags) : say('exam.answered', done, this.questions.length);
      Array.from(this.list.children).forEach((item, i) => {
        const node = item.firstChild;
        const flag = this.kept.flags[i];
        node.textContent = (i + 1) + (flag ? ' ⚑' : '');
        node.className = this.isAnswered(i) ? 'answered' : '';
        node.setAttribute('aria-label', this.isAnswered(i)
          ? flag ? say('exam.is-answered-flagged', i + 1) : say('exam.is-answered', i + 1)
          : flag ? say('exam.is-open-flagged', i + 1) : say('exam.is-open', i + 1));
        node.setAttribute('aria-current', String(i === this.kept.at));
      });
    }

    // Shows a question; behind the last one, what is still open.
    async go(i) {
      this.kept.at = Math.max(0, Math.min(i, this.questions.length));
      this.drawList();
      if (this.kept.at === this.questions.length) {
        this.last();
      } else {
        this.show(this.kept.at);
      }
      this.area.firstChild.focus({ preventScroll: true });
      this.area.firstChild.scrollIntoView({ block: 'nearest' });
      await this.keep();
    }

    show(i) {
      const question = this.questions[i];
      const name = say('exam.question', i + 1, this.questions.length);
      const kind = question.keys > 1 ? 'checkbox' : 'radio';
      const chosen = this.kept.answers[i] || [];
      this.options = make('fieldset', { class: 'exam-choices', 'aria-describedby': 'exam-front' },
        make('legend', { text: say('exam.choose', question.keys) }),
        ...question.choices.map((choice, k) => make('label', { class: 'exam-choice' },
          make('input', { type: kind, name: 'choice', value: k, checked: chosen.includes(k), change: () => this.choose() }),
          make('b', { text: LETTERS[k] || '' }), shown('span', choice))));
      this.flag = button(say('tools.flag'), () => this.toggleFlag(), { 'aria-pressed': String(Boolean(this.kept.flags[i])) });
      this.told = make('div', { class: 'exam-told', tabindex: '-1', role: 'group', 'aria-label': say('exam.explanation'), hidden: true });
      this.check = this.wish.once ? button(say('exam.check'), () => this.tell(true)) : null;
      this.area.replaceChildren(
        make('article', { class: 'card exam-card', tabindex: '-1', 'data-start': true, 'aria-label': name, 'aria-describedby': 'exam-front', 'data-card': question.card.id },
          make('p', { class: 'card-top' }, make('h2', { text: name }), make('span', { class: 'card-context', dir: 'auto', text: question.card.context.join(' › ') })),
          front(question, { class: 'front', id: 'exam-front' }), this.options, this.told),
        make('div', { class: 'practice-bar' },
          ...[button(say('exam.back'), () => this.go(i - 1), { disabled: i === 0 }), this.flag, this.check,
            button(i + 1 < this.questions.length ? say('exam.next') : say('exam.finish'), () => this.go(i + 1), { class: 'main' })].filter((each) => each)));
      this.app.announce('');
      if (this.kept.told[i]) {
        this.tell(false);
      }
    }

    choose() {
      const i = this.kept.at;
      const chosen = Array.from(this.options.querySelectorAll('input:checked'), (each) => Number(each.value));
      this.kept.answers[i] = chosen;
      if (chosen.length > this.questions[i].keys) {
        this.app.announce(say('exam.too-many', chosen.length, this.questions[i].keys));
      }
      this.drawList();
      this.keep();
    }

    toggleFlag() {
      const flags = this.kept.flags;
      flags[this.kept.at] = !flags[this.kept.at];
      this.flag.setAttribute('aria-pressed', String(flags[this.kept.at]));
      this.app.announce(flags[this.kept.at] ? say('exam.flagged') : say('tools.no-flag'));
      this.drawList();
      this.keep();
    }

    // Tells at once what is right; the answer stands from then on.
    tell(now) {
      const i = this.kept.at;
      if (!this.isAnswered(i)) {
        this.app.announce(say('exam.choose-first'));
        return;
      }
      this.kept.told[i] = true;
      this.options.querySelectorAll('input').forEach((each) => { each.disabled = true; });
      this.check.disabled = true;
      this.told.hidden = false;
      this.told.replaceChildren(...gloss.practice.explained(this.questions[i], this.kept.answers[i]));
      if (now) {
        this.told.focus({ preventScroll: true });
        this.told.scrollIntoView({ block: 'nearest' });
        this.keep();
      }
    }

    // Behind the last question: what is open or flagged, and the way to hand in.
    last() {
      const links = (title, tell, test) => {
        const found = this.questions.map((each, i) => i).filter(test);
        return found.length ? make('div', {}, make('p', { text: title }), make('ol', { class: 'exam-list' },
          ...found.map((i) => make('li', {}, button(String(i + 1), () => this.go(i), { 'aria-label': tell(i + 1) }))))) : null;
      };
      this.area.replaceChildren(make('div', { class: 'practice-done', tabindex: '-1', 'data-start': true, role: 'group', 'aria-label': say('exam.before') },
        make('h2', { text: say('exam.before') }),
        links(say('exam.open-ones'), (i) => say('exam.open-one', i), (i) => !this.isAnswered(i)),
        links(say('exam.flagged-ones'), (i) => say('exam.flagged-one', i), (i) => this.kept.flags[i]),
        make('div', { class: 'practice-bar' }, button(say('exam.back'), () => this.go(this.questions.length - 1)),
          button(say('exam.hand-in'), () => this.confirm(), { class: 'main' }))));
      this.app.announce('');
    }

    confirm() {
      const left = this.questions.filter((each, i) => !this.isAnswered(i)).length;
      this.asking = dialog(say('exam.really'), make('p', { text: left ? say('exam.left-open', left) : say('exam.none-open') }),
        button(say('exam.hand-in-now'), () => this.hand('')));
      this.asking.querySelector('button:last-child').textContent = say('exam.go-back');
    }

    async hand(why) {
      this.timer.stop();
      this.kept.handed = Math.min(Date.now(), this.kept.ends || Infinity);
      if (this.asking) {
        this.asking.close();
      }
      this.result(why);
      await this.keep();
    }

    result(why) {
      gloss.practice.examResult(this, why || '');
    }

    // Keys act in the paper; letters and numbers choose.
    key(event) {
      const target = event.target;
      const free = target === document.body || this.root.contains(target);
      const writes = target.closest('select, textarea, dialog, input:not([type="radio"], [type="checkbox"])');
      const on = this.app.settings.keys && free && !writes && !this.kept.handed;
      if (!on || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
        return;
      }
      const question = this.kept.at < this.questions.length;
      const place = '123456789'.includes(event.key) ? Number(event.key) - 1 : 'abcde'.indexOf(event.key);
      if (event.key === 'n' && question) {
        this.go(this.kept.at + 1);
      } else if (event.key === 'p') {
        this.go(this.kept.at - 1);
      } else if (event.key === 'f' && question) {
        this.toggleFlag();
      } else if (question && place >= 0) {
        const input = this.options.querySelectorAll('input')[place];
        if (!input || input.disabled) {
          return;
        }
        input.focus();
        input.click();
      } else {
        return;
      }
      event.preventDefault();
    }
  }

  Object.assign(window.gloss.practice, {
    sit: (app, root, wish, questions, kept) => new Sitting(app, root, wish, questions, kept).start(),
    examFront: front,
    examShown: shown,
    examLetters: LETTERS,
  });
})();
