import { keyOf } from '../text/spelling';
import { type Token, tokenOf } from '../text/tokens';
import type { Word } from './name-sentences';
import { ELISION, type NamePhrases, POSSESSIVE, SHORT_FORM } from './name-words';

/** Longer tokens are no names, and splitting them would go too deep. */
const LONGEST_TOKEN = 100;
/** "'nın" in "Erdoğan'nın". */
const CASE_ENDING = /(?<=^\p{Lu}[\p{L}-]{2,50})['’]\p{Ll}{1,6}$/u;
/** "I’ll", "We’re": what stands before the apostrophe has no letter but these behind it. */
const CONTRACTION = /^(\p{L}+)['’]\p{Ll}{1,2}$/u;
const LOWER = /\p{Ll}/u;
/** What every token holds that is split. */
const SEAM = /['’.\-‑]/u;

/** Tokens as words, one or more of each: "Japan-U.S" holds two names, "pro-Israel" a name from its hyphen on, "TP.HCM" two words. */
export function splitWords(tokens: readonly Token[], phrases: NamePhrases): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    const isWhole = token.kind !== 'word' || !SEAM.test(token.text) || token.text.length > LONGEST_TOKEN;
    if (isWhole) words.push(withoutGenitive(toWord(token), phrases));
    else words.push(...splitWord(token, phrases));
  }
  return words;
}

function splitWord(token: Token, phrases: NamePhrases): Word[] {
  const { text, start, kind } = token;
  const word = toWord(token);
  const possessive = (phrases.apostropheEndings ? CASE_ENDING : POSSESSIVE).exec(text);
  if (possessive && phrases.possessiveNames.has(word)) return [word];
  if (possessive) {
    const [bare, ...rest] = splitWords([tokenOf(text.slice(0, possessive.index), start, kind)], phrases).reverse();
    return [...rest.reverse(), { ...bare!, closed: true }];
  }
  const contracted = CONTRACTION.exec(text)?.[1];
  const isOpener = phrases.openers.has(word) || (contracted && phrases.openers.has({ key: keyOf(contracted) }));
  if (isOpener && LOWER.test(text)) return [{ ...word, capital: false }]; // "What You’ll Need", "Don’t"
  const [elided, vowelless] = ELISION.exec(text) ?? [];
  if (elided && phrases.elisions.has({ key: keyOf(vowelless!) })) {
    const head = tokenOf(elided, start, 'word');
    return [toWord({ ...head, key: keyOf(vowelless!) }), ...rest(token, elided.length, phrases)];
  }
  const dot = text.search(SHORT_FORM);
  if (dot > 0) {
    const mark = toWord(tokenOf('.', start + dot, 'mark'));
    return [toWord(tokenOf(text.slice(0, dot), start, 'word')), mark, ...rest(token, dot + 1, phrases)];
  }
  const hyphen = text.search(/[-‑]/u);
  return hyphen > 0 ? splitHyphen(token, hyphen, phrases) : [word];
}

/** "Europas | Städte": what the lists know without its ending, and not with it. */
function withoutGenitive(word: Word, phrases: NamePhrases): Word {
  const bare = word.capital ? ownerOf(word, phrases) : undefined;
  const { places, organisations, notNames } = phrases;
  const isListed = places.has(word) || organisations.has(word) || notNames.has(word); // "Bermudas"
  return bare && !isListed && (places.has(bare) || organisations.has(bare)) ? bare : word;
}

/** A word without the ending of an owner, where it may have one: "Europa" of "Europas". */
export function ownerOf(word: Word, { genitiveEndings, givenNames }: NamePhrases): Word | undefined {
  const ending = genitiveEndings.find(ending => word.text.endsWith(ending));
  if (ending === undefined || word.closed || word.kind !== 'word' || word.text.length < ending.length + 3)
    return undefined;
  if (givenNames.has(word)) return undefined; // "Marcos"
  const text = word.text.slice(0, -ending.length);
  return { ...word, text, key: keyOf(text), end: word.end - ending.length, closed: true };
}

function rest(token: Token, at: number, phrases: NamePhrases): Word[] {
  return splitWords([tokenOf(token.text.slice(at), token.start + at, token.kind)], phrases);
}

function splitHyphen(token: Token, hyphen: number, phrases: NamePhrases): Word[] {
  const { text, start } = token;
  const whole = toWord(token);
  const head = toWord(tokenOf(text.slice(0, hyphen), start, 'word'));
  const tail = toWord(tokenOf(text.slice(hyphen + 1), start + hyphen + 1, 'word'));
  if (head.capital && phrases.compoundTails.has(tail))
    return [{ ...head, closed: true, home: phrases.placeCues.has(tail) }];
  if (phrases.particles.has(head) && tail.capital) return [{ ...whole, capital: true }]; // "al-Assad"
  const own = (word: Word) => phrases.places.has(word) || phrases.notNames.has(word) || phrases.organisations.has(word);
  const both = own(head) && own(tail);
  const prefixed = !head.capital && tail.capital;
  const party = /^[DRI]$/u.test(head.text) && tail.capital && tail.text.length > 1; // "R-Wis."
  return both || prefixed || party
    ? [{ ...head, closed: true, capital: head.capital && !party }, ...rest(token, hyphen + 1, phrases)]
    : [whole];
}

function toWord({ text, key, start, end, kind }: Token): Word {
  const capital = kind === 'word' && /^\p{Lu}/u.test(text);
  return {
    text,
    key,
    start,
    end,
    kind,
    capital,
    acronym: capital && !/^[IVX]{1,5}$/.test(text) && /^\P{Ll}+$/u.test(text) && text.replace(/\P{L}/gu, '').length > 1,
    opens: false,
    closed: false,
    taken: false,
  };
}
