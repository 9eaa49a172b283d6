import type { Unit } from './carrier-sentences';

/** Words between a bracket and a term in it. */
const BRACKET_REACH = 3;
/** Characters of the longest value behind a key in quote marks. */
const LONGEST_VALUE = 30;

/** "(shortened “AST”)", "(“just in time”, meaning …)": a term beside another word for it. */
export function isBracketed(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - BRACKET_REACH), at).findLast(({ text }) => /^[()]$/u.test(text));
  return before?.text === '(' && units.slice(at).some(({ text }) => text === ')');
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
