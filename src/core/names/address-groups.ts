import type { Language } from '../language';
import { remembered } from '../remembered';
import { keyOf } from '../text/spelling';
import type { Mention } from './name-mentions';

/** Which short names go with which full ones: "Mrs Smith" is no John, "bà Hoà" not "ông Trần Văn Hoà". */
export interface AddressGroups {
  /** The line of the language's pronouns that goes with how a person is addressed here; undefined where nothing tells. */
  of(mention: Mention): number | undefined;
}

/** Built once a language. */
export const addressGroups = remembered(build);

function build({ quotes: { pronouns, firstNames }, names: { mixedCase, address, roles } }: Language): AddressGroups {
  const lines = (lists: readonly (readonly string[])[]) => {
    const byKey = new Map<string, number>();
    for (const [line, list] of lists.entries()) for (const word of list) byKey.set(keyOf(word), line);
    return byKey;
  };
  // "die Partei schaffte es | Raab zu ehren", "he told her | Doyle left": a pronoun before a name belongs to its verb
  const nouns = new Set([...address, ...roles].map(keyOf));
  const byAddress = lines(mixedCase ? pronouns : pronouns.map(list => list.filter(word => nouns.has(keyOf(word)))));
  const byFirstName = lines(firstNames);
  const titles = new Set(address);
  return {
    of({ sentence: { words }, from, to }) {
      const before = words[from - 1]?.text === '.' ? words[from - 2] : words[from - 1];
      const proper = mixedCase && before?.capital && !before.opens; // "Thủ tướng Anh | Keir Starmer"
      const common = before && titles.has(capitalised(before.text)) && !titles.has(before.text); // "we miss | Jane"
      const line = before && !proper && !common ? byAddress.get(before.key) : undefined;
      return line ?? (to - from > 1 ? byFirstName.get(words[from]!.key) : undefined);
    },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
