import type { NameWords } from '../language';
import { remembered } from '../remembered';
import { keyOf } from '../text/spelling';
import { type Mention, nameKey, wordsOf } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/**
 * Which of an article's organisations are one, where names begin with their heads, by the key of the fuller name: "TAND TP
 * Vinh" and "Toà án nhân dân TP Vinh", "Sở Y tế" and "Sở Y tế tỉnh Nghệ An" if no other has these first words, "Bệnh viện
 * Sản nhi tỉnh An Giang" without its "tỉnh".
 */
export function organisationVariants(
  mentions: readonly Mention[],
  phrases: NamePhrases,
  names: NameWords,
): Map<string, string> {
  const heads = headKeys(names);
  const fullest = new Map<string, string>();
  const norms = new Map<string, string>();
  const shorter = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.kind !== 'organisation') continue;
    const words = wordsOf(mention);
    const key = nameKey(words);
    if (norms.has(key)) continue;
    const norm = normal(key, heads);
    norms.set(key, norm);
    if ((fullest.get(norm) ?? '').length < key.length) fullest.set(norm, key);
    for (const short of shortened(words, phrases)) {
      const known = shorter.get(normal(short, heads));
      if (known) known.add(norm);
      else shorter.set(normal(short, heads), new Set([norm]));
    }
  }
  const variants = new Map<string, string>();
  for (const [key, norm] of norms) {
    const longer = shorter.get(norm);
    const full = fullest.get(longer?.size === 1 ? [...longer][0]! : norm)!;
    if (full !== key) variants.set(key, full);
  }
  return variants;
}

/** Without the level before a place, and without both: "… | tỉnh | An Giang". */
function shortened(words: readonly Word[], { placeHeads, roleModifiers }: NamePhrases): string[] {
  for (let at = words.length - 2; at > 1; at--) {
    const level = placeHeads.at(words, at);
    const isLevel = level > 0 && roleModifiers.at(words, at) === level && words[at + level]?.capital;
    if (isLevel) return [nameKey([...words.slice(0, at), ...words.slice(at + level)]), nameKey(words.slice(0, at))];
  }
  return [];
}

/** A key with its head in the spelling that a list names first: "tand" → "toà án nhân dân". */
function normal(key: string, heads: readonly [string, string][]): string {
  const head = heads.find(([form]) => key.startsWith(`${form} `));
  return head ? head[1] + key.slice(head[0].length) : key;
}

/** The forms of heads with the first of their line, the longest first. */
const headKeys = remembered((names: NameWords): readonly [string, string][] => {
  const key = (form: string) =>
    form
      .split(/[\s-]+/u)
      .map(keyOf)
      .join(' ');
  return names.headSynonyms
    .flatMap(line => line.map((form): [string, string] => [key(form), key(line[0]!)]))
    .sort(([a], [b]) => b.length - a.length);
});
