import { type Mention, type Mentions, nameKey, wordsOf } from './name-mentions';
import { type NamePhrases, POSSESSIVE } from './name-words';

/**
 * "Chris Christie quit. Christie said": a listed organisation is a person's surname where the article has named that person
 * before; where it begins with "Ford", Henry Ford comes later.
 */
export function freeSurnames(mentions: Mentions, { givenNames }: NamePhrases): void {
  const surnames = new Set<string>();
  const bodies = new Set<string>();
  for (const mention of mentions.inOrder()) {
    const words = wordsOf(mention);
    if (mention.kind === 'person' && words.length > 1 && givenNames.has(words[0])) surnames.add(words.at(-1)!.key);
    if (mention.kind !== 'organisation') continue;
    const key = nameKey(words);
    if (isSurname(mention, surnames) && !bodies.has(key)) Object.assign(mention, undecided(mention));
    else bodies.add(key);
  }
}

function isSurname(mention: Mention, surnames: ReadonlySet<string>): boolean {
  const [word, ...others] = wordsOf(mention);
  return others.length === 0 && !word!.acronym && surnames.has(word!.key.replace(POSSESSIVE, ''));
}

/** Still to be decided; of "Christie's", which a list holds whole, no part is a name. */
function undecided(mention: Mention): Pick<Mention, 'kind' | 'sure'> {
  return { kind: POSSESSIVE.test(wordsOf(mention)[0]!.text) ? 'other' : undefined, sure: false };
}
