// For every page: the theme switch, reading offline, the way to the search, folded text that a link leads into.
(function () {
  'use strict';
  var own = document.currentScript.src;
  var coming = false;
  var typed = null;

  var NAMES = { '': say('theme.system'), light: say('theme.light'), dark: say('theme.dark') };
  var NEXT = { '': 'dark', dark: 'light', light: '' };

  function svg(name, attributes) {
    var node = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    return node;
  }

  var SHAPES = {
    '': ['M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z', 'M10 3a7 7 0 0 0 0 14z'],
    light: ['M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 1v2M10 17v2M1 10h2M17 10h2M3.6 3.6 5 5M15 15l1.4 1.4M3.6 16.4 5 15M15 5l1.4-1.4', ''],
    dark: ['', 'M16.5 12.6A7 7 0 1 1 7.4 3.5a5.6 5.6 0 0 0 9.1 9.1z']
  };

  // Half a disc by the system, a sun for light, a moon for dark.
  function picture(theme) {
    var icon = svg('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
    icon.append(svg('path', { d: SHAPES[theme][0] }), svg('path', { d: SHAPES[theme][1], 'class': 'fill' }));
    return icon;
  }

  function themeSwitch() {
    var place = document.querySelector('[data-theme-switch]');
    if (!place || !window.gloss || !window.gloss.theme) {
      return;
    }
    var theme = SHAPES[window.gloss.theme.stored()] ? window.gloss.theme.stored() : '';
    var button = add('button', place, { type: 'button', className: 'theme-switch' });

    function draw() {
      button.replaceChildren(picture(theme));
      button.ariaLabel = button.title = say('theme.label', NAMES[theme]);
    }

    button.onclick = function () {
      theme = NEXT[theme];
      window.gloss.theme.choose(theme);
      draw();
    };
    draw();
  }

  function typing(target) {
    return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  }

  // The search itself comes when it is first asked for; where it does not come, its link leads to its page.
  // Letters that are typed before its box is there go into the box.
  function search(event) {
    if (typed !== null && event.type === 'keydown' && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      typed += event.key;
      event.preventDefault();
      return;
    }
    var link = document.querySelector('[data-section="search"]');
    var plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    var asked = event.type === 'click' ? plain && !event.button && link && link.contains(event.target)
      : event.key === '/' ? !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)
        : (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!asked || !link) {
      return;
    }
    event.preventDefault();
    if (window.gloss.search) {
      window.gloss.search.open();
      return;
    }
    if (coming) {
      return;
    }
    coming = true;
    typed = '';
    add('script', document.head, {
      src: new URL(document.documentElement.dataset.search.split(' ')[0], own),
      onload: function () {
        window.gloss.search.open(function () {
          var all = typed;
          typed = null;
          return all;
        });
      },
      onerror: function () { location.href = link.href; }
    });
  }

  function unfold() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === 'DETAILS' && !node.open) {
        node.open = true;
        target.scrollIntoView();
      }
    }
  }

  // What is folded is printed too, and folded again afterwards.
  function printing() {
    var opened = [];
    addEventListener('beforeprint', function () {
      opened = Array.prototype.slice.call(document.querySelectorAll('main details:not([open])'));
      opened.forEach(function (details) { details.open = true; });
    });
    addEventListener('afterprint', function () {
      opened.forEach(function (details) { details.open = false; });
    });
  }

  // On a web server: what an installed site needs, and the worker that keeps pages. Not in the preview, which marks its pages.
  function keep() {
    var worker = navigator.serviceWorker;
    if (worker && /^http/.test(own) && !document.querySelector('[data-digest]')) {
      add('link', document.head, { rel: 'manifest', href: new URL('../manifest.webmanifest', own) });
      add('link', document.head, { rel: 'apple-touch-icon', href: new URL('apple-touch-icon.png', own) });
      worker.onmessage = function (event) { add('script', document.head, { src: event.data }); };
      worker.register(new URL('../sw.js', own)).catch(function () {});
    }
  }

  function add(name, place, values) {
    var node = Object.assign(document.createElement(name), values);
    place.append(node);
    return node;
  }

  keep();
  themeSwitch();
  unfold();
  printing();
  document.addEventListener('keydown', search);
  document.addEventListener('click', search);
  addEventListener('hashchange', unfold);
})();
