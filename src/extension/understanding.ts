import type { Article } from '../core/article';
import type { Insights } from '../core/insights';
import { browser } from './browser';
import type { PageToBackground } from './messages';
import { sameStory } from './same-story';

/** How often the background is asked: it may just be starting, or be replaced by an update. */
const ATTEMPTS = 2;
/** Milliseconds within which it must have answered. The longest stories take it one second. */
const PATIENCE = 10_000;

/**
 * What there is to understand of the story in a page. The background works it out, where the word lists of all languages are
 * loaded once and not in every tab, and only when somebody wants to see it.
 */
export class Understanding {
  private article: Article | null = null;
  private insights: Insights | null = null;
  private hasFailed = false;

  /** `onEnd` is called when the insights of a story have come, and when they cannot be had. */
  constructor(private readonly onEnd: () => void) {}

  /** The background gave no insights of the story that was asked for last. */
  get failed(): boolean {
    return this.hasFailed;
  }

  /** The insights of an article; null while they are on their way, which the first call for a story asks for. */
  of(article: Article): Insights | null {
    if (!sameStory(article, this.article)) {
      this.article = article;
      this.insights = null;
      void this.ask(article);
    }
    return this.insights;
  }

  /** After a failure: the next call for the story asks again. */
  retry(): void {
    if (this.hasFailed) this.article = null;
  }

  private async ask(article: Article): Promise<void> {
    this.hasFailed = false;
    let insights: Insights | null = null;
    for (let i = 0; i < ATTEMPTS && !insights && this.article === article; i++) insights = await answerTo(article);
    if (this.article !== article) return; // the page has moved on
    this.insights = insights;
    this.hasFailed = insights === null;
    this.onEnd();
  }
}

/** What the background answers; null when it fails, when it is silent, and when it is there no more. */
async function answerTo(article: Article): Promise<Insights | null> {
  const request: PageToBackground = { type: 'understand', article };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>(resolve => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    const answer = await Promise.race([browser.runtime.sendMessage<PageToBackground, Insights>(request), silence]);
    return answer ?? null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer); // left to run, it would hold the page's nodes for so long
  }
}
