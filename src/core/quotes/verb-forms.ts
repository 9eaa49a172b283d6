import type { Language, QuoteWords } from '../language';
import { remembered } from '../remembered';

/** Stands for the words between the parts of a verb. */
export const VERB_GAP = ' … ';

/**
 * The forms of an entry of a pack's list of verbs. "affirm~er" has those of the class "er"; "teil~en+mit" those of "en" with
 * the word that stands behind a gap or before the verb: "teilte … mit", "mitteilte"; any other entry stands for itself.
 */
export function formsOf(entry: string, conjugations: QuoteWords['conjugations']): string[] {
  const [stem, rest] = entry.split('~');
  if (rest === undefined) return [entry];
  const [name, ...particles] = rest.split('+');
  const forms = (conjugations[name!] ?? []).map(form => form.replace('*', stem!));
  if (particles.length === 0) return forms;
  return particles.flatMap(particle => forms.flatMap(form => [`${form}${VERB_GAP}${particle}`, `${particle}${form}`]));
}

/** The speech verbs of a pack in all their forms that stand in one piece, made once. */
export const speechVerbsOf = remembered(({ quotes: { speechVerbs, conjugations } }: Language): readonly string[] =>
  speechVerbs.flatMap(entry => formsOf(entry, conjugations)).filter(form => !form.includes(VERB_GAP)),
);
