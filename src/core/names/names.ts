import type { Span } from '../article';
import type { Found, Name } from '../insights';
import type { Language } from '../language';
import type { Text } from '../text/prepare';
import { abbreviations, addAbbreviation } from './abbreviations';
import { placeAreas } from './areas';
import { calledLists } from './called-lists';
import { CapitalRuns } from './capital-runs';
import { dateline } from './datelines';
import { addHeadedNames, HeadedNames } from './headed-names';
import { linkInitials } from './initials';
import { findKnownNames, KnownNames, linkFullNames, linkShortMentions } from './known-names';
import { dropLabels } from './labels';
import { type Entry, nameEntries, toName } from './name-entries';
import { NameEvidence } from './name-evidence';
import { decideKinds } from './name-kinds';
import { Mentions } from './name-mentions';
import { rankNames } from './name-ranking';
import { nameSentences, type Sentence, type Word } from './name-sentences';
import { namePhrases } from './name-words';
import { organisationVariants } from './organisation-variants';
import { findRoleMentions } from './role-mentions';
import { Roles, type RoleWords } from './roles';
import { RunParts } from './run-parts';
import { linkShortOrganisations } from './short-organisations';
import { freeSurnames } from './surnames-of-bodies';
import { Teams } from './teams';
import { UnspacedNames } from './unspaced-names';

/** Letters of the longest ending of an owner. */
const LONGEST_ENDING = 2;

type FoundNames = Pick<Found, 'person' | 'organisation' | 'place'>;

/**
 * The people, organisations and places of a text with all their mentions, the most prominent first. `taken` are finds that
 * hold no names (dates, figures). People carry the role that stands beside their name, and the places where the role
 * alone stands for them.
 */
export function findNames(text: Text, taken: readonly { spans: Span[] }[]): FoundNames {
  const sentences = nameSentences(
    text,
    taken.flatMap(find => find.spans),
  );
  const aliases = new Map<string, string>();
  const mentions = findMentions(sentences, text.language, aliases);
  const entries = nameEntries(mentions.inOrder(), aliases, text.language);
  const names = new Map(entries.map(entry => [entry, toName(entry, text)]));
  addRoles(names, sentences, mentions, text);
  const found: FoundNames = { person: [], organisation: [], place: [] };
  for (const [{ kind }, name] of names) found[kind].push(name);
  for (const kind of ['person', 'organisation', 'place'] as const) rankNames(found[kind], text);
  return found;
}

/** First what the words themselves tell, then what surrounds them, then what these names explain elsewhere. */
function findMentions(sentences: readonly Sentence[], language: Language, aliases: Map<string, string>): Mentions {
  const { mixedCase, openers } = language.names;
  const cautious = openers.length === 0;
  const phrases = namePhrases(language);
  const evidence = new NameEvidence(sentences);
  const mentions = new Mentions();
  const headed = new HeadedNames(phrases, evidence);
  const runs = new CapitalRuns(phrases, evidence, mentions, mixedCase, cautious);
  const parts = new RunParts(phrases, evidence, mixedCase, cautious);
  const unspaced = new UnspacedNames(language.names, phrases, mentions);
  for (const sentence of sentences) {
    if (sentence.title) continue;
    const place = mixedCase ? undefined : dateline(sentence, phrases);
    if (place) mentions.add(place);
    if (mixedCase) for (const person of calledLists(sentence, phrases)) mentions.add(person);
    if (mixedCase) addHeadedNames(sentence, headed, mentions, phrases);
    for (const found of abbreviations(sentence, mentions, phrases))
      addAbbreviation(found, sentence, mentions, aliases, phrases);
    unspaced.addFrom(sentence);
    for (const run of runs.of(sentence)) for (const part of parts.of(sentence, run)) mentions.add(part);
  }
  if (mixedCase) placeAreas(mentions, phrases);
  else freeSurnames(mentions, phrases);
  if (!mixedCase) dropLabels(mentions, phrases, evidence);
  const known = () => new KnownNames(mentions.all, phrases, mixedCase);
  linkShortMentions(mentions, known(), phrases);
  decideKinds(mentions, language, evidence, 2);
  linkShortMentions(mentions, known(), phrases);
  decideKinds(mentions, language, evidence, 1);
  if (!mixedCase) linkFullNames(mentions, phrases, evidence);
  new Teams(language, mentions).decide(sentences);
  const all = known();
  for (const sentence of sentences) findKnownNames(sentence, mentions, all, phrases, evidence);
  linkInitials(mentions, aliases);
  linkShortOrganisations(mentions, aliases, phrases);
  if (mixedCase)
    for (const [key, full] of organisationVariants(mentions.all, phrases, language.names))
      if (!aliases.has(key)) aliases.set(key, full);
  return mentions;
}

function addRoles(
  names: ReadonlyMap<Entry, Name>,
  sentences: readonly Sentence[],
  mentions: Mentions,
  text: Text,
): void {
  const phrases = namePhrases(text.language);
  const finder = new Roles(phrases, mentions, text.language.names.mixedCase, text.language.names.roleEndings);
  const roles = new Map<Entry, RoleWords[]>();
  for (const [entry, name] of names) {
    if (entry.kind !== 'person') continue;
    const found = entry.mentions.map((mention, i) => finder.of(mention, i > 0));
    const printed = found.map((parts, i) => {
      const { text: line } = text.passages[entry.mentions[i]!.sentence.block]!;
      return parts.map(({ words, from, to }) => wholeWords(line, words[from]!, words[to - 1]!)).join(', ');
    });
    const first = printed.find(role => role !== '');
    if (!first) continue;
    // "Trợ lý tổng thống Trump" tells of somebody else, where the article has "tổng thống Trump" too
    const [{ words, from } = { words: [], from: 0 }] = found.find(({ length }) => length > 0)!;
    const isServed = phrases.attendants.at(words, from) > 0;
    const own = isServed && printed.find(role => role && first.toLowerCase().includes(` ${role.toLowerCase()}`));
    name.role = own || first;
    roles.set(entry, found.flat());
  }
  for (const [entry, spans] of findRoleMentions(sentences, roles, mentions, phrases))
    names.get(entry)!.roleSpans = spans;
}

/** A stretch of a line with the ending of an owner that was cut off its last word: "Präsidentin des Bundestag|s". */
function wholeWords(line: string, { start }: Word, { end, closed }: Word): string {
  const ending = closed ? /^\p{L}+/u.exec(line.slice(end, end + LONGEST_ENDING))?.[0] : undefined;
  return line.slice(start, end + (ending?.length ?? 0));
}
