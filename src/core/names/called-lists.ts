import type { Mention } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Syllables of the longest name in such a list: "Bảo Trâm". */
const LONGEST = 2;

type Item = readonly [from: number, to: number];

/**
 * People in a list of names each of which ends as people are called: "Hùng, Nam và Thu Lan đến". One of them at least has one
 * syllable, and most of them are nothing else: "Mỹ, Trung và Nga" are countries.
 */
export function calledLists(sentence: Sentence, phrases: NamePhrases): Mention[] {
  const { words } = sentence;
  const { places, placePrepositions, placeHeads, notNames } = phrases;
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.capital || words[at - 1]?.capital) continue;
    const items = itemsFrom(words, at, phrases);
    if (!items.length) continue;
    const sure = items.filter(
      ([from, to]) => places.at(words, from) < to - from && notNames.at(words, from) < to - from,
    );
    const beside = placePrepositions.before(words, at) || placeHeads.before(words, at);
    if (!beside && sure.length * 2 > items.length && items.length > 1 && sure.some(([from, to]) => to - from === 1))
      for (const [from, to] of items) found.push({ sentence, from, to, kind: 'person', sure: true });
    at = items.at(-1)![1] - 1;
  }
  return found;
}

/** The names of a list that begins at a word, up to the one behind its "and". */
function itemsFrom(words: readonly Word[], start: number, phrases: NamePhrases): Item[] {
  const { calledNames, conjunctions, address, roles, openers } = phrases;
  const items: Item[] = [];
  for (let at = start; ; ) {
    let to = at;
    while (words[to]?.capital && !words[to]!.acronym && !words[to]!.taken) to++;
    const isName = to > at && to - at <= LONGEST && !words[to]?.capital && calledNames.has(words[to - 1]);
    const isOther = to - at > 1 && [address, roles, openers].some(list => list.at(words, at) > 0); // "Anh Nam", "Ở Vinh"
    if (!isName || isOther) return items;
    items.push([at, to]);
    const isLast = at > start && conjunctions.has(words[at - 1]);
    if (isLast || (words[to]?.text !== ',' && !conjunctions.has(words[to]))) return items;
    at = to + 1;
  }
}
