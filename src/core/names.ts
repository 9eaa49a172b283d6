import { abbreviations, addAbbreviation } from './abbreviations';
import type { Span } from './article';
import { CapitalRuns } from './capital-runs';
import { HeadedNames } from './headed-names';
import type { Found, Name } from './insights';
import { findKnownNames, KnownNames, linkShortMentions } from './known-names';
import { nameEntries, toName } from './name-entries';
import { NameEvidence } from './name-evidence';
import { decideKinds } from './name-kinds';
import { Mentions } from './name-mentions';
import { nameSentences, type Sentence } from './name-sentences';
import { type NamePhrases, namePhrases } from './name-words';
import type { Text } from './prepare';
import { Roles } from './roles';
import { RunParts } from './run-parts';

/**
 * The people, organisations and places of a text with all their mentions, the most prominent first. `taken` are finds that
 * hold no names (dates, figures). People carry the role that stands beside their name.
 */
export function findNames(
  text: Text,
  taken: readonly { spans: Span[] }[],
): Pick<Found, 'person' | 'organisation' | 'place'> {
  const { mixedCase } = text.language.names;
  const phrases = namePhrases(text.language);
  const sentences = nameSentences(
    text,
    taken.flatMap(find => find.spans),
  );
  const evidence = new NameEvidence(sentences);
  const mentions = new Mentions();
  const aliases = new Map<string, string>();

  const headed = new HeadedNames(phrases);
  const runs = new CapitalRuns(phrases, evidence, mentions, mixedCase);
  const parts = new RunParts(phrases, evidence, mixedCase);
  for (const sentence of sentences) {
    if (sentence.title) continue;
    for (const abbreviation of abbreviations(sentence, phrases))
      addAbbreviation(abbreviation, sentence, mentions, 'organisation');
    if (mixedCase) addHeadedNames(sentence, headed, mentions, phrases);
    for (const run of runs.of(sentence)) for (const part of parts.of(sentence, run)) mentions.add(part);
  }
  const known = () => new KnownNames(mentions.all, phrases, mixedCase);
  decideKinds(mentions, text.language, 2);
  linkShortMentions(mentions, known(), phrases);
  decideKinds(mentions, text.language, 1);
  const all = known();
  for (const sentence of sentences) findKnownNames(sentence, mentions, all, phrases, evidence);

  const roles = new Roles(phrases, mentions, mixedCase);
  const inOrder = mentions.all.sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);
  const found: Pick<Found, 'person' | 'organisation' | 'place'> = { person: [], organisation: [], place: [] };
  for (const entry of nameEntries(inOrder, aliases, phrases)) {
    const name: Name = toName(entry);
    if (entry.kind === 'person') {
      for (const mention of entry.mentions) {
        const role = roles.of(mention);
        if (!role) continue;
        const { words } = mention.sentence;
        const passage = text.passages[mention.sentence.block]!;
        name.role = passage.text.slice(words[role.from]!.start, words[role.to - 1]!.end);
        break;
      }
    }
    found[entry.kind].push(name);
  }
  return found;
}

function addHeadedNames(sentence: Sentence, headed: HeadedNames, mentions: Mentions, phrases: NamePhrases): void {
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    // "bộ trưởng" is no ministry
    if (words[at]!.kind !== 'word' || mentions.at(words[at]) || phrases.roles.at(words, at) > 1) continue;
    const name = headed.at(sentence, at);
    if (!name || !mentions.free(sentence, at, name.to)) continue;
    mentions.add({ sentence, from: at, to: name.to, kind: name.kind, sure: true, head: name.head });
    at = name.to - 1;
  }
}
