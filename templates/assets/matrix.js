// For tables of a matrix: which rows and columns to see, kept in the address, and the places that an address names.
(function () {
  'use strict';
  const { all, make, button, box } = gloss.parts;
  let last = 0;

  // A table as it stands in the page. Cells of a large one get their ids here.
  function read(section) {
    const heads = all('thead th', section).slice(1);
    const columns = heads.map((head) => ({
      head: head,
      key: head.id.slice(section.id.length + 2),
      label: head.querySelector('a').textContent,
      provider: head.dataset.provider || ''
    }));
    const rows = all('tbody tr', section).map((node) => {
      const key = node.cells[0].id.slice(section.id.length + 3);
      const cells = Array.from(node.cells).slice(1);
      cells.forEach((cell, i) => { cell.id = cell.id || heads[i].id + '--' + key; });
      return { node: node, head: node.cells[0], cells: cells.map(cellOf) };
    });
    return { columns: columns, rows: rows };
  }

  function cellOf(node) {
    const own = node.querySelector('bdi, :scope > a');
    const label = own ? own.textContent : node.firstChild.textContent;
    return { node: node, label: label, kind: node.classList[0], says: label + (node.querySelector('small') ? '*' : '') };
  }

  function table(section) {
    const region = section.querySelector('.table-scroll');
    const model = read(section);
    const parties = all('.legend .holder', section).map((node) => ({ label: node.textContent, kind: node.classList[1] }));
    const state = { party: '', columns: [], differ: false, list: false };
    const count = make('p', '', 'table-count');
    const lists = make('div', '', 'duty-lists');
    const party = document.createElement('select');
    const differ = box(say('table.differ'), (on) => change({ differ: on }));
    const list = box(say('table.lists'), (on) => change({ list: on }));
    const chosen = model.columns.map((column) => box(column.label, pick));
    const summary = make('summary', '');
    const whole = button(say('table.all'), showAll);

    // A table without a column shows nothing: the last one stays.
    function pick() {
      const keys = model.columns.filter((column, i) => chosen[i].input.checked).map((column) => column.key);
      change({ columns: keys.length === model.columns.length ? [] : keys.length ? keys : state.columns });
    }

    function pickOnly(first) {
      chosen.forEach((one, i) => { one.input.checked = !first || i === 0; });
      pick();
    }

    function change(what) {
      Object.assign(state, what);
      show();
      remember();
    }

    function showAll() {
      change({ party: '', columns: [], differ: false });
      party.focus();
    }

    function has(cell, column) {
      const wanted = parties.find((one) => one.label === state.party);
      return cell.label === state.party || (cell.kind === 'shared' && Boolean(wanted) &&
        (wanted.kind === 'customer' || (wanted.kind === 'provider' && column.provider === wanted.label)));
    }

    function isShown(column) {
      return !state.columns.length || state.columns.includes(column.key);
    }

    function show() {
      const shown = model.columns.map(isShown);
      let rows = 0;
      model.columns.forEach((column, i) => {
        column.head.hidden = !shown[i];
        chosen[i].input.checked = shown[i];
      });
      model.rows.forEach((row) => {
        const cells = row.cells.filter((cell, i) => shown[i]);
        const match = row.cells.map((cell, i) => !state.party || has(cell, model.columns[i]));
        row.cells.forEach((cell, i) => {
          cell.node.hidden = !shown[i];
          cell.node.classList.toggle('other', !match[i]);
        });
        row.node.hidden = (state.differ && cells.every((cell) => cell.says === cells[0].says)) || !match.some((one, i) => one && shown[i]);
        rows += row.node.hidden ? 0 : 1;
      });
      tell(rows, shown.filter(Boolean).length);
    }

    function tell(rows, columns) {
      const part = rows < model.rows.length || columns < model.columns.length;
      party.value = state.party;
      differ.input.checked = state.differ;
      list.input.checked = state.list;
      summary.textContent = say('table.columns', columns, model.columns.length);
      whole.hidden = !part && !state.party && !state.differ;
      count.textContent = !part ? '' : !rows ? say('table.nothing') : say('table.part', rows, model.rows.length, columns, model.columns.length);
      region.hidden = state.list;
      lists.hidden = !state.list;
      lists.replaceChildren(...(state.list ? model.columns.filter(isShown).map(asList) : []));
    }

    // The same cells one column after the other, for narrow screens and for listening.
    function asList(column) {
      const at = model.columns.indexOf(column);
      const items = model.rows.filter((row) => !row.node.hidden).map((row) => {
        const term = row.head.querySelector('.layer-name').cloneNode(true);
        const cell = row.cells[at].node;
        const told = make('dd', Array.from(cell.cloneNode(true).childNodes), cell.className);
        told.classList.remove('aim');
        return make('div', [make('dt', term), told]);
      });
      const title = make('h3', column.head.querySelector('a').cloneNode(true));
      return make('section', [title, make('dl', items)]);
    }

    function remember() {
      const asked = new URLSearchParams(location.search);
      const told = { party: state.party, columns: state.columns.join(' '), rows: state.differ ? 'differ' : '', form: state.list ? 'list' : '' };
      Object.keys(told).forEach((key) => {
        asked.delete(section.id + '.' + key);
        if (told[key]) {
          asked.set(section.id + '.' + key, told[key]);
        }
      });
      const question = asked.toString();
      history.replaceState(history.state, '', location.pathname + (question ? '?' + question : '') + location.hash);
    }

    function recall() {
      const asked = new URLSearchParams(location.search);
      const of = (key) => asked.get(section.id + '.' + key) || '';
      state.party = parties.some((one) => one.label === of('party')) ? of('party') : '';
      state.columns = of('columns').split(' ').filter((key) => model.columns.some((column) => column.key === key));
      state.differ = of('rows') === 'differ';
      state.list = of('form') === 'list';
      show();
    }

    function build() {
      const label = make('label', [say('table.who'), party]);
      const columns = make('fieldset', [make('legend', say('table.which'), 'vh'), make('p', [
        button(say('table.every'), () => pickOnly(false)), button(say('table.first'), () => pickOnly(true))
      ])].concat(chosen.map((one) => one.label)));
      const tools = make('div', [label, differ.label, make('details', [summary, columns]), list.label, whole], 'table-tools');
      tools.setAttribute('role', 'group');
      tools.setAttribute('aria-label', say('table.tools'));
      party.append(make('option', say('table.everybody')), ...parties.map((one) => make('option', one.label)));
      party.options[0].value = '';
      party.id = '_party-' + (last += 1);
      label.htmlFor = party.id;
      party.addEventListener('change', () => change({ party: party.value }));
      count.setAttribute('role', 'status');
      region.before(tools, count);
      region.after(lists);
    }

    // Heads that stay in sight must not cover what is aimed at.
    function pad() {
      const head = section.querySelector('thead');
      region.style.scrollPaddingBlockStart = head.offsetHeight + 8 + 'px';
      region.style.scrollPaddingInlineStart = head.querySelector('.corner').offsetWidth + 8 + 'px';
    }

    // A cell, the head of a row with its row, or the head of a column with its column.
    function aimed(target) {
      const row = model.rows.find((one) => one.head === target);
      const column = model.columns.findIndex((one) => one.head === target);
      return row ? Array.from(row.node.cells) : column < 0 ? [target] : [target].concat(model.rows.map((one) => one.cells[column].node));
    }

    function aim(target) {
      if (target.hidden || target.closest('[hidden]')) {
        change({ party: '', columns: [], differ: false, list: false });
      }
      pad();
      aimed(target).forEach((node) => node.classList.add('aim'));
      target.scrollIntoView({ inline: 'nearest', behavior: 'instant' });
    }

    // A click beside links gives a cell or a head its address, and takes it away again.
    function point(event) {
      const place = event.target.closest('td, th[id]');
      if (place && !event.target.closest('a') && getSelection().isCollapsed) {
        const hash = location.hash === '#' + place.id ? '' : '#' + place.id;
        history.replaceState(history.state, '', location.pathname + location.search + hash);
        look();
      }
    }

    if (model.rows.length && model.columns.length) {
      build();
      recall();
      // Not before: asking for sizes makes a browser lay out the page twice.
      region.addEventListener('focusin', pad);
      region.addEventListener('click', point);
    }
    return { section: section, aim: aim };
  }

  const tables = all('[data-matrix]').map(table);

  function look() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    all('.aim').forEach((node) => node.classList.remove('aim'));
    tables.filter((one) => target && target.closest('table') && one.section.contains(target)).forEach((one) => one.aim(target));
  }

  look();
  addEventListener('hashchange', look);
})();
