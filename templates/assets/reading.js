// For every page: the theme switch, reading offline, the way to the search, the outline's current section, folded text that a link leads into.
(function () {
  'use strict';

  var NAMES = { '': 'as the system', light: 'light', dark: 'dark' };
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
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'theme-switch';

    function draw() {
      var label = 'Colours: ' + NAMES[theme];
      button.replaceChildren(picture(theme));
      button.setAttribute('aria-label', label);
      button.title = label;
    }

    button.addEventListener('click', function () {
      theme = NEXT[theme];
      window.gloss.theme.choose(theme);
      draw();
    });
    draw();
    place.appendChild(button);
  }

  function typing(target) {
    return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  }

  function searchKey(event) {
    var slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    var letter = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if ((!slash && !letter) || (slash && typing(event.target))) {
      return;
    }
    var box = document.querySelector('[data-search] input');
    var link = document.querySelector('[data-section="search"]');
    if (box || link) {
      event.preventDefault();
    }
    if (box) {
      box.focus();
      box.select();
    } else if (link) {
      link.click();
    }
  }

  // The current section is the last one whose heading has passed the upper third of the window.
  function outline() {
    var links = Array.prototype.slice.call(document.querySelectorAll('[data-outline] a'));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    var waiting = false;

    function mark() {
      waiting = false;
      var current = -1;
      headings.forEach(function (heading, i) {
        if (heading && heading.getBoundingClientRect().top < window.innerHeight / 3) {
          current = i;
        }
      });
      links.forEach(function (link, i) {
        if (i === current) {
          link.setAttribute('aria-current', 'location');
        } else {
          link.removeAttribute('aria-current');
        }
      });
    }

    if (links.length) {
      addEventListener('scroll', function () {
        if (!waiting) {
          waiting = true;
          requestAnimationFrame(mark);
        }
      }, { passive: true });
      mark();
    }
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
    var here = document.currentScript.src;
    if (worker && /^http/.test(here) && !document.querySelector('[data-digest]')) {
      [['manifest', '../manifest.webmanifest'], ['apple-touch-icon', 'apple-touch-icon.png']].forEach(function (each) {
        add('link', { rel: each[0], href: new URL(each[1], here) });
      });
      worker.onmessage = function (event) { add('script', { src: event.data }); };
      worker.register(new URL('../sw.js', here)).catch(function () {});
    }
  }

  function add(name, values) {
    document.head.append(Object.assign(document.createElement(name), values));
  }

  keep();
  themeSwitch();
  outline();
  unfold();
  printing();
  document.addEventListener('keydown', searchKey);
  addEventListener('hashchange', unfold);
})();
