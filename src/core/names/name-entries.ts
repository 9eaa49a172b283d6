import { compareSpans, type Span } from '../article';
import type { Name } from '../insights';
import { type Mention, type NameKind, nameKey, textOf, wordsOf } from './name-mentions';
import type { NamePhrases } from './name-words';

/** A name and all its mentions, before roles. */
export interface Entry {
  kind: NameKind;
  mentions: Mention[];
}

/**
 * Puts the mentions of one name together: spellings that differ in case, marks or hyphens, short forms of people (with the
 * full name that was given last), abbreviations with their long forms, places with and without their head.
 */
export function nameEntries(
  mentions: readonly Mention[],
  aliases: ReadonlyMap<string, string>,
  phrases: NamePhrases,
): Entry[] {
  const entries = new Map<string, Entry>();
  const lastBearer = fullNames(mentions);
  for (const mention of mentions) {
    const { kind } = mention;
    if (!kind || kind === 'other') continue;
    const key = kind === 'person' ? lastBearer(mention) : bareKey(mention, aliases, phrases);
    const entry = entries.get(`${kind} ${key}`);
    if (entry) entry.mentions.push(mention);
    else entries.set(`${kind} ${key}`, { kind, mentions: [mention] });
  }
  return [...entries.values()];
}

function bareKey(mention: Mention, aliases: ReadonlyMap<string, string>, phrases: NamePhrases): string {
  let words = wordsOf(mention);
  if (mention.kind === 'place') words = words.slice(phrases.placeHeads.at(words, 0) % words.length);
  const key = nameKey(words);
  return aliases.get(key) ?? key;
}

/** Gives the key of the full name that a person's mention stands for, to be asked in reading order. */
function fullNames(mentions: readonly Mention[]): (mention: Mention) => string {
  const bearers = new Map<string, string>();
  const parts = new Map<Mention, string[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const words = nameKey(wordsOf(mention)).split(' ');
    parts.set(mention, words);
    const full = words.join(' ');
    if (words.length < 2) continue;
    for (const form of shortForms(words)) if (!bearers.has(form)) bearers.set(form, full);
  }
  const latest = new Map<string, string>();
  return mention => {
    const words = parts.get(mention)!;
    const key = words.join(' ');
    const full = latest.get(key) ?? bearers.get(key) ?? key;
    for (const form of shortForms(full.split(' '))) latest.set(form, full);
    return full;
  };
}

function shortForms(words: readonly string[]): string[] {
  return [...words.slice(1).map((_, i) => words.slice(i + 1).join(' ')), words[0]!, words.slice(0, -1).join(' ')];
}

/** What the panel shows of an entry. */
export function toName({ mentions }: Entry): Name {
  const texts = mentions
    .filter(mention => !mention.sentence.title)
    .concat(mentions)
    .map(mention => textOf(wordsOf(mention)));
  const name = texts.reduce((best, text) => (text.split(' ').length > best.split(' ').length ? text : best));
  const spans: Span[] = mentions.map(({ sentence, from, to }) => ({
    block: sentence.block,
    start: sentence.words[from]!.start,
    end: sentence.words[to - 1]!.end,
  }));
  return { name, spans: spans.sort(compareSpans) };
}
