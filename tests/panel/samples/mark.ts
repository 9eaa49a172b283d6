import { type Article, compareSpans, type Span } from '../../../src/core/article';
import type { Found, Insights, Pace } from '../../../src/core/insights';
import type { Brief } from '../../../src/extension/messages';

/** What is marked in a sample by hand: the words themselves, found wherever they stand. */
export interface Marks {
  words: number;
  minutes: number;
  pace: Pace;
  keyPoints: string[];
  /** Left out where the article has headings of its own: they become the outline. */
  outline?: [phrase: string, from: string][];
  quotes: [words: string, speaker?: string][];
  people: [name: string, role: string | undefined, ...mentions: string[]][];
  organisations: string[];
  places: string[];
  figures: [words: string, value: number, unit?: string, context?: string][];
  dates: [words: string, iso?: string, context?: string][];
}

/**
 * A brief as the page sends it, with the findings marked by hand: the screens then show what a screen can look like,
 * whatever the finders do. Throws when a mark is not in the article.
 */
export function mark(article: Article, marks: Marks): Brief {
  const all = (words: string): Span[] => {
    const spans = article.blocks.flatMap(({ text }, block) =>
      occurrences(text, words).map(start => ({ block, start, end: start + words.length })),
    );
    if (spans.length === 0) throw new Error(`not in the article: ${words}`);
    return spans;
  };
  const first = (words: string): Span => all(words)[0]!;
  const around = (words: string | undefined) => words && first(words);

  const found: Found = {
    quote: marks.quotes.map(([words, speaker]) => ({
      spans: [first(words)],
      speaker: speaker ? { name: speaker } : undefined,
    })),
    person: marks.people.map(([name, role, ...mentions]) => ({
      name,
      role,
      spans: [name, ...mentions].flatMap(all).sort(compareSpans),
    })),
    organisation: marks.organisations.map(name => ({ name, spans: all(name) })),
    place: marks.places.map(name => ({ name, spans: all(name) })),
    figure: marks.figures.map(([words, value, unit, context]) => ({
      spans: all(words),
      value,
      unit,
      context: around(context) || undefined,
    })),
    date: marks.dates.map(([words, iso, context]) => ({
      spans: all(words),
      iso,
      context: around(context) || undefined,
    })),
  };
  const insights: Insights = {
    language: article.language,
    words: marks.words,
    minutes: marks.minutes,
    pace: marks.pace,
    outline: outlineOf(article, marks, first),
    keyPoints: marks.keyPoints.map(first),
    found,
  };
  return { article, insights, verdict: 'article', partly: false };
}

function occurrences(text: string, words: string): number[] {
  const starts = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function outlineOf({ blocks }: Article, { outline }: Marks, first: (words: string) => Span): Insights['outline'] {
  if (outline) return outline.map(([text, from]) => ({ text, level: 1, span: first(from), derived: true }));
  return blocks.flatMap((block, i) =>
    block.kind === 'heading'
      ? [
          {
            text: block.text,
            level: block.level,
            span: { block: i, start: 0, end: block.text.length },
            derived: false,
          },
        ]
      : [],
  );
}
