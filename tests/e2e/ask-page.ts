import type { LedeBrowser } from '../../scripts/lede-browser';
import { waitUntil } from '../../scripts/lede-browser';
import { panelPort } from '../../src/extension/messages';

/** What a page has told a panel. */
export interface Answer {
  is: string;
  partly: boolean;
  /** Of an article; without signs that have no width, a line for each block. */
  text: string;
}

/** Asks the page in front what it is, as a panel does, and waits for an answer that is one. The line stays open. */
export async function askPage(lede: LedeBrowser): Promise<Answer> {
  await waitUntil(() => lede.inExtension<boolean>(open), 'the page to take the call');
  return nextAnswer(lede);
}

/** Waits for the next answer on the line that `askPage` has opened. */
export async function nextAnswer(lede: LedeBrowser): Promise<Answer> {
  let answer: Answer | null = null;
  await waitUntil(async () => {
    answer = await lede.inExtension<Answer | null>('answers.shift() ?? null');
    return answer !== null;
  }, 'an answer of the page');
  return answer!;
}

/** Opens a line to the page in front, closing the last. False as long as there is nobody to take the call. */
const open = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => new Promise(resolve => {
  globalThis.line?.disconnect();
  globalThis.answers = [];
  globalThis.line = chrome.tabs.connect(tab.id, { name: ${JSON.stringify(panelPort)}, frameId: 0 });
  line.onMessage.addListener(({ type, state }) => {
    resolve(true);
    if (type !== 'state' || state.is === 'reading') return;
    const { article, partly = false } = state.is === 'article' ? state.brief : {};
    const text = article ? article.blocks.map(block => block.text).join('\\n').replace(/\\p{Cf}/gu, '').slice(0, 100_000) : '';
    answers.push({ is: state.is, partly, text });
  });
  line.onDisconnect.addListener(() => {
    void chrome.runtime.lastError; // read, it is no complaint
    resolve(false);
  });
}))`;
