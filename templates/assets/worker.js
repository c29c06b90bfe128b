// Stands between the pages and the network. What names its bytes in its address comes from what is kept; all else from the network,
// and from what is kept where there is none or it is slow. Files of other sites on the same host are not touched.
(function (worker, build) {
  'use strict';

  const base = new URL('./', worker.location.href).href;
  const keeping = worker.glossKeeping(build.id, base);
  const named = /^assets\/[^/]+\.[0-9a-f]{8}\.(css|js)$/;
  const SLOW = 4000;
  const MOST_READ = 500;
  const MOST_NAMED = 80;
  let caught = null;

  // The file that an address means, from the folder of the site; '' if it is none of ours.
  function ours(address) {
    const url = new URL(address);
    const place = url.origin + url.pathname;
    if (!place.startsWith(base)) {
      return '';
    }
    const path = place.slice(base.length);
    const file = path === '' || path.endsWith('/') ? path + 'index.html' : path;
    return build.roots.indexOf(file.split('/')[0]) < 0 ? '' : file;
  }

  // A whole store of this very version is newest; what was read may be newer than an older one.
  async function found(path) {
    const whole = keeping.whole + build.version;
    const order = (await caches.has(whole)) ? [whole, keeping.visited] : [keeping.visited];
    for (const name of order) {
      const copy = await (await caches.open(name)).match(base + path);
      if (copy) {
        return copy;
      }
    }
    const older = await keeping.version();
    return older ? (await caches.open(keeping.whole + older)).match(base + path) : undefined;
  }

  async function store(path, response) {
    if (keeping.usable(response)) {
      await (await caches.open(keeping.visited)).put(base + path, response);
    }
  }

  // What was read longest ago goes first. Styles and scripts are counted apart: old pages still need them.
  async function trim() {
    const read = await caches.open(keeping.visited);
    const keys = await read.keys();
    const isNamed = function (request) { return named.test(request.url.slice(base.length)); };
    const parts = keys.filter(isNamed);
    const pages = keys.filter(function (request) { return !isNamed(request); });
    const old = pages.slice(0, Math.max(0, pages.length - MOST_READ)).concat(parts.slice(0, Math.max(0, parts.length - MOST_NAMED)));
    await Promise.all(old.map(function (request) { return read.delete(request); }));
  }

  async function fromNetwork(event, path) {
    const response = await fetch(event.request);
    const copy = response.clone();
    event.waitUntil(store(path, copy).catch(function () {}));
    return response;
  }

  async function keptFirst(event, path) {
    return (await found(path)) || fromNetwork(event, path).catch(function () { return Response.error(); });
  }

  async function networkFirst(event, path) {
    const copy = await found(path);
    const coming = fromNetwork(event, path);
    if (!copy) {
      return coming.catch(function () { return missing(event, path); });
    }
    const first = coming.then(
      function (response) { return response.status < 500 ? response : null; },
      function () { return null; });
    const slow = new Promise(function (done) { setTimeout(done, SLOW, 'slow'); });
    const answer = await Promise.race([first, slow]);
    if (answer === 'slow') {
      event.waitUntil(compare(event, copy.clone(), path, first));
    }
    return answer === 'slow' || !answer ? copy : answer;
  }

  // A page that is shown from what is kept may turn out to be old when the network answers at last.
  async function compare(event, shown, path, first) {
    const response = event.resultingClientId && await first;
    if (response) {
      const now = await found(path);
      const client = await worker.clients.get(event.resultingClientId);
      if (client && now && await now.text() !== await shown.text()) {
        tell(client);
      }
    }
  }

  function missing(event, path) {
    return event.request.mode === 'navigate' && path !== 'offline.html'
      ? Response.redirect(base + 'offline.html?missing=' + encodeURIComponent(path))
      : Response.error();
  }

  // A part of a film or a sound: from the network, else cut out of the whole file.
  async function part(event, path) {
    try {
      return await fetch(event.request);
    } catch (offline) {
      const copy = await found(path);
      const asked = /^bytes=(\d+)-(\d*)$/.exec(event.request.headers.get('range'));
      if (!copy || !asked) {
        return Response.error();
      }
      const all = await copy.blob();
      const from = Number(asked[1]);
      const to = asked[2] ? Math.min(Number(asked[2]), all.size - 1) : all.size - 1;
      return from > to
        ? new Response(null, { status: 416, headers: { 'Content-Range': 'bytes */' + all.size } })
        : new Response(all.slice(from, to + 1, all.type), {
          status: 206,
          headers: { 'Content-Type': all.type, 'Content-Range': 'bytes ' + from + '-' + to + '/' + all.size, 'Content-Length': String(to - from + 1) }
        });
    }
  }

  // A page loads the script that it is told of; that shows a line with a button.
  function tell(client) {
    client.postMessage(base + build.needed[build.needed.length - 1]);
  }

  // Which open pages are not what the server has now? What was read last of an address is what is shown of it. A page that was open before
  // there was a worker is kept now.
  async function newerPages() {
    const read = await caches.open(keeping.visited);
    for (const client of await worker.clients.matchAll({ type: 'window' })) {
      const path = ours(client.url);
      const shown = path && await read.match(base + path);
      const now = path && await fetch(base + path, { cache: 'no-cache' });
      if (now && keeping.usable(now)) {
        const differs = shown && await now.clone().text() !== await shown.text();
        await store(path, now);
        if (differs) {
          tell(client);
        }
      }
    }
  }

  // Brings a store that is whole to this version. Cut off, it goes on with the next page that is opened.
  function catchUp() {
    caught = caught || (async function () {
      const version = await keeping.version();
      if (version && version !== build.version) {
        await keeping.keep(function () {});
      }
      await trim();
    })().catch(function () { caught = null; });
    return caught;
  }

  worker.addEventListener('install', function (event) {
    worker.skipWaiting();
    event.waitUntil(Promise.all(build.needed.map(async function (path) {
      const answer = await fetch(base + path, { cache: 'no-cache' });
      if (!keeping.usable(answer)) {
        throw new Error(path + ': ' + answer.status);
      }
      await store(path, answer);
    })));
  });

  worker.addEventListener('activate', function (event) {
    event.waitUntil(worker.clients.claim());
    // Not waited for: until an activation is over no page is answered.
    newerPages().catch(function () {}).then(catchUp);
  });

  worker.addEventListener('fetch', function (event) {
    const request = event.request;
    const path = request.method === 'GET' && ours(request.url);
    if (!path) {
      return;
    }
    if (request.mode === 'navigate') {
      event.waitUntil(catchUp());
    }
    if (request.headers.has('range')) {
      event.respondWith(part(event, path));
    } else if (named.test(path)) {
      event.respondWith(keptFirst(event, path));
    } else {
      event.respondWith(networkFirst(event, path));
    }
  });
})(self, self.glossBuild);
