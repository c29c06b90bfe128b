// Papers of exams: which cards are asked, in which order, with which answers to choose from. All of it follows from the address:
// with the same cards, the same seed gives the same paper.
(function () {
  'use strict';
  const HOMES = ['tag', 'note', 'matrix', 'terms'];
  const WRONG = 3;
  // Answers that speak of others by their place stay where their author put them.
  const PLACED = /\b(above|below|both|neither|[a-f] (and|or|&) [a-f])\b/i;

  function mixed(number) {
    let at = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
    at = Math.imul(at ^ (at >>> 12), 0x297a2d39);
    return (at ^ (at >>> 15)) >>> 0;
  }

  function print(text) {
    return Array.from(text).reduce((sum, sign) => mixed(Math.imul(sum, 31) + sign.codePointAt(0)), 7);
  }

  // Numbers below a limit, by chance, but always the same ones for a seed.
  function dice(seed) {
    let turn = print(seed);
    return (limit) => {
      turn = (turn + 0x9e3779b1) >>> 0;
      return Math.floor((mixed(turn) / 4294967296) * limit);
    };
  }

  function shuffled(list, die) {
    const all = list.slice();
    for (let i = all.length - 1; i > 0; i--) {
      const k = die(i + 1);
      [all[i], all[k]] = [all[k], all[i]];
    }
    return all;
  }

  function whole(text, low, high, otherwise) {
    const value = Math.floor(Number(text));
    return text === null || text === '' || !(value >= low) ? otherwise : Math.min(high, value);
  }

  // What an address asks for.
  function wish(query) {
    return {
      deck: query.get('deck') || 'all',
      count: whole(query.get('n'), 1, 500, 20),
      minutes: whole(query.get('min'), 0, 600, 30),
      seed: (query.get('seed') || '').slice(0, 20),
      once: query.get('tell') === 'once',
      banks: query.get('from') === 'banks',
      weights: (query.get('weights') || '').split(',').filter((each) => /:\d+$/.test(each)).map((each) => {
        const at = each.lastIndexOf(':');
        return { name: each.slice(0, at), weight: Number(each.slice(at + 1)) };
      }),
      only: (query.get('only') || '').split(',').filter((each) => each),
    };
  }

  function address(wish) {
    const query = new URLSearchParams({ mode: 'exam', deck: wish.deck, n: wish.count, min: wish.minutes });
    const more = {
      tell: wish.once ? 'once' : '',
      from: wish.banks ? 'banks' : '',
      weights: wish.weights.map((each) => each.name + ':' + each.weight).join(','),
      only: wish.only.join(','),
      seed: wish.seed,
    };
    Object.entries(more).filter((each) => each[1]).forEach((each) => query.set(each[0], each[1]));
    return '?' + query.toString().replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');
  }

  // The deck that each card belongs to: of its author's, else of its note, else of its matrix.
  function homes() {
    const found = new Map();
    HOMES.forEach((kind) => gloss.cards.decks().filter((deck) => deck.kind === kind).forEach((deck) => {
      gloss.cards.numbers(deck).filter((each) => !found.has(each)).forEach((each) => found.set(each, deck));
    }));
    return found;
  }

  // The domains of a deck, in the order of decks: { title, weight, cards }. Where weights are given, they name the domains: a name
  // holds for the deck of that name and all below it.
  function domains(wish, deck, numbers) {
    const split = deck.kind === 'all' || deck.kind === 'terms' || wish.weights.length;
    const home = split ? homes() : new Map();
    const all = new Map();
    const add = (key, title, weight, number) => {
      const domain = all.get(key) || { title, weight: weight || 0, cards: [] };
      domain.weight += weight === null ? 1 : 0;
      domain.cards.push(number);
      all.set(key, domain);
    };
    numbers.forEach((number) => {
      const at = home.get(number) || deck;
      const named = wish.weights.find((each) => at.name === each.name || at.name.startsWith(each.name + '/'));
      if (named) {
        const top = gloss.cards.decks().find((each) => each.name === named.name);
        add(named.name, top ? top.title : named.name.split('/').pop(), named.weight, number);
      } else if (!wish.weights.length) {
        add(at.name, at.title, null, number);
      }
    });
    return Array.from(all.values());
  }

  // Gives each domain its share of the questions: one after the other goes to the one that lacks most.
  function shares(all, count) {
    const sum = all.reduce((total, each) => total + each.weight, 0);
    const taken = all.map(() => 0);
    for (let i = 0; i < count; i++) {
      let best = -1;
      const lack = (at) => (all[at].weight * count) / sum - taken[at];
      all.forEach((each, at) => {
        if (taken[at] < each.cards.length && each.weight && (best < 0 || lack(at) > lack(best))) {
          best = at;
        }
      });
      if (best >= 0) {
        taken[best]++;
      }
    }
    return taken;
  }

  // The numbers of the cards of a deck that can be asked.
  function asked(deck, banks) {
    const open = new Set(gloss.cards.asked(banks));
    return gloss.cards.numbers(deck).filter((each) => open.has(each));
  }

  // Which cards are asked, each with its domain. Of cards with one fact only one is: another may tell its answer.
  function draw(wish, deck, die, ids) {
    const only = new Set(wish.only);
    const met = new Set();
    const fresh = shuffled(asked(deck, wish.banks), die).filter((each) => {
      const free = (!only.size || only.has(ids[each])) && !met.has(each);
      if (free) {
        gloss.cards.siblingsOf(each).forEach((other) => met.add(other));
      }
      return free;
    });
    const order = new Map(fresh.map((each, i) => [each, i]));
    const all = domains(wish, deck, fresh.slice().sort((a, b) => a - b));
    all.forEach((each) => each.cards.sort((a, b) => order.get(a) - order.get(b)));
    const taken = shares(all, Math.min(wish.count, fresh.length));
    return shuffled(all.flatMap((domain, at) => domain.cards.slice(0, taken[at]).map((number) => ({ number, domain: domain.title }))), die);
  }

  function plain(html) {
    return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
  }

  // The answers to choose from: { html or text, right }.
  async function choices(card, die) {
    if (card.options) {
      const own = card.options.map((html, i) => ({ html, text: plain(html), right: card.keys.includes(i) }));
      return own.some((each) => PLACED.test(each.text)) ? own : shuffled(own, die);
    }
    const others = await Promise.all(shuffled(card.wrong, die).slice(0, WRONG).map(gloss.cards.card));
    return shuffled([{ text: card.answer, right: true }].concat(others.map((each) => ({ text: each.answer, right: false }))), die);
  }

  // The paper that a wish asks for. Its print tells whether answers that were kept belong to it.
  async function make(wish, deck, ids) {
    const drawn = draw(wish, deck, dice(wish.seed), ids);
    const questions = await Promise.all(drawn.map(async ({ number, domain }) => {
      const card = await gloss.cards.card(number);
      const section = card.kind === 'duty' ? '' : card.context[card.context.length - 1] || '';
      const all = await choices(card, dice(wish.seed + card.id));
      return { number, card, domain, section, choices: all, keys: all.filter((each) => each.right).length };
    }));
    return { questions, print: print(questions.map((each) => each.card.id + each.choices.map((one) => one.text)).join()) };
  }

  // Whether the chosen answers are the right ones, all of them and no other.
  function isRight(question, chosen) {
    return question.choices.every((each, i) => each.right === (chosen || []).includes(i));
  }

  // How many are right of how many, by domain and section: { domain, section, right, all }, a domain's own line first.
  function score(questions, answers) {
    const lines = new Map();
    questions.forEach((question, i) => {
      const sections = question.section && question.section !== question.domain ? ['', question.section] : [''];
      sections.forEach((section) => {
        const key = question.domain + '\n' + section;
        const line = lines.get(key) || { key, domain: question.domain, section, right: 0, all: 0 };
        line.right += isRight(question, answers[i]) ? 1 : 0;
        line.all++;
        lines.set(key, line);
      });
    });
    return Array.from(lines.values()).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  window.gloss = window.gloss || {};
  window.gloss.paper = { wish, address, asked, make, isRight, score };
})();
