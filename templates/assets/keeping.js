// What a browser keeps of the site. The page "Read offline" runs it, and the worker. Two stores, both named by the site's id and its folder,
// since many sites may share one host: what was read, and all files of one version. The list goes in last: without it a store is not whole.
(function (scope) {
  'use strict';

  const AT_ONCE = 6;

  // id: the site's. base: the address of its folder, with a slash at the end.
  scope.glossKeeping = function (id, base) {
    const name = 'gloss:' + id + ':' + new URL(base).pathname;
    const visited = name + ':visited';
    const whole = name + ':whole:';
    const listKey = base + 'offline.json';

    function usable(response) {
      return response.status === 200 && response.type === 'basic' && !response.redirected;
    }

    // The list of the site as it is on the server now.
    async function list() {
      const answer = await fetch(listKey, { cache: 'no-cache' });
      if (!usable(answer)) {
        throw new Error(listKey + ': ' + answer.status);
      }
      return answer.json();
    }

    async function stores() {
      return (await caches.keys()).filter(function (key) { return key.startsWith(whole); });
    }

    // The store that is whole, with its list; null if none is.
    async function kept() {
      for (const key of await stores()) {
        const store = await caches.open(key);
        const found = await store.match(listKey);
        if (found) {
          return { version: key.slice(whole.length), store: store, files: (await found.json()).files };
        }
      }
      return null;
    }

    // The version of the store that is whole; '' if none is. Reads no list.
    async function version() {
      for (const key of await stores()) {
        if (await (await caches.open(key)).match(listKey)) {
          return key.slice(whole.length);
        }
      }
      return '';
    }

    async function file(path, now, last, store) {
      const key = base + path;
      const same = last && last.files[path] === now[path] && await last.store.match(key);
      if (same) {
        await store.put(key, same);
        return;
      }
      const answer = await fetch(key, { cache: 'no-cache' });
      if (!usable(answer)) {
        throw new Error(path + ': ' + answer.status);
      }
      await store.put(key, answer);
    }

    // Fetches what differs from the last version, a few files at once, and drops other versions when all is there. May be cut off
    // anywhere: the next call goes on. tell: called with bytes that are there and bytes in all.
    async function keep(tell) {
      const now = await list();
      const last = await kept();
      if (last && last.version === now.version) {
        return;
      }
      const store = await caches.open(whole + now.version);
      const there = new Set((await store.keys()).map(function (request) { return request.url; }));
      const paths = Object.keys(now.files);
      const total = size(now.files);
      let next = 0;
      let bytes = 0;

      async function line() {
        while (next < paths.length) {
          const path = paths[next++];
          if (!there.has(base + path)) {
            await file(path, now.files, last, store);
          }
          bytes += parseInt(now.files[path], 10);
          tell(bytes, total);
        }
      }

      const lines = [];
      for (let i = 0; i < AT_ONCE; i++) {
        lines.push(line());
      }
      await Promise.all(lines);
      await store.put(listKey, new Response(JSON.stringify(now), { headers: { 'Content-Type': 'application/json' } }));
      for (const key of await stores()) {
        if (key !== whole + now.version) {
          await caches.delete(key);
        }
      }
    }

    // The length stands first in what is told of a file.
    function size(files) {
      return Object.keys(files).reduce(function (sum, path) { return sum + parseInt(files[path], 10); }, 0);
    }

    async function drop() {
      for (const key of await stores()) {
        await caches.delete(key);
      }
      await caches.delete(visited);
    }

    return { visited: visited, whole: whole, list: list, kept: kept, version: version, keep: keep, size: size, drop: drop, usable: usable };
  };
})(self);
