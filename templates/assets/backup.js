// Saving progress to a file and loading it: a loaded log is merged, never put in place of the one that is there.
(function () {
  'use strict';
  const { screens, make, button } = gloss.practice;
  const LARGEST = 100 * 1024 * 1024;
  const CARD = /^[0-9a-f]{16}$/;

  // The log as a text: one event per line, so that two of them can be compared.
  function written(site, events, marks) {
    const lines = events.map((each) => JSON.stringify(each)).sort();
    const known = Object.fromEntries(Array.from(marks).sort());
    return '{"gloss":"progress","version":1,"site":' + JSON.stringify(site) + ',\n"marks":' + JSON.stringify(known) +
      ',\n"events":[\n' + lines.join(',\n') + '\n]}\n';
  }

  // What a file holds: { events, marks }, or { wrong } with the reason why nothing of it is taken.
  function read(text, site) {
    let file;
    try {
      file = JSON.parse(text);
    } catch (broken) {
      return { wrong: say('backup.damaged') };
    }
    if (file === null || typeof file !== 'object' || file.gloss !== 'progress' || !Array.isArray(file.events)) {
      return { wrong: say('backup.other') };
    } else if (file.version !== 1) {
      return { wrong: say('backup.newer') };
    } else if (file.site !== site) {
      return { wrong: say('backup.other-site', String(file.site).slice(0, 60)) };
    }
    const at = file.events.findIndex((each) => !gloss.history.isEvent(each));
    if (at >= 0) {
      return { wrong: say('backup.damaged-entry', at + 1) };
    }
    const marks = Object.create(null);
    const given = file.marks && typeof file.marks === 'object' ? Object.entries(file.marks) : [];
    given.filter(([card, mark]) => CARD.test(card) && typeof mark === 'string' && CARD.test(mark))
      .forEach(([card, mark]) => { marks[card] = mark; });
    return { events: file.events, marks };
  }

  async function save(app, site) {
    const [events, marks] = await Promise.all([app.store.events(), app.store.marks()]);
    const link = make('a', {
      download: site + '-progress-' + new Date().toISOString().slice(0, 10) + '.json',
      href: URL.createObjectURL(new Blob([written(site, events, marks)], { type: 'application/json' })),
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    await app.store.keep('saved', { time: Date.now(), since: 0, first: Date.now() });
    await app.showKeeping();
    app.announce(say('backup.saved', events.length));
  }

  async function load(app, site, file, told) {
    const tell = (text, bad) => {
      told.textContent = bad ? text + ' ' + say('backup.unchanged') : text;
      told.classList.toggle('bad', bad);
    };
    if (!file) {
      return;
    } else if (file.size > LARGEST) {
      tell(say('backup.large'), true);
      return;
    }
    const found = read(await file.text(), site);
    if (found.wrong) {
      tell(found.wrong, true);
      return;
    }
    try {
      const fresh = await app.store.merge(found.events, found.marks);
      await app.refresh();
      tell(fresh ? say('backup.added', fresh) : say('backup.nothing-new'), false);
    } catch (fault) {
      tell(say('backup.not-kept', fault.message), true);
    }
  }

  screens.backup = async function (app, root) {
    const site = document.documentElement.dataset.site;
    const told = make('p', { role: 'status', class: 'practice-told' });
    const input = make('input', { type: 'file', accept: '.json,application/json', id: 'progress-file', change: () => load(app, site, input.files[0], told) });
    root.append(
      make('h2', { text: say('backup.title') }),
      make('p', { text: say('backup.about') }),
      make('p', {}, button(say('backup.save'), () => save(app, site), { class: 'main' })),
      make('p', {}, make('label', { for: 'progress-file', text: say('backup.load') }), ' ', input),
      told,
      make('p', { class: 'links' }, gloss.practice.allDecks()));
  };

  Object.assign(window.gloss.practice, { backup: { written, read } });
})();
