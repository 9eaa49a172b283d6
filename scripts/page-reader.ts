import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { requireBrowser } from './browsers';

/** Milliseconds after which a page is given up, and those that a parsed page gets to finish loading. */
const LONGEST = 60_000;
const GRACE = 3_000;

/** What an expression has come to, and what it took: milliseconds of processor time of the page's main thread. */
export interface Evaluated {
  value: unknown;
  cpu: number;
}

/** Opens saved pages in headless Chromium and runs the extension's own reading code in them, in an isolated world. */
export class PageReader {
  private readonly idle: Tab[] = [];

  private constructor(
    private browser: Browser,
    private readonly code: string,
  ) {}

  /** Starts Chromium. `entry` is the module that the pages get as `lede`. */
  static async launch(entry = 'src/reading.ts'): Promise<PageReader> {
    const [code, browser] = await Promise.all([bundle(entry), launchChromium()]);
    return new PageReader(browser, code);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /**
   * Shows `html` at `url` with page scripts blocked and the network off, then evaluates `expression` beside the page, where
   * `lede` is the entry module. The value must be JSON. Throws when the page or the expression fails, or takes
   * over a minute. Several calls may run at once, each in a tab of its own.
   */
  async evaluate<T>(html: string, url: string, expression: string): Promise<T> {
    const [last] = await this.evaluateAll(html, url, [expression]);
    return last!.value as T;
  }

  /** As `evaluate`, for several expressions one after the other in one page. */
  async evaluateAll(html: string, url: string, expressions: string[]): Promise<Evaluated[]> {
    const tab = await this.tab();
    try {
      const value = await withTimeout(tab.evaluate(html, url, this.code, expressions), LONGEST);
      this.idle.push(tab);
      return value;
    } catch (error) {
      await tab.close(); // it may be stuck: the next page gets a new one
      throw error;
    }
  }

  private async tab(): Promise<Tab> {
    if (!this.browser.connected) {
      this.browser = await launchChromium();
      this.idle.length = 0;
    }
    return this.idle.pop() ?? Tab.open(this.browser);
  }
}

/** A tab whose every request is answered by us: the document with the HTML at hand, all others with a refusal. */
class Tab {
  private html: string | null = null;

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly frame: string,
  ) {}

  static async open(browser: Browser): Promise<Tab> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const tab = new Tab(page, session, frameTree.frame.id);
    session.on('Fetch.requestPaused', request => tab.answer(request).catch(() => {})); // the page may have moved on
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await session.send('Page.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return tab;
  }

  close(): Promise<void> {
    return this.page.close().catch(() => {});
  }

  /** Opens the page, evaluates the code beside it, and then the expressions one after the other. */
  async evaluate(html: string, url: string, code: string, expressions: string[]): Promise<Evaluated[]> {
    this.html = html;
    const parsed = this.event('Page.domContentEventFired');
    const loaded = this.event('Page.loadEventFired');
    const { frameId, errorText } = await this.session.send('Page.navigate', { url });
    if (errorText) throw new Error(`the page did not open: ${errorText}`);
    await parsed;
    await Promise.race([loaded, delay(GRACE)]); // some pages never finish loading without their scripts
    const { executionContextId: contextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId,
      worldName: 'lede',
    });
    const results: Evaluated[] = [];
    for (const expression of [code, ...expressions]) {
      const before = await this.cpu();
      const options = { expression, contextId, returnByValue: true, awaitPromise: true };
      const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      results.push({ value: result.value, cpu: (await this.cpu()) - before });
    }
    return results.slice(1);
  }

  /** Processor time of the page's main thread so far, in ms: other than the clock, it does not tell how busy the machine is. */
  private async cpu(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  }

  private event(name: 'Page.domContentEventFired' | 'Page.loadEventFired'): Promise<void> {
    return new Promise(resolve => this.session.once(name, () => resolve()));
  }

  private answer({ requestId, resourceType, frameId }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const { html } = this;
    if (html === null || resourceType !== 'Document' || frameId !== this.frame) {
      return this.session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    }
    this.html = null;
    return this.session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'Content-Type', value: 'text/html; charset=utf-8' },
        // Not by switching scripts off: then <noscript> would become visible text, which readers never see.
        { name: 'Content-Security-Policy', value: "script-src 'none'; frame-src 'none'" },
      ],
      body: Buffer.from(html).toString('base64'),
    });
  }
}

function launchChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chrome'),
    pipe: true,
    protocolTimeout: LONGEST * 2,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Every page comes from another site: without these each would start a process of its own, half a second long.
      '--disable-site-isolation-trials',
      '--renderer-process-limit=2',
    ],
  });
}

/** A module of the extension as one classic script that sets `lede`. */
export async function bundle(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, name: 'lede', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`gave up after ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
