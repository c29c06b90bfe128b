// For the page that sets any subjects of a matrix side by side: which ones, kept in the address, and what changes from the first to the others.
(function () {
  'use strict';
  const { make, button, box } = gloss.parts;
  const section = document.querySelector('[data-compare]');
  const region = section.querySelector('.table-scroll');
  const table = region.querySelector('table');
  const corner = table.querySelector('.corner');
  const columns = Array.from(table.querySelectorAll('[data-subject]'), (head) => ({
    head: head, id: head.dataset.subject, label: head.querySelector('a').textContent
  }));
  const rows = Array.from(table.tBodies[0].rows, (node) => ({
    node: node, head: node.cells[0], cells: Array.from(node.cells).slice(1).map(cellOf)
  }));
  const pages = new Set(Array.from(document.querySelectorAll('.pairs-of a'), (link) => link.getAttribute('href')));
  const state = { chosen: [], unknown: [], differ: false };
  const boxes = columns.map((column) => box(column.label, (on) => choose(column.id, on)));
  const differ = box('Only layers that differ', (on) => change({ differ: on }));
  const base = document.createElement('select');
  const baseLabel = make('label', ['Move from', base]);
  const none = button('Choose none', () => { change({ chosen: [] }); boxes[0].input.focus(); });
  const link = make('a', 'Link to this choice');
  const copy = button('Copy the link', copyLink);
  const count = make('p', '', 'table-count');
  const strange = make('p', '', 'old-note');
  const sums = make('ul', '', 'moves');
  const summary = make('summary', '');

  function cellOf(node) {
    const own = node.querySelector('a');
    const label = own ? own.textContent : node.firstChild.textContent;
    return { node: node, label: label, kind: node.classList[0], says: node.dataset.says || '' };
  }

  function choose(id, on) {
    change({ chosen: state.chosen.filter((one) => one !== id).concat(on ? id : []) });
  }

  function change(what) {
    Object.assign(state, what, { unknown: [] });
    show();
    history.replaceState(history.state, '', address() + location.hash);
  }

  function address() {
    const ids = state.chosen.map(encodeURIComponent).join(',');
    const asked = (ids ? ['s=' + ids] : []).concat(state.differ ? 'rows=differ' : []);
    return location.pathname + (asked.length ? '?' + asked.join('&') : '');
  }

  function recall() {
    const asked = new URLSearchParams(location.search);
    const ids = Array.from(new Set((asked.get('s') || '').split(',').filter(Boolean)));
    state.chosen = ids.filter((id) => columns.some((column) => column.id === id));
    state.unknown = ids.filter((id) => !state.chosen.includes(id));
    state.differ = asked.get('rows') === 'differ';
  }

  function owned(label) {
    return label === 'You' ? 'yours' : label + '’s';
  }

  // What happens to a duty, in words for one; the same as many words for several. Nothing if it stays.
  function move(from, to) {
    if (from.kind === 'absent' || to.kind === 'absent') {
      return null;
    }
    if (from.kind === to.kind && from.label === to.label) {
      return from.says === to.says ? null : to.kind === 'shared' ? ['is split otherwise', 'are split otherwise'] : ['has other conditions', 'have other conditions'];
    }
    if (to.kind === 'not-applicable') {
      return ['no longer exists', 'no longer exist'];
    }
    if (from.kind === 'not-applicable') {
      return ['is new: ' + to.label, 'are new'];
    }
    if (to.kind === 'shared') {
      return ['becomes shared', 'become shared'];
    }
    const whose = owned(to.label) + (from.kind === 'shared' ? ' alone' : '');
    return ['becomes ' + whose, 'become ' + whose];
  }

  function show() {
    const order = state.chosen.map((id) => columns.findIndex((column) => column.id === id));
    const shown = order.length ? order : columns.map((column, i) => i);
    let visible = 0;
    arrange(corner.parentNode, corner, columns.map((column) => column.head), shown);
    rows.forEach((row) => {
      arrange(row.node, row.head, row.cells.map((cell) => cell.node), shown);
      row.cells.forEach((cell) => cell.node.querySelectorAll('.becomes').forEach((node) => node.remove()));
      order.slice(1).forEach((at) => tell(row.cells[order[0]], row.cells[at]));
      row.node.hidden = state.differ && order.length > 1 && !order.slice(1).some((at) => move(row.cells[order[0]], row.cells[at]));
      visible += row.node.hidden ? 0 : 1;
    });
    controls(order, visible);
    sums.replaceChildren(...order.slice(1).map((at) => sum(order[0], at)));
  }

  // The chosen ones behind the head, in the order of the choice; the others behind them, out of sight.
  function arrange(row, head, cells, shown) {
    cells.forEach((cell, i) => { cell.hidden = !shown.includes(i); });
    row.replaceChildren(head, ...shown.map((i) => cells[i]), ...cells.filter((cell) => cell.hidden));
  }

  function tell(from, to) {
    const words = move(from, to);
    if (words) {
      to.node.append(make('small', words[0], 'becomes'));
    }
  }

  function sum(from, to) {
    const words = new Map();
    let together = 0;
    rows.forEach((row) => {
      const change = move(row.cells[from], row.cells[to]);
      together += row.cells[from].kind !== 'absent' && row.cells[to].kind !== 'absent' ? 1 : 0;
      if (change) {
        const told = change[1];
        words.set(told, { one: change[0].split(':')[0], many: told, count: words.has(told) ? words.get(told).count + 1 : 1 });
      }
    });
    const parts = Array.from(words.values(), (one) => one.count + ' ' + (one.count === 1 ? one.one : one.many));
    const stays = together - Array.from(words.values()).reduce((all, one) => all + one.count, 0);
    const sentence = !together ? 'no layer in common.' : parts.concat(stays ? stays + (stays === 1 ? ' stays' : ' stay') : []).join(', ') + '.';
    const title = make('b', 'From ' + columns[from].label + ' to ' + columns[to].label + ':');
    title.dir = 'auto';
    return make('li', [title, ' ' + sentence, ...pair(columns[from], columns[to])]);
  }

  // The page of the two, if there is one.
  function pair(from, to) {
    return [[from.id, to.id], [to.id, from.id]]
      .map((ids) => ids.map(encodeURIComponent).join('-vs-') + '.html')
      .filter((href) => pages.has(href)).slice(0, 1)
      .flatMap((href) => {
        const node = make('a', ['Read why', make('span', ': from ' + from.label + ' to ' + to.label, 'vh')]);
        node.href = href + '#from--' + encodeURIComponent(from.id);
        return [' ', node];
      });
  }

  function controls(order, visible) {
    columns.forEach((column, i) => { boxes[i].input.checked = order.includes(i); });
    differ.input.checked = state.differ;
    summary.textContent = 'Subjects: ' + (order.length || 'none') + ' of ' + columns.length + ' chosen';
    base.replaceChildren(...order.map((at) => {
      const option = make('option', columns[at].label);
      option.value = columns[at].id;
      return option;
    }));
    baseLabel.hidden = differ.label.hidden = order.length < 2;
    none.hidden = link.hidden = !order.length;
    copy.hidden = !order.length || !navigator.clipboard;
    link.href = address();
    strange.hidden = !state.unknown.length;
    strange.textContent = 'The address names what this matrix does not have: ' + state.unknown.join(', ') + '.';
    count.textContent = order.length > 1 ? (visible ? visible + ' of ' + rows.length + ' layers' : 'No layer differs.')
      : order.length ? 'Choose one more to see what changes.' : 'Choose two or more to see what changes.';
  }

  function copyLink() {
    navigator.clipboard.writeText(link.href).then(
      () => { count.textContent = 'The link is copied.'; },
      () => { count.textContent = 'The browser does not allow it: copy the link beside the button.'; }
    );
  }

  function build() {
    const fields = make('fieldset', [make('legend', 'Subjects', 'vh')].concat(boxes.map((one) => one.label)));
    const fold = make('details', [summary, fields]);
    const tools = make('div', [fold, baseLabel, differ.label, none, link, copy], 'table-tools');
    fold.open = state.chosen.length < 2 || state.unknown.length > 0;
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', 'What to set side by side');
    base.addEventListener('change', () => {
      change({ chosen: [base.value].concat(state.chosen.filter((id) => id !== base.value)) });
    });
    count.setAttribute('role', 'status');
    region.before(tools, strange, count, sums);
  }

  recall();
  build();
  show();
})();
