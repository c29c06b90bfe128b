// After an exam: what was right, by domain and section, and why. What is asked again or counted, only if the reader says so.
(function () {
  'use strict';
  const { make, button, percent } = gloss.practice;
  const paper = gloss.paper;
  // A longer question is not told by its beginning.
  const LONGEST = 120;

  function answers(question, test) {
    const found = question.choices.map((choice, i) => ({ choice, i })).filter(({ choice, i }) => test(choice, i));
    return make('ul', { class: 'exam-answers' }, ...found.map(({ choice, i }) => make('li', {},
      make('b', { text: gloss.practice.examLetters[i] || '' }), gloss.practice.examShown('span', choice))));
  }

  // The answer that was given, the right one, why, and where it is written.
  function explained(question, chosen) {
    const right = paper.isRight(question, chosen);
    const card = question.card;
    const why = make('div', { class: 'exam-why' });
    why.innerHTML = card.options ? card.reason : card.back;
    return [
      make('p', {}, make('strong', { text: right ? say('result.right') : chosen && chosen.length ? say('result.wrong') : say('result.unanswered') })),
      right || !chosen || !chosen.length ? null : make('div', {}, make('p', { class: 'fine', text: say('result.yours') }), answers(question, (choice, i) => chosen.includes(i))),
      make('div', {}, make('p', { class: 'fine', text: say('result.keys', question.keys) }), answers(question, (choice) => choice.right)),
      why.textContent.trim() ? why : null,
      card.href ? gloss.practice.from(card) : null,
    ].filter((each) => each);
  }

  function table(lines) {
    return gloss.practice.table(say('result.table'), [say('result.part'), say('result.count'), say('result.share')],
      lines.map((line) => make('tr', { class: line.section ? 'section' : '' },
        make('th', { scope: 'row', dir: 'auto', text: line.section || line.domain }),
        make('td', { text: say('result.of', line.right, line.all) }),
        make('td', { text: percent(line.right / line.all) }))));
  }

  // Grades what was answered: known if it was right, else forgotten. Open questions say nothing about memory.
  async function count(sitting, node) {
    const { app, questions, kept } = sitting;
    const events = [];
    const marks = {};
    questions.forEach((question, i) => {
      if ((kept.answers[i] || []).length) {
        const grade = paper.isRight(question, kept.answers[i]) ? 3 : 1;
        events.push(gloss.practice.event(question.card.id, 'g', grade, app.settings.retention, app.today()));
        marks[question.card.id] = question.card.marks;
      }
    });
    node.disabled = true;
    await app.append(events, marks);
    await app.refresh();
    kept.counted = true;
    await sitting.keep();
    app.showKeeping();
    app.announce(say('result.counted', events.length));
  }

  function ways(sitting, wrong) {
    const { app, wish, questions, kept } = sitting;
    const again = Object.assign({}, wish, { count: wrong.length, minutes: 0, only: wrong.map((i) => questions[i].card.id), seed: gloss.practice.examSeed() });
    const counted = button(kept.counted ? say('result.are-counted') : say('result.count-them'), () => count(sitting, counted), { disabled: kept.counted });
    return make('div', { class: 'practice-tools' }, ...[
      wrong.length ? button(say('result.wrong-again'), () => gloss.practice.beginExam(app, again), { class: 'main' }) : null,
      button(say('result.again'), () => gloss.practice.beginExam(app, wish)),
      counted,
    ].filter((each) => each));
  }

  function list(sitting) {
    const { questions, kept } = sitting;
    return questions.map((question, i) => {
      const right = paper.isRight(question, kept.answers[i]);
      const front = gloss.practice.examFront(question, {});
      const text = front.textContent.trim();
      return make('details', { class: 'exam-item', open: !right },
        make('summary', {}, make('b', { text: right ? say('result.is-right', i + 1) : say('result.is-wrong', i + 1) }), ' ',
          make('span', { dir: 'auto', text: text.slice(0, LONGEST) })),
        make('p', { class: 'card-context', dir: 'auto', text: question.card.context.join(' › ') }), ...(text.length > LONGEST ? [front] : []),
        ...explained(question, kept.answers[i]));
    });
  }

  function examResult(sitting, why) {
    const { app, root, questions, kept } = sitting;
    const wrong = questions.map((each, i) => i).filter((i) => !paper.isRight(questions[i], kept.answers[i]));
    const right = questions.length - wrong.length;
    const pass = app.settings.pass || 70;
    const passed = 100 * right >= pass * questions.length;
    const share = percent(right / questions.length);
    const title = passed ? say('result.passed', right, questions.length, share) : say('result.failed', right, questions.length, share);
    const head = make('h2', { tabindex: '-1', 'data-start': true, class: 'practice-done', text: (why + ' ' + title).trim() });
    root.replaceChildren(head,
      make('p', { class: 'fine', text: say('result.took', percent(pass / 100), gloss.practice.amount(Math.max(1, Math.round((kept.handed - kept.begun) / 60000)), 'minute')) }),
      table(paper.score(questions, kept.answers)), ways(sitting, wrong), make('h3', { text: say('result.all') }), ...list(sitting),
      make('p', { class: 'links' }, make('a', { href: paper.address(Object.assign({}, sitting.wish, { seed: '', only: [] })), text: say('exam.another') }), ' ', gloss.practice.allDecks()));
    app.announce('');
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: 'nearest' });
  }

  Object.assign(window.gloss.practice, { explained, examResult });
})();
