import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hostilePages } from '../hostile';

/** A web site on this machine. */
export interface Site {
  /** The address of a path. */
  url(path: string): string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  close(): void;
}

const PAGES = join(import.meta.dirname, '..', 'pages');

/** What a query makes of a page: "/en-feature?dark". */
const variants: Record<string, (html: string) => string> = {
  dark: html => html.replace('</head>', '<style>body { background: #121212; color: #ddd; }</style></head>'),
  /** The story stands in a frame, as portals show those of other sites. */
  framed: () =>
    '<!doctype html><title>Portal</title><iframe src="/en-feature" style="width: 99%; height: 95vh"></iframe>',
  /** The last four paragraphs come when the page says so: window.loadRest(). */
  late: html => html.replace('</body>', `<script>${holdBack}</script></body>`),
  /** The page goes on loading after its last word: a picture in it never comes. */
  slow: html => html.replace('</body>', '<img src="/never" alt=""></body>'),
  /** Of several stories the first is there; the next come when the page says so: window.loadNext(). */
  endless: html => html.replace('</body>', `<script>${holdNext}</script></body>`),
};

const holdBack = `
  const rest = [...document.querySelectorAll('article > p')].slice(-4);
  const places = rest.map(p => [p.parentElement, p.nextSibling]);
  for (const p of rest) p.remove();
  window.loadRest = () => rest.forEach((p, i) => places[i][0].insertBefore(p, places[i][1]));`;

const holdNext = `
  const next = [...document.querySelectorAll('.post ~ *')];
  const list = document.getElementById('infinite');
  for (const part of next) part.remove();
  window.loadNext = () => list.append(...next);`;

/**
 * A site without reloads: window.visit('/app/vi-interview') goes to the page of that name as such sites do, and so does
 * '/app?story=vi-interview'. */
const app = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head>
  <body><div id="app"></div><script>
    async function show() {
      const name = new URLSearchParams(location.search).get('story') ?? location.pathname.split('/').at(-1);
      const root = document.getElementById('app');
      if (name === 'app') return root.replaceChildren();
      const html = await (await fetch('/' + name)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      document.title = page.title;
      document.documentElement.lang = page.documentElement.lang;
      root.replaceChildren(...page.body.childNodes);
    }
    window.visit = path => { history.pushState(null, '', path); return show(); };
    addEventListener('popstate', show);
    show();
  </script></body></html>`;

/** What is sent back. */
interface Answer {
  text: string;
  contentType?: string;
  policy?: string;
}

/**
 * Serves the saved pages of tests/pages by their names, in variants; "/app/NAME", the same in a single-page site;
 * "/strict/NAME", under a content security policy that forbids all scripts; and "/hostile/NAME", the pages of tests/hostile.
 */
export async function startSite(): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url!);
    if (request.url === '/never') return;
    const answer = answerTo(request);
    response.statusCode = answer ? 200 : 404;
    response.setHeader('Content-Type', `${answer?.contentType ?? 'text/html'}; charset=utf-8`);
    if (answer?.policy) response.setHeader('Content-Security-Policy', answer.policy);
    response.end(answer?.text);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    url: path => `http://127.0.0.1:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const STRICT = "default-src 'none'; style-src 'none'; sandbox";

function answerTo(request: IncomingMessage): Answer | undefined {
  const { pathname, search } = new URL(request.url!, 'http://localhost');
  const [, folder, name = folder] = pathname.split('/');
  if (folder === 'app') return { text: app };
  if (folder === 'hostile') {
    const page = hostilePages[decodeURIComponent(name!)];
    return page && { ...page, text: page.text() };
  }
  if (name!.endsWith('.pdf')) return { text: '%PDF-1.4\n%%EOF\n', contentType: 'application/pdf' };
  const file = join(PAGES, `${name}.html`);
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  return { text: variants[search.slice(1)]?.(html) ?? html, policy: folder === 'strict' ? STRICT : undefined };
}
