import { calendarNames, monthNames } from '../dates/calendar-names';
import type { Language, NameWords } from '../language';
import { plainKeys } from '../text/lexicon';
import { Phrases } from '../text/phrases';
import { keyOf } from '../text/spelling';
import { tokenise } from '../text/tokens';
import { CompoundPhrases } from './compound-phrases';
import { regionNames } from './region-names';

/** The lists of `NameWords`. */
export type NameList = { [K in keyof NameWords]: NameWords[K] extends readonly string[] ? K : never }[keyof NameWords];

/** A phrase as the words of a sentence, with spaces between their keys: "U.S." is one, "People's" loses its ending. */
function phraseKeys(phrase: string, language: Language): string {
  const plain = plainKeys(phrase);
  if (plain !== undefined) return plain;
  const keys: string[] = [];
  for (const { text } of tokenise(phrase.normalize('NFC'), language)) {
    const elided = ELISION.exec(text);
    const isElision = elided && language.names.elisions.includes(elided[1]!.toLowerCase());
    if (isElision) keys.push(keyOf(elided[1]!));
    if (text === '.' && isDotted(keys.at(-1) ?? '')) keys.push(`${keys.pop()}.`);
    else {
      const [bare, ...rest] = text
        .slice(isElision ? elided[0].length : 0)
        .replace(POSSESSIVE, '')
        .split(SHORT_FORM);
      keys.push(keyOf(bare!), ...rest.flatMap(part => ['.', keyOf(part)]));
    }
  }
  return keys.join(' ');
}

/** "l’" in "l’Ukraine". */
export const ELISION = /^(\p{L}+)['’](?=\p{Lu})/u;
export const POSSESSIVE = /['’](?:s|S)$/u;

/** The full stop between "TP" and "HCM". */
export const SHORT_FORM = /(?<=^\p{Lu}\p{L}+|\.\p{Lu}\p{L}+)\.(?=\p{Lu})/u;

/** "U.S" before its last full stop. */
export function isDotted(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

export type NamePhrases = Record<NameList, Phrases> & {
  months: Phrases;
  /** In a language that mixes cases within names: places all of whose words are capitalised, "Hoà Bình", not "miền Tây". */
  properPlaces: Phrases;
  /** The same of organisations: "Thanh Niên" is a paper, not "Quốc hội". */
  properOrganisations: Phrases;
  /** There, too, the heads of organisations that a pack lists with a capital: "Vụ" is a department, "vụ" an affair. */
  capitalHeads: Phrases;
  /** In a language that mixes cases within names: the first words of all that a headed name begins with, and of common words. */
  headedFirst: ReadonlySet<string>;
  commonFirst: ReadonlySet<string>;
  /** Ends of words that open a sentence: "ing". */
  openerEndings: readonly string[];
  apostropheEndings: boolean;
  /** Ends of words that own something: "s" in "Europas". */
  genitiveEndings: readonly string[];
  pluralEndings: readonly string[];
};

/** Lists of which a headed name begins with an entry, and of what has a capital without being a name. */
const HEADED: readonly NameList[] = [
  'organisations',
  'organisationHeads',
  'organisationNamesakes',
  'otherHeads',
  'places',
  'placeHeads',
  'numberedPlaceHeads',
];
const COMMON: readonly NameList[] = ['roles', 'organisationHeads', 'organisationParts', 'placeHeads', 'openers'];

const compiled = new WeakMap<NameWords, Map<string, NamePhrases>>();

/** The lists of a pack made ready to be found in text; made once a language. */
export function namePhrases(language: Language): NamePhrases {
  const byCode = compiled.get(language.names) ?? new Map<string, NamePhrases>();
  compiled.set(language.names, byCode);
  const phrases = byCode.get(language.code) ?? compile(language);
  byCode.set(language.code, phrases);
  return phrases;
}

const CAPITAL_HEAD = /^\p{Lu}\p{Ll}/u;

function compile(language: Language): NamePhrases {
  const { mixedCase, organisationHeads } = language.names;
  const lists = Object.entries(language.names).filter(
    (entry): entry is [string, string[]] => Array.isArray(entry[1]) && !/synonyms$/iu.test(entry[0]),
  );
  const whole = language.names.possessiveNames.flatMap(name => [keyOf(name), keyOf(name.replace("'", '’'))]);
  const from = (name: string, list: readonly string[]) => {
    if (name === 'organisationHeads' && mixedCase) return list.filter(head => !CAPITAL_HEAD.test(head));
    if (name === 'places') return [...list, ...regionNames(language.code)];
    if (name === 'functionWords') return [...list, ...language.commonWords, ...language.figures.notCounted];
    if (name === 'notNames') return [...list, ...calendarNames(language.code)];
    return list;
  };
  const { roleTails } = language.names;
  const made = (name: string) =>
    name === 'roles' && roleTails.length > 0 ? new CompoundPhrases(roleTails) : new Phrases();
  const listed = lists.map(([name, list]) => [name, phrasesOf(from(name, list), language, made(name))] as const);
  const { organisations, possessiveNames } = Object.fromEntries(listed) as Record<NameList, Phrases>;
  for (const key of whole) for (const phrases of [organisations, possessiveNames]) phrases.add(key);
  const proper = (names: readonly string[]) => (mixedCase ? names.filter(name => !/(?:^| )\p{Ll}/u.test(name)) : []);
  const derived = [
    ['months', phrasesOf(monthNames(language.code), language)],
    ['properPlaces', phrasesOf(proper(language.names.places), language)],
    ['properOrganisations', phrasesOf(proper(language.names.organisations), language)],
    ['capitalHeads', phrasesOf(mixedCase ? organisationHeads.filter(head => CAPITAL_HEAD.test(head)) : [], language)],
  ] as const;
  const openerEndings = language.names.openers.filter(entry => entry.startsWith('-')).map(entry => entry.slice(1));
  type Lists = Omit<
    NamePhrases,
    'openerEndings' | 'apostropheEndings' | 'genitiveEndings' | 'pluralEndings' | 'headedFirst' | 'commonFirst'
  >;
  const phrases = Object.fromEntries([...listed, ...derived]) as Lists;
  const firstOf = (lists: readonly NameList[]) =>
    new Set(language.names.mixedCase ? lists.flatMap(list => [...phrases[list].firstWords]) : []);
  return {
    ...phrases,
    headedFirst: firstOf(HEADED),
    commonFirst: firstOf(COMMON),
    openerEndings,
    apostropheEndings: language.names.apostropheEndings,
    genitiveEndings: language.names.genitives,
    pluralEndings: language.names.plurals,
  };
}

function phrasesOf(list: readonly string[], language: Language, phrases = new Phrases()): Phrases {
  for (const phrase of list) phrases.add(phraseKeys(phrase, language));
  return phrases;
}
