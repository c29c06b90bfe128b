// Loaded when the page that is shown is older than the site. It says so, and never reloads by itself.
(function () {
  'use strict';
  if (document.querySelector('[data-newer]')) {
    return;
  }
  const box = document.createElement('div');
  box.dataset.newer = '';
  box.setAttribute('role', 'status');
  Object.assign(box.style, {
    position: 'fixed', insetBlockEnd: '1rem', insetInline: '1rem', zIndex: '4', inlineSize: 'fit-content', maxInlineSize: 'calc(100% - 2rem)',
    marginInline: 'auto', padding: '.6rem 1rem', display: 'flex', flexWrap: 'wrap', gap: '.5rem 1rem', alignItems: 'center',
    font: 'var(--small)/1.4 var(--sans)', color: 'var(--ink)', background: 'var(--raised)', border: '1px solid var(--edge)', borderRadius: 'var(--radius)'
  });

  function button(words, does) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button';
    made.textContent = words;
    made.addEventListener('click', does);
    return made;
  }

  const words = document.createElement('span');
  box.append(
    words,
    button(say('newer.show'), function () { location.reload(); }),
    button(say('newer.later'), function () { box.remove(); }));
  document.body.append(box);
  // Behind the box, so that those who listen to a page hear of the change.
  words.textContent = say('newer.here');
})();
