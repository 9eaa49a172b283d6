import type { Language } from '../language';
import type { NameEvidence } from './name-evidence';
import { type Mention, type NameKind, textOf, wordsOf } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

export type Scores = Record<NameKind, number>;

export const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];
/** "F-35", "A320": a thing. */
const MODEL = /^\p{Lu}-?\d/u;
/** "Model Y", "Plan B". */
const LETTER = /^\p{Lu}$/u;
/** "KazMunayGas". */
const COINED = /^\p{Lu}\p{Ll}+\p{Lu}/u;
/** Letters of the longest abbreviation: more are a word in capitals. */
const LONGEST_LETTERS = 6;
/** Two or three words that sound like common ones may be a person, if anything around them says so: "Gentle Hours". */
const UNSURE = 0.9;

/** "R", "K.S." */
const DOTTED = /^\p{Lu}(?:\.\p{Lu})*\.?$/u;

/** "Deshmukh": a capital and small letters. */
function isLettered({ text }: Word): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}’'-]{2,}(?:\p{Lu}\p{Ll}+)?$/u.test(text);
}

/** More than anything that stands around a name speaks against it. */
const SURE = 9;

/** Where no list helps and nouns have no capital: "Olavi Tamm", if "Tamm" stands alone elsewhere. */
function isSurnamed(words: readonly Word[], phrases: NamePhrases, language: Language, evidence: NameEvidence): boolean {
  if (language.names.roles.length > 0 || words.length !== 2) return false;
  const { places, organisations, notNames } = phrases;
  const isKnown = (word: Word) => places.has(word) || organisations.has(word) || notNames.has(word);
  const isName = words.every(word => word.capital && !word.acronym && word.text.length > 1 && !isKnown(word));
  return isName && evidence.alone(words[1]!);
}

/** What the words themselves make likely. */
export function shapeOf(mention: Mention, phrases: NamePhrases, language: Language, evidence: NameEvidence): Scores {
  const words = wordsOf(mention).filter(word => word.kind === 'word');
  const scores: Scores = { person: 0, organisation: 0, place: 0 };
  const cautious = !language.names.openers.length;
  const last = words.at(-1)!;
  if (cautious && !(words.length === 1 && words[0]!.acronym))
    return { person: isSurnamed(words, phrases, language, evidence) ? SURE : -SURE, organisation: -SURE, place: -SURE };
  // "Ảnh: CHÍ QUỐC"
  const loud = words.length > 1 && words.every(word => word.acronym) && phrases.calledNames.has(last);
  if (loud) scores.person += 3;
  // "K.S. Bharadwaj", "R. Deshmukh"
  const isInitialled = words.length > 1 && DOTTED.test(words[0]!.text) && words.slice(1).every(isLettered);
  if (isInitialled && words[0]!.end < words[1]!.start) scores.person += 5;
  const abbreviated = !loud && words.some(word => word.acronym && word.text.length > 2);
  if (words.length === 1) {
    // "SCANDAL!", and "NEVER" where the article has "never" too
    const isLoud = evidence.lower(last) || last.text.length > LONGEST_LETTERS;
    if (words[0]!.acronym && isLoud) for (const kind of kinds) scores[kind] -= 3;
    else if (words[0]!.acronym) {
      scores.organisation += 2.5;
      scores.person -= 1.5;
    } else if (language.names.mixedCase && COINED.test(last.text)) scores.organisation += 2.5;
    else if (phrases.givenNames.has(last) || phrases.surnames.has(last))
      scores.person += language.names.mixedCase ? 0.5 : 1.5;
    else scores.organisation += 0.6;
    // One syllable with a mark begins a common word more often than a name: "Phiên họp".
    if (language.names.mixedCase && /[^a-z0-9]/u.test(words[0]!.key)) for (const kind of kinds) scores[kind] -= 2;
  } else if (words.length <= 3) {
    const unsure = !language.names.mixedCase && words.every(word => evidence.soundsCommon(word));
    if (!abbreviated) scores.person += unsure ? UNSURE : 1.5;
    if (phrases.surnames.has(language.names.mixedCase ? words[0] : last)) scores.person += 2;
  } else scores.organisation += 1.2;
  // "Minh Anh" is no body in England
  const town = phrases.places.before(words, words.length);
  const isSyllable = words.length === 2 && town === 1 && phrases.calledNames.has(last) && !words[0]!.acronym;
  const begins = phrases.places.at(words, 0);
  const isCalled = begins === 1 && phrases.calledNames.has(words[1]); // "Mỹ Linh Bolero"
  if (words.length > 1 && ((begins && !isCalled) || (town && !isSyllable))) scores.organisation += 2;
  if (words.length > 1 && phrases.organisations.at(words, 0)) scores.person -= 2; // "Microsoft Excel"
  if (abbreviated) scores.organisation += 2;
  if (phrases.articles.has(words[0])) scores.organisation += 1.5;
  if (words.some(word => MODEL.test(word.text)) || (!language.names.mixedCase && LETTER.test(textOf(words))))
    for (const kind of kinds) scores[kind] -= 3;
  return scores;
}
