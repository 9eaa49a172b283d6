import { compareSpans, type Span } from '../article';
import type { Name } from '../insights';
import type { Language } from '../language';
import type { Text } from '../text/prepare';
import { addressGroups } from './address-groups';
import { type Mention, type NameKind, nameKey, wordsOf } from './name-mentions';
import { INITIALS, type Word } from './name-sentences';
import { commonKey } from './name-synonyms';
import { namePhrases } from './name-words';

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
  language: Language,
): Entry[] {
  const entries = new Map<string, Entry>();
  const lastBearer = fullNames(mentions, language);
  for (const mention of mentions) {
    const { kind } = mention;
    if (!kind || kind === 'other') continue;
    const key = kind === 'person' ? lastBearer(mention) : bareKey(mention, aliases, language);
    const entry = entries.get(`${kind} ${key}`);
    if (entry) entry.mentions.push(mention);
    else entries.set(`${kind} ${key}`, { kind, mentions: [mention] });
  }
  return [...entries.values()];
}

function bareKey(mention: Mention, aliases: ReadonlyMap<string, string>, language: Language): string {
  const words = wordsOf(mention);
  const whole = nameKey(words);
  const full = aliases.get(whole) ?? whole;
  const long = aliases.get(full) ?? full;
  // "Sở GD-ĐT", "Sở Giáo dục và Đào tạo", … "tỉnh Nghệ An"
  const common = commonKey(mention.kind === 'organisation' ? withoutLegalForm(long, language) : long, language.names);
  const rest = mention.kind === 'place' && common === whole ? withoutHead(words, language) : words;
  return rest === words ? common : commonKey(nameKey(rest), language.names);
}

/** "intel corp" is intel. */
function withoutLegalForm(key: string, { names }: Language): string {
  const form = names.legalForms.find(form => key.endsWith(` ${form.toLowerCase()}`));
  return form ? key.slice(0, -form.length - 1) : key;
}

/**
 * A place's name without the head that later mentions leave out: "tỉnh | Nghệ An", "sông | Lò". Where the bare name is known for
 * another place, the head stays: "vịnh Mexico". In a language that writes names in capitals it belongs to them: "South Korea".
 */
function withoutHead(words: Word[], language: Language): Word[] {
  const { placeHeads, areaHeads, places } = namePhrases(language);
  const rest = words.slice(placeHeads.at(words, 0));
  if (!language.names.mixedCase || rest.length === 0) return words;
  return areaHeads.at(words, 0) > 0 || places.at(rest, 0) < rest.length ? rest : words;
}

/** More people of one short name are no longer told apart: the time stays linear. */
const MOST_BEARERS = 8;

/** A full name and how its bearer is addressed: the line of pronouns, where the text tells. */
interface Bearer {
  full: string;
  group?: number;
}

/**
 * Gives the key of the full name that a person's mention stands for, to be asked in reading order: that of the bearer who
 * was named last, unless the form of address speaks against it.
 */
function fullNames(mentions: readonly Mention[], language: Language): (mention: Mention) => string {
  const { mixedCase } = language.names;
  const groups = addressGroups(language);
  const people = mentions.filter(({ kind }) => kind === 'person');
  const named = new Map(
    people.map(mention => [mention, { key: variantKey(mention, mixedCase), group: groups.of(mention) }]),
  );
  const addressed = new Map<string, number>();
  for (const { key, group } of named.values()) if (group !== undefined && key.includes(' ')) addressed.set(key, group);
  const bearers = new Map<string, Bearer[]>(); // by short form, the last named first
  let last: string | undefined;
  const addForms = (full: string, latest: boolean) => {
    if (latest && full === last) return;
    if (latest) last = full;
    for (const form of shortForms(full.split(' '))) {
      const others = bearers.get(form)?.filter(bearer => bearer.full !== full) ?? [];
      const bearer = { full, group: addressed.get(full) };
      bearers.set(
        form,
        latest ? [bearer, ...others.slice(0, MOST_BEARERS)] : [...others, bearer].slice(0, MOST_BEARERS),
      );
    }
  };
  for (const full of new Set([...named.values()].map(({ key }) => key))) if (full.includes(' ')) addForms(full, false);
  return mention => {
    const { key, group } = named.get(mention)!;
    const may = (bearer: Bearer) => group === undefined || bearer.group === undefined || bearer.group === group;
    const full = bearers.get(key)?.find(may)?.full ?? key;
    addForms(full, true);
    return full;
  };
}

/** One ending as romanisations differ on it: Zelensky, Zelenskyy, Zelenskiy, Zelenskij. */
const ROMANISED_END = /(?<=[bcdfghjklmnprstvz])(?:yy|iy|yi|ii|ij)(?= |$)/gu;

/** A name without regard to marks where they tell no names apart: "Erdoğan", "Erdogan". */
function variantKey(mention: Mention, mixedCase: boolean): string {
  const words = wordsOf(mention);
  const key = nameKey(words);
  if (mixedCase && words.length === 1 && INITIALS.test(words[0]!.text)) return `${key.slice(0, -1)} ${key.slice(-1)}`; // "T.G.H.", later "H."
  return (mixedCase ? key : key.replace(/\p{M}/gu, '')).replace(ROMANISED_END, 'y');
}

const SUFFIX_KEY = /^(?:[js]r|snr|i{2,3}|iv)$/;

/** "Robert F. Kennedy Jr." later: the ends of the name, its beginning, with and without suffix and initials. */
function shortForms(words: readonly string[]): string[] {
  const bare = words.filter((word, i) => !(i > 0 && (SUFFIX_KEY.test(word) || word.length === 1)));
  const full = words.join(' ');
  const forms = [words, bare].flatMap(all => [
    all.join(' '),
    ...all.slice(1).map((_, i) => all.slice(i + 1).join(' ')),
    all[0]!,
    all.slice(0, -1).join(' '),
  ]);
  return forms.filter(form => form !== full);
}

/** What the panel shows of an entry. */
export function toName({ mentions }: Entry, text: Text): Name {
  const texts = mentions
    .filter(mention => !mention.sentence.title)
    .concat(mentions)
    .map(mention => printed(mention, text));
  const length = (text: string) => text.split(/[\s-]|(?=\p{Script=Han})/u).length;
  const name = [...new Set(texts)].reduce((best, text) => (length(text) > length(best) ? text : best));
  return { name, spans: mentions.map(spanOf).sort(compareSpans) };
}

function spanOf({ sentence: { block, words }, from, to }: Mention): Span {
  return { block, start: words[from]!.start, end: words[to - 1]!.end };
}

function printed(mention: Mention, text: Text): string {
  const { block, start, end } = spanOf(mention);
  return text.passages[block]!.text.slice(start, end);
}
