import type { Name } from '../../src/core/insights';
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

/** The speaker of each quote of an article, one paragraph a line; "?" for none. */
export function speakersIn(
  language: string,
  text: string,
  people: string[][],
  organisations: string[][] = [],
  role?: string,
) {
  const lines = text.split('\n');
  const blocks = lines.map(line => ({ kind: 'paragraph' as const, text: line }));
  const prepared = prepare({ url: '', title: '', language, blocks }, packFor(language, languages));
  const quotes = findQuotes(prepared, {
    person: people.map(forms => nameOf(lines, forms, role)),
    organisation: organisations.map(forms => nameOf(lines, forms)),
    place: [],
  });
  return quotes.map(({ speaker }) => speaker?.name ?? '?');
}

export type Case = [text: string, speakers: string[]];
