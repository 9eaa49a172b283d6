import type { Unit } from './carrier-sentences';
import type { SpeechWords } from './speech-words';

/** Words between a bracket and a term in it. */
const BRACKET_REACH = 3;
/** Characters of the longest value behind a key in quote marks. */
const LONGEST_VALUE = 30;

/** "(shortened “AST”)", "(“just in time”, meaning …)": a term beside another word for it. */
export function isBracketed(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - BRACKET_REACH), at).findLast(({ text }) => /^[()]$/u.test(text));
  return before?.text === '(' && units.slice(at).some(({ text }) => text === ')');
}

/** the “Damage at Sea” study: a quotation between an article and a noun, where no mark ends it. */
export function isInNounPhrase(units: readonly Unit[], at: number, words: SpeechWords): boolean {
  const { articles, verbSecond } = words.language.quotes;
  if (verbSecond || words.lengthBefore(articles, units, at, 1) === 0) return false;
  return units[at + 1]?.kind === 'word' && !isClosed(units[at]!);
}

/** “heavy hitter” queries: a noun stands right behind it, no word that links. */
export function isBeforeNoun(units: readonly Unit[], at: number, words: SpeechWords): boolean {
  const { quotes, outline } = words.language;
  const next = units[at + 1];
  if (!quotes.verbFirst || quotes.verbSecond || !next || !/^\p{Ll}{3,}$/u.test(next.text) || isClosed(units[at]!))
    return false;
  const isOther = words.isAdverb(next) || words.looksAdverbial(next) || words.groupOf(next.text) !== undefined;
  if (isOther || words.cueAt(units, at + 1)) return false;
  const links = [
    outline.unfinished,
    outline.adverbials,
    outline.clauseOpeners,
    quotes.clauseWords,
    quotes.conjunctions,
  ];
  return links.every(list => words.lengthOf(list, units, at + 1) === 0);
}

/** Whether a quotation ends in a mark of its own. */
export function isClosed({ text }: Unit): boolean {
  return /[,.!?…—–]\P{L}*$/u.test(text.slice(-4));
}

/**
 * «Мы начнём завтра утром», сказал …, "내일 공사를 시작하겠다"고 …: a mark or an ending sets a clause off from what is said of it. What
 * begins in lower case may be a term, if it is short.
 */
export function isSetOff(units: readonly Unit[], at: number): boolean {
  const { text, end } = units[at]!;
  const [next, further] = [units[at + 1], units[at + 2]];
  if (!next || /^\P{L}*\p{Ll}/u.test(text)) return false;
  if (/[,،!?！？؟…]["”'’»」』“]*$/u.test(text) || /^[,،–—-]$/u.test(next.text)) return true;
  const isEnding = next.kind === 'word' && next.start === end;
  return isEnding && further !== undefined && further.start > next.end; // where words have spaces
}

/** the “stowaway’s” name: whose something is. */
export function isPossessor(units: readonly Unit[], at: number): boolean {
  return /['’]s["”'’»]$/u.test(units[at]!.text.slice(-3)) && units[at + 1]?.kind === 'word';
}

/** {"name":"Ana"}, "level": "high": what a program reads. */
export function isField(units: readonly Unit[], at: number): boolean {
  const [key, colon] = [units[at - 2], units[at - 1]];
  const isKey = key?.quotation !== undefined && units[at]!.end - units[at]!.start < LONGEST_VALUE;
  return colon?.text === ':' && (colon.end === units[at]!.start || isKey);
}

/** Photo by: ‘Ana Reyes’. */
export function isCredited(units: readonly Unit[], at: number, words: SpeechWords): boolean {
  const { creditPrefixes } = words.language.page;
  const length = units[at - 1]?.text === ':' ? words.lengthBefore(creditPrefixes, units, at - 1) : 0;
  return length > 1 && units[at - 2 - length]?.kind !== 'word';
}

/** Characters of the longest nickname with its marks. */
const LONGEST_NICKNAME = 14;

/** Tuấn “sứt” bỏ trốn: what thieves are called, between a name and its verb, where no verb needs to stand between. */
export function isNickname(units: readonly Unit[], at: number, words: SpeechWords): boolean {
  const { names, quotes } = words.language;
  const [before, { start, end }, next] = [units[at - 1], units[at]!, units[at + 1]];
  if (!names.mixedCase || end - start > LONGEST_NICKNAME || next?.kind !== 'word' || isClosed(units[at]!)) return false;
  if (/^\p{Lu}/u.test(next.text)) return false; // cáo buộc Hải “bắt nạt” Lan
  const { adverbials, clauseOpeners } = words.language.outline;
  const linking = [quotes.conjunctions, quotes.owners, quotes.joiners, adverbials, clauseOpeners];
  const links = [...linking, names.placePrepositions, names.roleLinks];
  return (
    at > 1 && /^\p{Lu}\p{Ll}*$/u.test(before!.text) && links.every(list => words.lengthOf(list, units, at + 1) === 0)
  );
}
