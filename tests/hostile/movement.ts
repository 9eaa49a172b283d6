import { type HostilePage, pageOf, script, story } from './page';

/** Every 10 ms for as long as the page lives. */
const always = (code: string): string => script(`setInterval(() => { ${code} }, 10);`);
const rewrite = `document.querySelector('article').innerHTML`;

export const movement: Record<string, HostilePage> = {
  'a page that rewrites itself all the time': {
    text: () => pageOf({ end: always(`${rewrite} = ${rewrite};`) }),
    is: 'article',
    restless: true,
  },
  'a page that takes itself away while it is read': {
    text: () =>
      pageOf({
        end: always(`
          const all = document.querySelectorAll('article p');
          const one = all[Math.floor(Math.random() * all.length)];
          const { parentNode, nextSibling } = one;
          one.remove();
          one.firstChild.splitText(5);
          one.normalize();
          parentNode.insertBefore(one, nextSibling);`),
      }),
    is: 'article',
    restless: true,
  },
  'a page that goes to another address all the time': {
    text: () =>
      pageOf({
        end: script(`
      let n = 0;
      const timer = setInterval(() => { history.replaceState(null, '', '?' + n++); if (n > 300) clearInterval(timer); }, 10);`),
      }),
    is: 'article',
    restless: true,
  },
  'a page that grows as it is read': {
    text: () =>
      pageOf({
        end: always(`
      const p = document.createElement('p');
      p.textContent = ${JSON.stringify(story[2])};
      if (document.querySelectorAll('p').length < 3_000) document.querySelector('article').append(p);`),
      }),
    is: 'article',
    restless: true,
  },
  'a page that reacts to every change with another': {
    text: () =>
      pageOf({
        end: script(`
      new MutationObserver(() => setTimeout(() => { document.querySelector('article').lastElementChild.lastChild.data += '.'; }))
        .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      document.querySelector('article').append('');`),
      }),
    is: 'article',
    restless: true,
  },
  'a registry of highlights that is cleared all the time': {
    text: () => pageOf({ end: always('CSS.highlights.clear();') }),
    is: 'article',
  },
  'a registry of highlights that is frozen': {
    text: () =>
      pageOf({
        end: script(`
      const boom = () => { throw new Error('frozen'); };
      Object.freeze(CSS.highlights);
      for (const name of ['set', 'delete', 'clear', 'get', 'has']) HighlightRegistry.prototype[name] = boom;
      Highlight.prototype.add = boom;
      Object.freeze(document.adoptedStyleSheets);`),
      }),
    is: 'article',
  },
  'a registry of highlights that is another': {
    text: () => pageOf({ end: script(`Object.defineProperty(CSS, 'highlights', { value: {}, writable: false });`) }),
    is: 'article',
  },
  'highlights of our names that are there before ours': {
    text: () =>
      pageOf({
        end: script(`
      const all = new Range();
      all.selectNodeContents(document.body);
      for (const kind of ['quote', 'person', 'organisation', 'place', 'figure', 'date', 'flash'])
        CSS.highlights.set('lede-' + kind, new Highlight(all));`),
      }),
    is: 'article',
  },
};
