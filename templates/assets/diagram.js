// Draws the diagrams that stand in a page as text for Mermaid, in the colours of the page. The text stays, folded away below; where
// a text cannot be drawn, it stays as it is, with what Mermaid says of it.
(function () {
  'use strict';
  var root = document.documentElement;
  var system = matchMedia('(prefers-color-scheme: dark)');
  var diagrams = Array.from(document.querySelectorAll('figure[data-language="mermaid"]'));
  // What no order in a text changes; and what would load something, or take a reader's input.
  var SECURE = ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges', 'dompurifyConfig'];
  var FORBIDDEN = ['img', 'picture', 'source', 'audio', 'video', 'iframe', 'object', 'embed', 'style', 'form', 'input', 'button'];
  var COLOURS = ['paper', 'surface', 'raised', 'edge', 'ink', 'soft', 'accent-tint', 'mark', 'alarm'];
  // Dark enough by day, and light enough by night, for words upon them in the colour of the paper.
  var SLICES = ['code-name', 'code-num', 'code-str', 'code-key', 'soft', 'accent', 'provider-ink', 'customer-ink', 'shared-ink', 'mute', 'alarm', 'edge'];
  var number = 0;
  var work = Promise.resolve();
  if (!window.mermaid) {
    return;
  }

  function theme() {
    return root.dataset.theme || (system.matches ? 'dark' : 'light');
  }

  // A colour of the page, as it is in one of the themes.
  function colours(which) {
    var probe = document.createElement('span');
    var found = {};
    probe.style.colorScheme = which;
    // A drawing keeps its colours where readers have chosen their own: Mermaid cannot know which of them go together.
    probe.style.forcedColorAdjust = 'none';
    document.body.append(probe);
    COLOURS.concat(SLICES).forEach(function (name) {
      probe.style.color = 'var(--' + name + ')';
      found[name] = getComputedStyle(probe).color;
    });
    probe.remove();
    return found;
  }

  function begin(which) {
    var c = colours(which);
    var variables = {
      darkMode: which === 'dark', background: c.raised, primaryColor: c['accent-tint'], primaryTextColor: c.ink,
      primaryBorderColor: c.edge, secondaryColor: c.surface, tertiaryColor: c.paper, lineColor: c.soft, textColor: c.ink,
      noteBkgColor: c.mark, noteTextColor: c.ink, noteBorderColor: c.edge, errorTextColor: c.alarm, edgeLabelBackground: c.raised,
      pieSectionTextColor: c.paper, pieTitleTextColor: c.ink, pieLegendTextColor: c.ink, pieStrokeColor: c.raised,
      pieOuterStrokeColor: c.edge, pieOpacity: '1'
    };
    SLICES.forEach(function (name, i) { variables['pie' + (i + 1)] = c[name]; });
    window.mermaid.initialize({
      startOnLoad: false, securityLevel: 'strict', secure: SECURE, dompurifyConfig: { FORBID_TAGS: FORBIDDEN },
      suppressErrorRendering: true, theme: 'base',
      fontFamily: getComputedStyle(root).getPropertyValue('--sans'),
      themeVariables: variables
    });
  }

  // The text goes below the drawing.
  function fold(figure) {
    var details = document.createElement('details');
    var summary = document.createElement('summary');
    var caption = figure.querySelector('figcaption');
    summary.textContent = say('diagram.text');
    details.append(summary, figure.querySelector('pre'));
    caption.remove();
    figure.append(details);
  }

  function put(figure, which, svg) {
    var box = document.createElement('div');
    var drawn;
    box.className = 'drawing';
    box.dataset.theme = which;
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', say('diagram.name'));
    box.innerHTML = svg;
    drawn = box.querySelector('svg');
    // Narrower than this nobody could read it: then it scrolls.
    if (drawn && parseFloat(drawn.style.maxWidth) > 560) {
      drawn.style.minWidth = Math.min(parseFloat(drawn.style.maxWidth), 720) + 'px';
    }
    if (figure.querySelector('figcaption')) {
      fold(figure);
    }
    figure.prepend(box);
  }

  function fail(figure, error) {
    var box = document.createElement('div');
    var words = document.createElement('p');
    var message = document.createElement('pre');
    if (!figure.querySelector('.fault, .drawing')) {
      box.className = 'fault';
      words.textContent = say('diagram.fault');
      message.lang = 'en';
      message.tabIndex = 0;
      message.textContent = error.message || String(error);
      box.append(words, message);
      figure.append(box);
    }
  }

  function draw(figure, which) {
    var id = '_diagram-' + number;
    number += 1;
    if (figure.querySelector('.drawing[data-theme=' + which + '], .fault')) {
      return null;
    }
    return window.mermaid.render(id, figure.querySelector('pre').textContent).then(function (made) {
      put(figure, which, made.svg);
    }, function (error) {
      fail(figure, error);
    });
  }

  function show() {
    document.querySelectorAll('.drawing').forEach(function (box) {
      box.hidden = box.dataset.theme !== theme();
    });
  }

  function drawAll(which) {
    work = work.then(function () {
      begin(which);
      return diagrams.reduce(function (done, figure) {
        return done.then(function () { return draw(figure, which); });
      }, Promise.resolve());
    }).then(show);
  }

  // By day, too, for paper.
  function turn() {
    drawAll(theme());
    drawAll('light');
  }

  turn();
  system.addEventListener('change', turn);
  new MutationObserver(turn).observe(root, { attributes: true, attributeFilter: ['data-theme'] });
})();
