import { type HostilePage, pageOf, paragraphs, script, story, title } from './page';

const strict =
  "default-src 'none'; style-src 'none'; script-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

export const documents: Record<string, HostilePage> = {
  'an empty document': { text: () => '', is: 'noArticle' },
  'a page of frames': {
    text: () => '<frameset cols="50%,50%"><frame src="about:blank"><frame src="data:text/html,<p>A frame"></frameset>',
    is: 'noArticle',
  },
  'an XHTML page': {
    text: () => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${title}</title>
      <meta property="og:type" content="article"/></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`,
    contentType: 'application/xhtml+xml',
    is: 'article',
  },
  'a broken XHTML page': {
    text: () => `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${story[0]}<p>${story[1]}</body></html>`,
    contentType: 'application/xhtml+xml',
    is: 'anything',
  },
  'a drawing': {
    text: () => `<svg xmlns="http://www.w3.org/2000/svg" lang="en"><title>${title}</title><text>${story.join(' ')}</text>
      <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">${story[0]}</p></foreignObject></svg>`,
    contentType: 'image/svg+xml',
    is: 'noArticle',
  },
  'plain XML': {
    text: () => `<?xml version="1.0"?><feed>${`<entry><body>${story[0]}</body></entry>`.repeat(50)}</feed>`,
    contentType: 'application/xml',
    is: 'noArticle',
  },
  'plain text': { text: () => 'A log line\n'.repeat(20_000), contentType: 'text/plain', is: 'anything' },
  'JSON data': {
    text: () => JSON.stringify(Array(2_000).fill({ title, text: story[0] })),
    contentType: 'application/json',
    is: 'anything',
  },
  'a page without body, then without root': {
    text: () =>
      pageOf({ end: script(`onload = () => { document.body.remove(); document.documentElement.remove(); };`) }),
    is: 'anything',
    restless: true,
  },
  'a page written over itself': {
    text: () =>
      pageOf({
        end: script(`
      onload = () => setTimeout(() => { document.open(); document.write(${JSON.stringify(pageOf())}); document.close(); }, 50);`),
      }),
    is: 'article',
  },
  'a story in a tree of shadows': {
    text: () => `<!doctype html><html lang="en"><title>${title}</title><meta property="og:type" content="article">
      <body><x-page></x-page>${script(`
        let at = document.querySelector('x-page').attachShadow({ mode: 'open' });
        for (let depth = 0; depth < 30; depth++) {
          const host = document.createElement('x-box');
          at.append(host);
          at = host.attachShadow({ mode: 'open' });
        }
        at.innerHTML = ${JSON.stringify(`<article><h1>${title}</h1>${paragraphs}</article>`)};`)}</body></html>`,
    is: 'article',
  },
  'slots in slots in slots': {
    text: () =>
      pageOf({
        start: `<x-loop><p slot="a">Slotted</p></x-loop>`,
        end: script(`
      let host = document.querySelector('x-loop');
      for (let depth = 0; depth < 200; depth++) {
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = '<x-in><slot name="a" slot="a"></slot><slot></slot></x-in>';
        host = root.querySelector('x-in');
      }`),
      }),
    is: 'article',
  },
  'a page in design mode': { text: () => pageOf({ end: script(`document.designMode = 'on';`) }), is: 'article' },
  'an editor around the story': {
    text: () => pageOf({ start: '<div contenteditable="true">', end: '</div><textarea>Draft</textarea>' }),
    is: 'article',
  },
  'the strictest policy': { text: () => pageOf(), policy: strict, is: 'article' },
  'a sandboxed page': { text: () => pageOf(), policy: 'sandbox', is: 'article' },
  'elements that throw when they are touched': {
    text: () =>
      pageOf({
        start: '<x-trap></x-trap>',
        end: script(`
      const boom = () => { throw new Error('touched'); };
      customElements.define('x-trap', class extends HTMLElement {
        static observedAttributes = ['class', 'style', 'hidden'];
        attributeChangedCallback() { boom(); }
        get textContent() { return boom(); }
        get shadowRoot() { return boom(); }
        get childNodes() { return boom(); }
        getAttribute() { return boom(); }
        checkVisibility() { return boom(); }
      });`),
      }),
    is: 'article',
  },
};
