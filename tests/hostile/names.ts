import { type HostilePage, pageOf, paragraphs, script } from './page';

const members = (prototype: string): string[] => prototype.trim().split(/\s+/);

/** What readers of documents ask of them. */
const ofDocuments = members(`
  body head title documentElement URL defaultView contentType adoptedStyleSheets scrollingElement querySelector querySelectorAll
  createTreeWalker createRange addEventListener removeEventListener activeElement visibilityState prerendering forms images`);

const ofNodes = members(`
  nodeType nodeName localName tagName parentNode parentElement childNodes children firstChild lastChild nextSibling previousSibling
  firstElementChild textContent innerText innerHTML outerHTML data ownerDocument isConnected contains getRootNode
  compareDocumentPosition attributes getAttribute hasAttribute className classList id shadowRoot assignedSlot assignedNodes closest
  matches querySelector querySelectorAll checkVisibility getBoundingClientRect getClientRects scrollTop scrollHeight clientHeight
  scrollTo scrollIntoView style hidden src href constructor toString valueOf hasOwnProperty __proto__`);

/** What a script finds by name in its window, where every id of the page is a name, too. */
const ofWindows = members(`
  lede CSS Highlight CSSStyleSheet Node Element Document Range MutationObserver AbortController Intl JSON Map
  navigation scheduler location history document top self parent window innerHeight innerWidth matchMedia getComputedStyle
  setTimeout clearTimeout requestAnimationFrame addEventListener define exports module require process global`);

const inputs = (names: readonly string[]): string => names.map(name => `<input name="${name}" hidden>`).join('');

export const names: Record<string, HostilePage> = {
  'a document hidden behind the names of its elements': {
    text: () =>
      pageOf({
        start: ofDocuments.map(name => `<img name="${name}" alt=""><form name="${name}"></form>`).join(''),
        end: `<object name="body"></object><embed name="title">`,
      }),
    is: 'article',
  },
  'a story in a form hidden behind the names of its fields': {
    text: () => pageOf({ body: `<form>${inputs(ofNodes)}${paragraphs}</form>` }),
    is: 'article',
  },
  'a page that is a form hidden behind the names of its fields': {
    text: () =>
      pageOf({ start: `<form class="page">${inputs(ofNodes)}<section>`, end: `</section>${inputs(ofNodes)}</form>` }),
    is: 'article',
  },
  'elements called like everything in a window': {
    text: () =>
      pageOf({
        start: ofWindows.map(name => `<a id="${name}"></a><iframe name="${name}" hidden></iframe>`).join(''),
        end: ofWindows.map(name => `<form id="${name}"><input name="amd"><input name="abort"></form>`).join(''),
      }),
    is: 'article',
  },
  'a frame called like the extension API': {
    text: () => pageOf({ start: '<iframe name="chrome" hidden></iframe><iframe name="browser" hidden></iframe>' }),
    is: 'closed',
  },
  'a form called like the extension API': {
    text: () =>
      pageOf({ start: ['chrome', 'browser'].map(id => `<form id="${id}"><input name="runtime"></form>`).join('') }),
    is: 'closed',
  },
  'ids, classes and types called like members of every object': {
    text: () => {
      const words = members('__proto__ constructor toString valueOf hasOwnProperty prototype then length');
      const tags = words.map(
        word => `<div id="${word}" class="${words.join(' ')}" role="${word}" itemprop="${word}">${word}</div>`,
      );
      const metas = words.map(word => `<meta name="${word}" property="${word}" content="${word}">`);
      const body = `${paragraphs}<p>Then constructor __proto__ met Mr Prototype Constructor of toString in 2020, and he said: “valueOf.”</p>`;
      return pageOf({ head: metas.join(''), start: tags.join(''), body, end: tags.join('') });
    },
    is: 'article',
  },
  'a page that has spoilt its own prototypes': {
    text: () => pageOf({ head: script(spoil) }),
    is: 'article',
  },
  'a page that has replaced what scripts are made of': {
    text: () => pageOf({ end: script(replace) }),
    is: 'article',
  },
};

const spoil = `
  const boom = () => { throw new Error('spoilt'); };
  for (const name of ['block', 'start', 'end', 'spans', 'type', 'state', 'id', 'name', 'minutes', 'length2', 'get2'])
    Object.defineProperty(Object.prototype, name, { get: boom, set() {}, configurable: true });
  Object.prototype.polluted = '<img src=x onerror=executed()>';
  for (const [prototype, names] of [
    [Node.prototype, ['firstChild', 'lastChild', 'previousSibling', 'nextSibling', 'parentElement', 'textContent', 'nodeType']],
    [Element.prototype, ['getAttribute', 'closest', 'matches', 'checkVisibility', 'localName', 'shadowRoot', 'querySelectorAll']],
    [Document.prototype, ['createTreeWalker', 'createRange', 'URL', 'title', 'documentElement', 'querySelectorAll']],
  ]) for (const name of names) Object.defineProperty(prototype, name, { get: boom, configurable: true });`;

const replace = `
  const boom = () => { throw new Error('replaced'); };
  for (const name of ['push', 'map', 'filter', 'flatMap', 'includes', 'at', Symbol.iterator]) Array.prototype[name] = boom;
  for (const name of ['replace', 'match', 'matchAll', 'slice', 'trim', 'normalize', 'split']) String.prototype[name] = boom;
  for (const name of ['get', 'set', 'has', 'entries']) { Map.prototype[name] = boom; }
  JSON.parse = JSON.stringify = Promise.prototype.then = RegExp.prototype.exec = Function.prototype.call = boom;
  for (const name of ['MutationObserver', 'AbortController', 'Highlight', 'CSSStyleSheet', 'setTimeout', 'scheduler', 'Intl'])
    Object.defineProperty(window, name, { value: boom, configurable: true });`;
