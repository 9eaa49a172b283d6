import type { Article, Span } from '../core/article';
import type { Insights } from '../core/insights';
import type { Verdict } from '../core/verdict';
import type { Progress } from '../page/progress';

/**
 * The edges along which the parts of the extension talk. Toggles are not messages: everybody watches settings.
 *
 * Page ⇄ panel: the panel opens a port named `panelPort` to the content script of its tab. The page sends its state at
 * once and again whenever it changes; the panel can only ask.
 */
export const panelPort = 'lede-panel';

export type { Progress };

export type PageToPanel =
  | { type: 'state'; state: PageState }
  /** Where the reader is. Sent at once and while the page scrolls, at most ten times a second. */
  | { type: 'progress'; progress: Progress }
  /** Where the reader was led last, in whatever way; before each state, and after each step. */
  | { type: 'revealed'; revealed: Revealed | null };

export interface Revealed {
  span: Span;
  /** The page hides the place, or cuts it off: the reader was led there in vain. */
  isHidden: boolean;
}

export type PanelToPage =
  /** Scroll to a span and flash it. */
  | { type: 'reveal'; span: Span }
  | Step
  /** Treat the page as an article whatever the verdict. */
  | { type: 'analyseAnyway' }
  /** Keep this as long as the story is there, for the next panel that opens. */
  | { type: 'keep'; key: string; value: KeptValue };

/** What a panel wants to find again when the reader opens it the next time, by names of its own: the tab, the filter … */
export type KeptValue = string | number | boolean;

/**
 * What the page is, as far as it is known. `reading` comes first on a slow page and is always followed by another; its brief,
 * of a story that has been read and is being understood, has no findings yet.
 */
export type PageState =
  | ({ is: 'reading' } & Partial<Shown>)
  | ({ is: 'article' } & Shown)
  | { is: 'unsure' | 'notArticle'; reasons: string[] }
  /** The story was read, but the background gave no insights of it. */
  | { is: 'failed' }
  /** The document is a PDF that the browser shows itself. */
  | { is: 'pdf' }
  /** The story stands in a frame of its own; `url` is where it can be read alone. */
  | { is: 'framed'; url: string };

interface Shown {
  brief: Brief;
  kept: [string, KeptValue][];
}

/** All that the panel shows of an article: text and spans, no markup. */
export interface Brief {
  article: Article;
  insights: Insights;
  verdict: Verdict['verdict'];
  /** The page was too large to be analysed whole. */
  partly: boolean;
}

/** Go on to the next highlight, or back to the previous one. */
type Step = { type: 'step'; by: 1 | -1 };

/** Background → page in the active tab. */
export type BackgroundToPage = Step;

/** Page → background. */
export type PageToBackground =
  /** The badge of the sender's tab. `minutes` is null where there is no article. */
  | { type: 'badge'; minutes: number | null }
  /** Answered with the `Insights` of the article. */
  | { type: 'understand'; article: Article };
