// Marks what was checked longer ago than its matrix allows. The page says from which day on something is old; only the browser knows the day.
(function () {
  'use strict';
  const { all, make, joined } = gloss.parts;
  const now = new Date();
  const today = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  const MOST_CELLS = 12;

  function two(number) {
    return String(number).padStart(2, '0');
  }

  function link(href, label) {
    const node = make('a', label);
    node.href = href;
    node.dir = 'auto';
    return node;
  }

  function isOld(day) {
    return Boolean(day) && day <= today;
  }

  function mark(node, words) {
    node.classList.add('old');
    node.append(' ', make('span', make('span', words, 'vh'), 'old-mark'));
  }

  // Where a cell can be checked: the source that its note names, else the page of its column.
  function source(cell, head) {
    const number = cell.querySelector('sup a');
    const note = number && document.getElementById(decodeURIComponent(number.hash.slice(1)));
    return (note && note.querySelector('.source a')) || head.querySelector('a');
  }

  function name(node) {
    return (node.querySelector('.layer-name') || node.querySelector('a') || node).textContent;
  }

  function ofTable(section) {
    const table = section.querySelector('table');
    const heads = all('thead th', table);
    const places = new Map();
    let cells = 0;
    let old = 0;
    all('tbody tr', table).forEach((line) => {
      all('td', line).forEach((cell) => {
        cells += 1;
        if (!isOld(cell.dataset.oldFrom || table.dataset.oldFrom)) {
          return;
        }
        old += 1;
        const head = heads[cell.cellIndex];
        const place = source(cell, head);
        const entry = places.get(place.href) || { place: place, cells: [] };
        entry.cells.push([cell, name(head) + ': ' + name(line.cells[0])]);
        places.set(place.href, entry);
        mark(cell, say('age.again'));
      });
    });
    if (old) {
      const after = table.dataset.oldAfter;
      const sentence = old === cells ? say('age.all', old, after) : say('age.some', old, cells, after);
      section.querySelector('.legend').before(note(sentence, places));
    }
  }

  function note(sentence, places) {
    const items = Array.from(places.values(), (entry) => {
      const shown = entry.cells.slice(0, MOST_CELLS).map((cell) => (cell[0].id ? link('#' + cell[0].id, cell[1]) : cell[1]));
      const more = entry.cells.length - shown.length;
      return make('li', [link(entry.place.href, entry.place.textContent), ' – '].concat(joined(shown), more ? ' ' + say('age.more', more) : ''));
    });
    const fold = make('details', [make('summary', say('age.where')), make('ul', items)]);
    return make('div', [make('p', [make('span', '', 'old-mark'), sentence]), fold], 'old-note');
  }

  // Pages without a table: one subject, or two side by side.
  function ofPage() {
    const dates = all('main .duty .date[data-old-from]').filter((date) => isOld(date.dataset.oldFrom));
    dates.forEach((date) => mark(date, say('age.again')));
    const head = document.querySelector('.subject > .page-head, .comparison > .page-head');
    if (head && dates.length) {
      const layers = new Map();
      dates.forEach((date) => {
        const place = date.closest('[id]');
        layers.set(place.id, link('#' + place.id, name(place)));
      });
      head.after(make('div', make('p', [make('span', '', 'old-mark'), say('age.page', dates.length), ' '].concat(joined(Array.from(layers.values())))), 'old-note'));
    }
  }

  all('[data-matrix]').forEach(ofTable);
  ofPage();
})();
