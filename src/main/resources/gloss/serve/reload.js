// For pages of the preview only: reloads this page when it changed, and shows what is wrong with the notes.
(function () {
  'use strict';

  var RETRY = 1000;
  var OPENED = 'gloss-preview:opened';
  var digest = document.currentScript.dataset.digest;

  function element(name, look, text) {
    var node = document.createElement(name);
    node.className = look || '';
    node.textContent = text || '';
    return node;
  }

  function count(number, noun) {
    return number + ' ' + noun + (number === 1 ? '' : 's');
  }

  // What somebody opened stays open when the page reloads.
  function remember(opened) {
    try {
      sessionStorage.setItem(OPENED, opened ? 'yes' : '');
    } catch (refused) {
      return;
    }
  }

  function remembered() {
    try {
      return sessionStorage.getItem(OPENED) === 'yes';
    } catch (refused) {
      return false;
    }
  }

  function source(problem) {
    var line = element('pre', '');
    line.dir = 'ltr';
    line.append(element('span', 'number', problem.line + ' | '), problem.before);
    var word = /^(\S+|\s?)/.exec(problem.after)[0];
    if (problem.marked) {
      line.append(element('mark', '', word || '\u00a0'), problem.after.slice(word.length));
    } else {
      line.append(problem.after);
    }
    return line;
  }

  function item(problem) {
    var entry = element('li', problem.severity);
    var message = element('p', 'message');
    message.append(element('span', 'kind', problem.severity + ': '), problem.message);
    entry.append(message, element('p', 'place', problem.place));
    if (problem.before || problem.after) {
      entry.append(source(problem));
    }
    var fix = element('p', 'fix');
    fix.append(element('b', '', 'Way out: '), problem.fix);
    entry.append(fix);
    return entry;
  }

  function numbers(state) {
    return ['error', 'warning', 'hint'].filter(function (kind) { return state[kind + 's']; })
      .map(function (kind) { return count(state[kind + 's'], kind); }).join(', ');
  }

  function title(state) {
    if (state.broken) {
      return 'The site could not be built';
    }
    return state.behind ? 'The build stopped: ' + numbers(state) : numbers(state);
  }

  function subtitle(state) {
    if (!state.behind) {
      return 'The site is built all the same.';
    }
    return state.built ? 'You see the last good pages until this is mended.' : '';
  }

  // The panel, the button that stands for it while it is closed, and a line for those who listen to pages.
  function Panel() {
    var host = document.createElement('gloss-preview');
    var root = host.attachShadow({ mode: 'open' });
    var look = element('link');
    look.rel = 'stylesheet';
    look.href = '/_gloss/panel.css';
    var corner = element('div', 'corner');
    corner.hidden = true;
    look.onload = function () { corner.hidden = false; };
    this.told = element('p', 'told');
    this.told.setAttribute('role', 'status');
    this.panel = element('section', 'panel');
    this.panel.id = 'panel';
    this.panel.hidden = true;
    this.button = element('button', 'count');
    this.button.type = 'button';
    this.button.hidden = true;
    this.button.setAttribute('aria-controls', 'panel');
    this.stopped = element('p', 'stopped', 'Preview stopped');
    this.stopped.hidden = true;
    this.state = '';
    corner.append(this.stopped, this.panel, this.button);
    root.append(look, this.told, corner);
    document.body.append(host);
    this.button.addEventListener('click', this.open.bind(this, true));
    this.panel.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        this.close();
      }
    }.bind(this));
  }

  Panel.prototype.open = function (asked) {
    this.panel.hidden = false;
    this.button.hidden = true;
    if (asked) {
      remember(true);
      this.panel.querySelector('button').focus();
    }
  };

  Panel.prototype.close = function () {
    remember(false);
    this.panel.hidden = true;
    this.button.hidden = false;
    this.button.focus();
  };

  Panel.prototype.fill = function (state) {
    var head = element('div', 'head');
    var words = element('div');
    var list = element('div', 'list');
    var close = element('button', 'close', 'Close');
    var heading = element('h2', '', title(state));
    heading.id = 'title';
    close.type = 'button';
    close.addEventListener('click', this.close.bind(this));
    words.append(heading);
    if (subtitle(state)) {
      words.append(element('p', '', subtitle(state)));
    }
    head.append(words, close);
    list.tabIndex = 0;
    list.setAttribute('role', 'group');
    list.setAttribute('aria-labelledby', 'title');
    if (state.broken) {
      list.append(element('p', '', state.broken));
    }
    var items = element('ol');
    items.setAttribute('role', 'list');
    state.problems.forEach(function (problem) { items.append(item(problem)); });
    var more = state.errors + state.warnings + state.hints - state.problems.length;
    list.append(items);
    if (more > 0) {
      list.append(element('p', '', 'and ' + more + ' more: gloss check --problems FILE writes them all'));
    }
    this.panel.className = 'panel ' + (state.behind ? 'error' : 'warning');
    this.panel.setAttribute('aria-labelledby', 'title');
    this.panel.replaceChildren(head, list);
  };

  // The same problems again change nothing: who has closed the panel has read them.
  Panel.prototype.show = function (state) {
    var wrong = state.behind || state.problems.length > 0;
    var now = JSON.stringify([state.behind, state.broken, state.built, state.problems]);
    if (now === this.state) {
      return;
    }
    this.state = now;
    var open = wrong && (state.behind || !this.panel.hidden || remembered());
    this.fill(state);
    this.told.textContent = wrong ? title(state) : '';
    this.button.textContent = state.broken ? 'Not built' : numbers(state);
    this.button.className = 'count ' + (state.behind ? 'error' : 'warning');
    this.panel.hidden = true;
    this.button.hidden = !wrong;
    if (open) {
      this.open(false);
    }
  };

  Panel.prototype.stop = function (stopped) {
    this.stopped.hidden = !stopped;
    this.told.textContent = stopped ? this.stopped.textContent : this.told.textContent;
  };

  function path(address) {
    var url = new URL(address, location.href);
    return url.origin === location.origin && url.pathname.indexOf('/_gloss/') !== 0 ? url.pathname : '';
  }

  // Pictures, films, scripts and styles of this page, in a fixed order.
  function used() {
    var nodes = Array.prototype.slice.call(document.querySelectorAll('[src], link[rel=stylesheet]'));
    var paths = nodes.map(function (node) { return path(node.src || node.href); }).filter(Boolean);
    return Array.from(new Set(paths)).sort();
  }

  function query() {
    return ['page=' + encodeURIComponent(decoded(location.pathname))].concat(used().map(function (each) {
      return 'used=' + encodeURIComponent(decoded(each));
    })).join('&');
  }

  function decoded(pathname) {
    try {
      return decodeURIComponent(pathname);
    } catch (odd) {
      return pathname;
    }
  }

  var panel = new Panel();
  var asked = query();
  var events = null;
  var before = '';

  function hear(event) {
    var state = JSON.parse(event.data);
    before = before || state.used;
    if (state.page !== digest || state.used !== before) {
      location.reload();
      return;
    }
    panel.stop(false);
    panel.show(state);
  }

  // A browser has few connections for one server: pages that nobody sees give theirs back.
  function connect() {
    if (events || document.hidden) {
      return;
    }
    events = new EventSource('/_gloss/events?' + asked);
    events.onmessage = hear;
    events.onerror = function () {
      panel.stop(true);
      if (events.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(connect, RETRY);
      }
    };
  }

  function disconnect() {
    if (events) {
      events.close();
      events = null;
    }
  }

  document.addEventListener('visibilitychange', function () {
    if (document.hidden) {
      disconnect();
    } else {
      connect();
    }
  });
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  connect();
})();
