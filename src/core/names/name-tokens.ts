import { keyOf } from '../text/spelling';
import type { Token } from '../text/tokens';
import type { Word } from './name-sentences';
import { type NamePhrases, POSSESSIVE } from './name-words';

/** Longer tokens are no names, and splitting them would go too deep. */
const LONGEST_TOKEN = 100;

/** A token as one or more words: "Japan-U.S" holds two names, "pro-Israel" a name from its hyphen on, "TP.HCM" two words. */
export function splitWord(token: Token, phrases: NamePhrases): Word[] {
  const word = toWord(token.text, token.start, token.kind);
  if (token.kind !== 'word' || token.text.length > LONGEST_TOKEN) return [word];
  const possessive = POSSESSIVE.exec(token.text);
  if (possessive) {
    const [bare, ...rest] = splitWord({ ...token, text: token.text.slice(0, possessive.index) }, phrases).reverse();
    return [...rest.reverse(), { ...bare!, closed: true }];
  }
  const dot = /^\p{Lu}\p{L}+\.(?=\p{Lu})/u.exec(token.text);
  if (dot) {
    const at = dot[0].length;
    const mark = toWord('.', token.start + at - 1, 'mark');
    return [toWord(token.text.slice(0, at - 1), token.start, 'word'), mark, ...rest(token, at, phrases)];
  }
  const hyphen = token.text.search(/[-‑]/u);
  return hyphen > 0 ? splitHyphen(token, hyphen, phrases) : [word];
}

function rest(token: Token, at: number, phrases: NamePhrases): Word[] {
  return splitWord({ ...token, text: token.text.slice(at), start: token.start + at }, phrases);
}

function splitHyphen(token: Token, hyphen: number, phrases: NamePhrases): Word[] {
  const whole = toWord(token.text, token.start, 'word');
  const head = toWord(token.text.slice(0, hyphen), token.start, 'word');
  const tail = toWord(token.text.slice(hyphen + 1), token.start + hyphen + 1, 'word');
  if (head.capital && phrases.compoundTails.has(tail)) return [{ ...head, closed: true }];
  if (phrases.particles.has(head) && tail.capital) return [{ ...whole, capital: true }]; // "al-Assad"
  const own = (word: Word) => phrases.places.has(word) || phrases.notNames.has(word) || phrases.organisations.has(word);
  const both = own(head) && own(tail);
  const prefixed = !head.capital && tail.capital;
  const party = /^[DRI]$/u.test(head.text) && tail.capital && tail.text.length > 1; // "R-Wis."
  return both || prefixed || party ? [{ ...head, closed: true }, ...rest(token, hyphen + 1, phrases)] : [whole];
}

function toWord(text: string, start: number, kind: Token['kind']): Word {
  const capital = kind === 'word' && /^\p{Lu}/u.test(text);
  return {
    text,
    key: keyOf(text),
    start,
    end: start + text.length,
    kind,
    capital,
    acronym: capital && !/^[IVX]{1,5}$/.test(text) && /^\P{Ll}+$/u.test(text) && text.replace(/\P{L}/gu, '').length > 1,
    opens: false,
    closed: false,
    taken: false,
  };
}
