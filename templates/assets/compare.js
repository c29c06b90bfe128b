// For the page that sets any subjects of a matrix side by side: which ones, kept in the address, and what changes from the first to the others.
(function () {
  'use strict';
  const { make, button, box, joined } = gloss.parts;
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
  const differ = box(say('table.differ'), (on) => change({ differ: on }));
  const base = document.createElement('select');
  const baseLabel = make('label', [say('beside.from'), base]);
  const none = button(say('beside.none'), () => { change({ chosen: [] }); boxes[0].input.focus(); });
  const link = make('a', say('beside.link'));
  const copy = button(say('beside.copy'), copyLink);
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

  // What happens to a duty: in words for one, and for so many of the same kind. Nothing if it stays.
  function move(from, to) {
    if (from.kind === 'absent' || to.kind === 'absent') {
      return null;
    }
    if (from.kind === to.kind && from.label === to.label) {
      return from.says === to.says ? null : to.kind === 'shared' ? [say('beside.split'), (n) => say('beside.split-sum', n)]
        : [say('beside.conditions'), (n) => say('beside.conditions-sum', n)];
    }
    if (to.kind === 'not-applicable') {
      return [say('beside.gone'), (n) => say('beside.gone-sum', n)];
    }
    if (from.kind === 'not-applicable') {
      return [say('beside.new', to.label), (n) => say('beside.new-sum', n)];
    }
    if (to.kind === 'shared') {
      return [say('beside.shared'), (n) => say('beside.shared-sum', n)];
    }
    const own = to.label === say('holding.you');
    if (from.kind === 'shared') {
      return own ? [say('beside.yours-alone'), (n) => say('beside.yours-alone-sum', n)]
        : [say('beside.theirs-alone', to.label), (n) => say('beside.theirs-alone-sum', n, to.label)];
    }
    return own ? [say('beside.yours'), (n) => say('beside.yours-sum', n)]
      : [say('beside.theirs', to.label), (n) => say('beside.theirs-sum', n, to.label)];
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
    const same = new Map();
    let together = 0;
    rows.forEach(({ cells }) => {
      const change = move(cells[from], cells[to]);
      together += cells[from].kind !== 'absent' && cells[to].kind !== 'absent' ? 1 : 0;
      if (change) {
        const kind = change[1](1);
        same.set(kind, { tell: change[1], count: same.has(kind) ? same.get(kind).count + 1 : 1 });
      }
    });
    const parts = Array.from(same.values(), (one) => one.tell(one.count));
    const stays = together - Array.from(same.values()).reduce((all, one) => all + one.count, 0);
    const sentence = !together ? say('beside.apart') : say('beside.all', joined(parts.concat(stays ? say('beside.stay', stays) : [])).join(''));
    const title = make('b', say('beside.from-to', columns[from].label, columns[to].label));
    title.dir = 'auto';
    return make('li', [title, ' ' + sentence, ...pair(columns[from], columns[to])]);
  }

  // The page of the two, if there is one.
  function pair(from, to) {
    return [[from.id, to.id], [to.id, from.id]]
      .map((ids) => ids.map(encodeURIComponent).join('-vs-') + '.html')
      .filter((href) => pages.has(href)).slice(0, 1)
      .flatMap((href) => {
        const node = make('a', [say('beside.why'), make('span', say('beside.why-of', from.label, to.label), 'vh')]);
        node.href = href + '#from--' + encodeURIComponent(from.id);
        return [' ', node];
      });
  }

  function controls(order, visible) {
    columns.forEach((column, i) => { boxes[i].input.checked = order.includes(i); });
    differ.input.checked = state.differ;
    summary.textContent = order.length ? say('beside.chosen', order.length, columns.length) : say('beside.none-chosen', columns.length);
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
    strange.textContent = say('beside.unknown', joined(state.unknown).join(''));
    count.textContent = order.length > 1 ? (visible ? say('beside.layers', visible, rows.length) : say('beside.no-layer'))
      : order.length ? say('beside.one-more') : say('beside.two-more');
  }

  function copyLink() {
    navigator.clipboard.writeText(link.href).then(
      () => { count.textContent = say('beside.copied'); },
      () => { count.textContent = say('beside.not-copied'); }
    );
  }

  function build() {
    const fields = make('fieldset', [make('legend', say('beside.subjects'), 'vh')].concat(boxes.map((one) => one.label)));
    const fold = make('details', [summary, fields]);
    const tools = make('div', [fold, baseLabel, differ.label, none, link, copy], 'table-tools');
    fold.open = state.chosen.length < 2 || state.unknown.length > 0;
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', say('beside.tools'));
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
