import browser from 'webextension-polyfill';
import type { Article } from '../core/article';
import type { Insights } from '../core/insights';
import type { PageToBackground } from './messages';
import { sameStory } from './same-story';

/**
 * What there is to understand of the story in a page. The background works it out, where the word lists of all languages are
 * loaded once and not in every tab, and only when somebody wants to see it.
 */
export class Understanding {
  private article: Article | null = null;
  private insights: Insights | null = null;

  constructor(private readonly onArrival: () => void) {}

  /** The insights of an article; null while they are on their way, which the first call for a story asks for. */
  of(article: Article): Insights | null {
    if (!sameStory(article, this.article)) {
      this.article = article;
      this.insights = null;
      void this.ask(article);
    }
    return this.insights;
  }

  private async ask(article: Article): Promise<void> {
    const request: PageToBackground = { type: 'understand', article };
    const insights = await browser.runtime.sendMessage(request).catch(() => null); // the extension was updated or removed
    if (this.article !== article || !insights) return; // the page has moved on
    this.insights = insights as Insights;
    this.onArrival();
  }
}
