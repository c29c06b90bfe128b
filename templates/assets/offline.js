// How much of the site this browser keeps, and the buttons to keep all of it or nothing. From disk, or without a worker, the part stays hidden.
(function () {
  'use strict';
  const section = document.querySelector('[data-offline]');
  if (!section || !navigator.serviceWorker || !window.caches || !/^http/.test(location.protocol) || document.querySelector('[data-digest]')) {
    return;
  }
  const base = new URL('./', location.href).href;
  const keeping = window.glossKeeping(document.documentElement.dataset.site, base);
  const said = section.querySelector('[data-offline-kept]');
  const tools = section.querySelector('[data-offline-tools]');
  const bar = section.querySelector('[data-offline-progress]');
  let busy = false;
  Object.assign(tools.style, { display: 'flex', flexWrap: 'wrap', gap: '.6rem', minBlockSize: '2.75rem' });

  // In the words of file managers: 1 MB is a million bytes.
  function size(bytes) {
    const kilo = bytes / 1e3;
    const amount = kilo < 1000 ? [Math.max(1, Math.round(kilo)), 'kilobyte'] : [kilo < 1e4 ? Math.round(kilo / 100) / 10 : Math.round(kilo / 1e3), 'megabyte'];
    return amount[0].toLocaleString(document.documentElement.lang, { style: 'unit', unit: amount[1] });
  }

  function button(words, does) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button';
    made.textContent = words;
    made.addEventListener('click', does);
    return made;
  }

  async function pages() {
    const keys = await (await caches.open(keeping.visited)).keys();
    return keys.filter(function (request) { return /\.html$/.test(request.url); }).length;
  }

  async function show(trouble) {
    const kept = await keeping.kept();
    const read = await pages();
    const now = await keeping.list().catch(function () { return null; });
    const words = [];
    if (trouble) {
      words.push(trouble);
    }
    if (kept) {
      words.push(say('offline.kept-whole', size(keeping.size(kept.files))));
      words.push(!now ? '' : kept.version === now.version ? say('offline.newest') : say('offline.older'));
    } else {
      words.push(say('offline.kept-pages', read));
    }
    said.textContent = words.filter(Boolean).join(' ');
    tools.replaceChildren();
    if (now && (!kept || kept.version !== now.version)) {
      tools.append(button(kept ? say('offline.fetch') : say('offline.keep', size(keeping.size(now.files))), keep));
    }
    if (kept || read > 1) {
      tools.append(button(say('offline.remove'), drop));
    }
  }

  async function keep() {
    if (busy) {
      return;
    }
    busy = true;
    let trouble = '';
    tools.replaceChildren();
    bar.hidden = false;
    bar.value = 0;
    said.textContent = say('offline.fetching');
    try {
      if (navigator.storage && navigator.storage.persist) {
        await navigator.storage.persist();
      }
      await keeping.keep(function (bytes, total) { bar.value = bytes / total; });
    } catch (failed) {
      trouble = failed.name === 'QuotaExceededError'
        ? say('offline.no-room')
        : say('offline.partly');
    }
    bar.hidden = true;
    busy = false;
    await show(trouble);
    if (document.activeElement === document.body && tools.firstElementChild) {
      tools.firstElementChild.focus();
    }
  }

  async function drop() {
    await keeping.drop();
    await show(say('offline.removed'));
  }

  const missing = new URLSearchParams(location.search).get('missing');
  if (missing) {
    const place = document.querySelector('[data-offline-missing]');
    place.textContent = say('offline.missing', missing);
    place.hidden = false;
  }
  // There from the first frame on, with room for what is found out: nothing below it moves.
  said.textContent = '\u00a0';
  section.hidden = false;
  show('').catch(function () { section.hidden = true; });
})();
