import type { Mention } from './name-mentions';
import type { Word } from './name-sentences';
import type { Scores } from './name-shape';
import type { NamePhrases } from './name-words';

/** Whether what stands behind a name is a noun for a body: "Nordship, the yard in Kiel", but not "Wade, the company's founder". */
export function isBody(words: readonly Word[], to: number, phrases: NamePhrases): boolean {
  const first = words[to + 1];
  if (words[to]?.text !== ',' || !first) return false;
  if (!phrases.articles.has(first) && !phrases.roleModifiers.has(first) && !first.closed) return false;
  for (let at = to + 2; at < to + 5 && words[at]?.kind === 'word'; at++) {
    if (!phrases.organisationCues.at(words, at) || phrases.roles.at(words, at) || words[at]!.closed) continue;
    const next = words[at + 1];
    if (next?.kind !== 'word' || phrases.placePrepositions.at(words, at + 1)) return true;
  }
  return false;
}

/** "Dunlea, a hill village in Kent": a noun for a place with where it is behind it. */
function isTown(
  words: readonly Word[],
  to: number,
  { articles, roleModifiers, placeTails, placePrepositions }: NamePhrases,
): boolean {
  const first = words[to + 1];
  if (!articles.has(first) && !roleModifiers.has(first)) return false;
  for (let at = to + 2; at < to + 6 && words[at]?.kind === 'word' && !words[at]!.capital; at++)
    if (placeTails.has(words[at]) && placePrepositions.at(words, at + 1) > 0) return true;
  return false;
}

/** Adds what the clause behind a comma tells: "Meiduo, which", "Sweeney, who", "Nordship, the yard in Kiel". */
export function addClause({ sentence: { words }, from, to }: Mention, phrases: NamePhrases, scores: Scores): void {
  if (words[to]?.text !== ',') return;
  if (phrases.thingRelatives.has(words[to + 1])) {
    scores.organisation += 1;
    scores.person -= 2;
  }
  // "at Imperial College London, who" is whoever works there
  if (phrases.personRelatives.has(words[to + 1]) && !phrases.places.before(words, to, from)) scores.person += 2;
  if (isBody(words, to, phrases)) scores.organisation += 2.5;
  if (isTown(words, to, phrases)) scores.place += 2.5;
  // "Mina Kade, of | Barnswick,"
  const home = phrases.roleLinks.has(words[from - 1]) && words[from - 2]?.text === ',' && to - from === 1;
  if (home && words[from - 3]?.capital) scores.place += 1.6;
}
