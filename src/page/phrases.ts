import type { PageLanguage } from '../core/language';
import { remembered } from '../core/remembered';

/** Phrases that tell furniture, calls to the reader and credits, in lower case. */
export interface Phrases {
  furniture: ReadonlySet<string>;
  calls: Openings;
  creditPrefixes: Openings;
}

/** Phrases that a line may begin with. A page has hundreds of lines and the languages hundreds of phrases: few are compared. */
export class Openings {
  private readonly byFirst = new Map<string, string[]>();

  /** In lower case. */
  constructor(readonly phrases: readonly string[]) {
    for (const phrase of phrases) {
      const first = phrase[0]!;
      const alike = this.byFirst.get(first);
      if (alike) alike.push(phrase);
      else this.byFirst.set(first, [phrase]);
    }
  }

  /** The one of them that a line, in lower case, begins with, and with no longer word: "by Jane", not "bypass". */
  openingOf(line: string): string | undefined {
    const alike = this.byFirst.get(line[0] ?? '') ?? [];
    return alike.find(
      phrase => line.startsWith(phrase) && !/^\p{L}/u.test(line.slice(phrase.length, phrase.length + 2)),
    );
  }
}

/** The phrases of all languages: a page may declare one and be written in another. */
export const phrasesOf = remembered((languages: readonly PageLanguage[]): Phrases => {
  const pages = [...new Set(languages.map(({ page }) => page))]; // many languages share one
  const all = (field: 'furniture' | 'calls' | 'creditPrefixes'): string[] => [
    ...new Set(pages.flatMap(page => page[field].map(phrase => phrase.toLowerCase()))),
  ];
  return {
    furniture: new Set(all('furniture')),
    calls: new Openings(all('calls')),
    creditPrefixes: new Openings(all('creditPrefixes')),
  };
});
