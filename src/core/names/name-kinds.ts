import type { Language } from '../language';
import { areCommon, isLabel } from './labels';
import type { NameEvidence } from './name-evidence';
import { type Mention, type Mentions, nameKey, wordsOf } from './name-mentions';
import { kinds, type Scores, shapeOf } from './name-shape';
import { addSurroundings } from './name-surroundings';
import { namePhrases } from './name-words';

/** What a kind must score to be believed at once, and in the end. */
const CLEAR = 3;
const ENOUGH = 1;
/** What surroundings can add at most, however often a name comes. */
const MOST_SEEN = 6;
/** What a name must prove more that stands nowhere but where any word has a capital. */
const LABEL = 3;

/** And of words that are common ones in the article: "Customer Feedback". */
const COMMON = 4;

/**
 * Decides the kind of the mentions whose words do not give it, by what stands around all mentions of the same name. The
 * clear ones come first, since they tell about their neighbours. Shorter names than `fewestWords` stay undecided.
 */
export function decideKinds(mentions: Mentions, language: Language, evidence: NameEvidence, fewestWords: number): void {
  const phrases = namePhrases(language);
  for (const enough of [CLEAR, ENOUGH]) {
    for (const group of undecided(mentions, fewestWords)) {
      const scores = shapeOf(group[0]!, phrases, language, evidence);
      const seen: Scores = { person: 0, organisation: 0, place: 0 };
      for (const mention of group) addSurroundings(mention, mentions, phrases, language.names.mixedCase, seen);
      for (const kind of kinds) scores[kind] += Math.min(MOST_SEEN, seen[kind]);
      if (!language.names.mixedCase && group.every(mention => isLabel(mention, phrases)))
        for (const kind of kinds) scores[kind] -= LABEL;
      if (!language.names.mixedCase && areCommon(wordsOf(group[0]!), phrases, evidence))
        for (const kind of kinds) scores[kind] -= COMMON;
      const best = kinds.reduce((a, b) => (scores[b] > scores[a] ? b : a));
      if (scores[best] >= enough) for (const mention of group) mention.kind = best;
    }
  }
}

/** The undecided mentions of that many words or more, by name. */
function undecided(mentions: Mentions, fewestWords: number): Iterable<Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions.all) {
    if (mention.kind || mention.to - mention.from < fewestWords) continue;
    const key = nameKey(wordsOf(mention));
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups.values();
}
