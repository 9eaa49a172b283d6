import type { Name, Quote } from '../../src/core/insights';
import { findQuotes } from '../../src/core/quotes/quotes';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';

/** Every place where one of the forms of a name stands; the first form is the fullest. */
export function nameOf(lines: readonly string[], [name, ...short]: readonly string[], role?: string): Name {
  const spans = lines.flatMap((line, block) => {
    const taken: { block: number; start: number; end: number }[] = [];
    for (const form of [name!, ...short]) {
      for (let start = line.indexOf(form); start >= 0; start = line.indexOf(form, start + 1)) {
        if (!taken.some(span => span.start <= start && start < span.end))
          taken.push({ block, start, end: start + form.length });
      }
    }
    return taken.sort((a, b) => a.start - b.start);
  });
  return { name: name!, spans, ...(role && { role }) };
}

/** The quotes of an article, one paragraph a line. */
export function quotesIn(
  language: string,
  text: string,
  people: string[][],
  organisations: string[][] = [],
  role?: string,
): Quote[] {
  const lines = text.split('\n');
  const blocks = lines.map(line => ({ kind: 'paragraph' as const, text: line }));
  const prepared = prepare({ url: '', title: '', language, blocks }, packFor(language, languages));
  return findQuotes(prepared, {
    person: people.map(forms => nameOf(lines, forms, role)),
    organisation: organisations.map(forms => nameOf(lines, forms)),
    place: [],
  });
}

/** The speaker of each quote of an article; "?" for none. */
export function speakersIn(...article: Parameters<typeof quotesIn>): string[] {
  return quotesIn(...article).map(({ speaker }) => speaker?.name ?? '?');
}

export type Case = [text: string, speakers: string[]];
