// Where progress lies: IndexedDB under a name with the site's id, or memory alone where a browser refuses that. Both are asked the
// same way: work(task) runs a task that reads and writes, wholly or not at all; only one at a time, in all windows.
(function () {
  'use strict';
  const NAMES = ['logs', 'states', 'days', 'moves', 'marks', 'meta'];

  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  function access(transaction) {
    const of = (name) => transaction.objectStore(name);
    return {
      get: (name, key) => done(of(name).get(key)),
      put: (name, key, value) => done(of(name).put(value, key)),
      remove: (name, key) => done(of(name).delete(key)),
      all: (name) => done(of(name).getAll()),
      keep: (name, value) => {
        const kept = done(of('meta').put(value, name));
        transaction.commit();
        return kept;
      },
    };
  }

  function database(name) {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => NAMES.forEach((each) => request.result.createObjectStore(each));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
  }

  function work(base, mode, task) {
    return new Promise((resolve, reject) => {
      const transaction = base.transaction(NAMES, mode, { durability: 'strict' });
      let result;
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error || new Error('aborted'));
      task(access(transaction)).then(
        (value) => { result = value; },
        (fault) => {
          reject(fault);
          transaction.abort();
        });
    });
  }

  async function lasting(name) {
    const base = await database(name);
    // Another window brings a newer form of the store: let it, and say so when asked next.
    base.onversionchange = () => base.close();
    await work(base, 'readwrite', (at) => at.put('meta', 'probe', Date.now()));
    return {
      lasts: true,
      read: (task) => work(base, 'readonly', task),
      write: (task) => work(base, 'readwrite', task),
      // Committed at once: what is waited for is lost where the page is left meanwhile.
      keep: (name, value) => work(base, 'readwrite', (at) => at.keep(name, value)),
    };
  }

  // The same in memory, for one visit.
  function passing() {
    const maps = new Map(NAMES.map((name) => [name, new Map()]));
    const sorted = (name) => Array.from(maps.get(name).entries()).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const at = {
      get: async (name, key) => maps.get(name).get(key),
      put: async (name, key, value) => { maps.get(name).set(key, value); },
      remove: async (name, key) => { maps.get(name).delete(key); },
      all: async (name) => sorted(name).map((each) => each[1]),
    };
    let queue = Promise.resolve();
    const next = (task) => {
      queue = queue.then(() => task(at), () => task(at));
      return queue;
    };
    return { lasts: false, read: next, write: next, keep: async (name, value) => { maps.get('meta').set(name, value); } };
  }

  async function open(site) {
    try {
      return await lasting('gloss:' + site);
    } catch (refused) {
      return passing();
    }
  }

  window.gloss = window.gloss || {};
  window.gloss.shelf = { open, passing };
})();
