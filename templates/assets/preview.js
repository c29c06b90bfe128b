// Previews of terms: what a term means, on hover, on focus and on tap. Their texts lie in assets/previews/, in as many scripts as
// <html data-previews> says; each is a call gloss.previews([[term, meaning, source], ...]) and is loaded when first asked for.
(function () {
  'use strict';
  var count = Number(document.documentElement.dataset.previews);
  var own = document.currentScript && document.currentScript.src;
  if (!count || !own || !HTMLElement.prototype.showPopover) {
    return;
  }
  var OPENS_AFTER = 200;
  var CLOSES_AFTER = 300;
  var texts = new Map();
  var scripts = new Map();
  var link = null;
  var wanted = null;
  var finger = false;
  var timer = 0;
  var box = document.createElement('div');
  var name = document.createElement('b');
  var meaning = document.createElement('p');
  var source = document.createElement('p');
  var more = document.createElement('a');
  box.className = 'preview';
  box.popover = 'manual';
  box.tabIndex = -1;
  box.setAttribute('role', 'group');
  meaning.id = '_preview';
  source.className = 'source';
  more.textContent = say('preview.more');
  [name, meaning, source].forEach(function (node) { node.dir = 'auto'; });
  box.append(name, meaning, source, more);

  window.gloss = window.gloss || {};
  window.gloss.previews = function (list) {
    list.forEach(function (each) { texts.set(each[0], each); });
  };

  // Calls back when the script that holds a term has run, or failed.
  function load(term, then) {
    var hash = 0;
    for (var i = 0; i < term.length; i++) {
      hash = (Math.imul(31, hash) + term.charCodeAt(i)) | 0;
    }
    var number = (hash ^ (hash >>> 16)) & (count - 1);
    var script = scripts.get(number);
    if (script && script.dataset.done) {
      then();
      return;
    }
    if (!script) {
      script = document.createElement('script');
      script.src = new URL('previews/' + number + '-of-' + count + '.js', own).href;
      scripts.set(number, script);
      document.head.append(script);
    }
    ['load', 'error'].forEach(function (event) {
      script.addEventListener(event, function () {
        script.dataset.done = event;
        then();
      });
    });
  }

  // Below the link, or above it where there is more room; never over it, and never outside the window.
  function place() {
    var view = document.documentElement;
    var rects = link.getClientRects();
    var rect = rects[rects.length - 1] || link.getBoundingClientRect();
    var below = view.clientHeight - rect.bottom - 12;
    box.style.maxHeight = '';
    var under = box.offsetHeight <= below || below >= rect.top - 12;
    box.style.maxHeight = Math.max(under ? below : rect.top - 12, 60) + 'px';
    var left = Math.max(8, Math.min(rect.left, view.clientWidth - box.offsetWidth - 8));
    box.style.left = left + scrollX + 'px';
    box.style.top = (under ? rect.bottom + 4 : rect.top - 4 - box.offsetHeight) + scrollY + 'px';
  }

  function open(at, text) {
    close();
    link = at;
    name.textContent = text[0];
    meaning.textContent = text[1];
    source.textContent = text[2] && say('preview.from', text[2]);
    source.hidden = !text[2];
    more.href = at.href;
    box.setAttribute('aria-label', text[0]);
    // Right behind the link, so that the next step of the tabulator key leads into it.
    at.after(box);
    box.showPopover();
    place();
    at.setAttribute('aria-describedby', meaning.id);
  }

  function close() {
    clearTimeout(timer);
    wanted = null;
    if (link) {
      link.removeAttribute('aria-describedby');
      link = null;
      box.remove();
    }
  }

  // Opens at once or after a while, if it is still wanted when its text is there.
  function ask(at, delay, otherwise) {
    clearTimeout(timer);
    wanted = at === link ? null : at;
    if (!wanted) {
      return;
    }
    load(at.dataset.term, function () {});
    timer = setTimeout(function () {
      load(at.dataset.term, function () {
        var text = texts.get(at.dataset.term);
        if (wanted === at && text) {
          open(at, text);
        } else if (wanted === at && otherwise) {
          otherwise();
        }
      });
    }, delay);
  }

  function inside(node) {
    return !!link && node instanceof Node && (link.contains(node) || box.contains(node));
  }

  function held() {
    return !!link && (box.matches(':hover') || box.contains(document.activeElement) || link.matches(':hover, :focus-visible'));
  }

  function leave() {
    clearTimeout(timer);
    wanted = null;
    timer = setTimeout(function () {
      if (!held()) {
        close();
      }
    }, CLOSES_AFTER);
  }

  function term(event) {
    return event.target instanceof Element ? event.target.closest('a.term') : null;
  }

  document.addEventListener('pointerover', function (event) {
    var at = term(event);
    if (event.pointerType === 'touch' || at && at.contains(event.relatedTarget)) {
      return;
    }
    if (at) {
      ask(at, OPENS_AFTER);
    } else if (inside(event.target)) {
      clearTimeout(timer);
      wanted = null;
    }
  });
  document.addEventListener('pointerout', function (event) {
    if (event.pointerType !== 'touch' && (term(event) || inside(event.target)) && !inside(event.relatedTarget)) {
      leave();
    }
  });
  document.addEventListener('focusin', function (event) {
    var at = term(event);
    if (at && at.matches(':focus-visible')) {
      ask(at, 0);
    }
  });
  document.addEventListener('focusout', function (event) {
    if (event.target === wanted && !wanted.matches(':hover')) {
      wanted = null;
    }
    if (inside(event.target) && !inside(event.relatedTarget) && !box.matches(':hover')) {
      close();
    }
  });
  document.addEventListener('pointerdown', function (event) {
    finger = event.pointerType === 'touch';
    if (link && !inside(event.target)) {
      close();
    }
  });
  // A first tap opens the preview, a second one follows the link; so do the mouse and Enter (whose clicks count 0) at once.
  document.addEventListener('click', function (event) {
    var at = term(event);
    if (at && finger && event.detail && at !== link) {
      event.preventDefault();
      ask(at, 0, function () { location.href = at.href; });
    } else if (box.contains(event.target) && !more.contains(event.target)) {
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && (link || wanted)) {
      var from = box.contains(document.activeElement) && link;
      if (from) {
        from.focus();
      }
      close();
    }
  });
  addEventListener('scroll', function (event) {
    if (link && event.target !== document && !box.contains(event.target)) {
      place();
    }
  }, true);
  addEventListener('pagehide', close);
  addEventListener('resize', function () {
    if (link) {
      place();
    }
  });
})();
