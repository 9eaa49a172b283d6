import type { Found, Insights } from '../core/insights';
import { allKinds } from '../core/kinds';
import type { Reading } from '../reading';
import type { KeptValue, PageState } from './messages';

/**
 * What a panel is told of a page. `reading` and `insights` are null as long as they are not there, `insights` is 'failed' when
 * they will not come; `anyway`: the reader wants the page analysed whatever the verdict; `kept`: by the last panel.
 */
export function stateOf(
  document: Document,
  reading: Reading | null,
  anyway: boolean,
  insights: Insights | 'failed' | null,
  kept: ReadonlyMap<string, KeptValue>,
): PageState {
  if (document.contentType === 'application/pdf') return { is: 'pdf' };
  if (!reading) return { is: 'reading' };
  const { article, partly } = reading;
  const { verdict, reasons } = reading.verdict;
  if (article && isWanted(reading, anyway)) {
    if (insights === 'failed') return { is: 'failed' };
    const brief = { article, insights: insights ?? nothingFound(reading), verdict, partly };
    return { is: insights ? 'article' : 'reading', brief, kept: [...kept] };
  }
  const frame = storyFrame(document);
  if (frame) return { is: 'framed', url: frame };
  return { is: verdict === 'article' ? 'unsure' : verdict, reasons };
}

/** What is known before a story is understood. */
function nothingFound({ article, minutes }: Reading): Insights {
  const found = Object.fromEntries(allKinds.map(kind => [kind, []])) as unknown as Found;
  return { language: article!.language, words: 0, minutes, outline: [], keyPoints: [], found };
}

/** Whether Lede shows what it finds in a page: in articles, and where the reader asked for it. */
export function isWanted({ article, verdict }: Reading, anyway: boolean): boolean {
  return article !== null && (verdict.verdict === 'article' || anyway);
}

/** The address of a frame that fills most of the window, as where a portal shows stories of other sites. */
function storyFrame(document: Document): string | undefined {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')];
  const story = frames.find(frame => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height > (innerWidth * innerHeight) / 2;
  });
  return story && /^https?:/.test(story.src) ? story.src : undefined;
}
