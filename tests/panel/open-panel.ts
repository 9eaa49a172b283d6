import { onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';
import english from '../../public/_locales/en/messages.json';
import vietnamese from '../../public/_locales/vi/messages.json';
import { fakeBrowser, type Scene, type Stage } from './fake-browser';

const locales: Record<string, Scene['messages']> = { en: english, vi: vietnamese };

/** The panel or the options in a frame of their own, with a fake browser around them. */
export interface OpenedPage {
  document: Document;
  window: Window & typeof globalThis;
  stage: Stage;
  /** Clicks what a selector names. */
  click(selector: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: string): Promise<void>;
  /** The words of what a selector names, white space collapsed. */
  text(selector: string): string;
}

export async function openPanel(
  scene: Omit<Scene, 'messages'>,
  { page = 'panel', width = 400, height = 600, ready = 'main:not([aria-busy])' } = {},
): Promise<OpenedPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: ${height}px`;
  frame.title = 'Lede';
  const { markup, script: source } = await builtPage(page);
  frame.srcdoc = markup;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;

  const window = frame.contentWindow as OpenedPage['window'] & { stage: Stage; eval(code: string): unknown };
  const inside = frame.contentDocument!;
  window.eval(`(${fakeBrowser})(${JSON.stringify({ ...scene, messages: locales[scene.language] })})`);
  const script = inside.createElement('script');
  script.type = 'module';
  script.src = source;
  inside.head.append(script);
  await until(() => inside.querySelector(ready));

  return {
    document: inside,
    window,
    stage: window.stage,
    async click(selector) {
      find(inside, selector).click();
      await settled();
    },
    async press(key) {
      const target = inside.activeElement ?? inside.body;
      target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled();
    },
    text: selector => find(inside, selector).innerText.replace(/\s+/g, ' ').trim(),
  };
}

const builtPages = new Map<string, { markup: string; script: string }>();

/** A page as it is shipped, which loads in three files instead of fifty, without its script, and the address of that. */
async function builtPage(name: string) {
  const known = builtPages.get(name);
  if (known) return known;
  const html = await commands.readFile(`dist/chrome/src/extension/${name}.html`);
  const built = new DOMParser().parseFromString(html.replaceAll('"/assets/', '"/dist/chrome/assets/'), 'text/html');
  const script = built.querySelector('script')!;
  script.remove();
  const page = { markup: `<!doctype html>${built.documentElement.outerHTML}`, script: script.src };
  builtPages.set(name, page);
  return page;
}

/** Two frames: the first lets Preact render, the second lets its effects run. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}

export async function until(holds: () => unknown): Promise<void> {
  for (const end = Date.now() + 20_000; !holds(); await settled()) {
    if (Date.now() > end) throw new Error('the page did not show what it should');
  }
}

export function find(within: Document, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
