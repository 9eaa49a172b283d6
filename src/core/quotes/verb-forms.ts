import type { Language, QuoteWords } from '../language';

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
  return particles.flatMap(particle => forms.flatMap(form => [`${form} … ${particle}`, `${particle}${form}`]));
}

const spelled = new WeakMap<QuoteWords, readonly string[]>();

/** The speech verbs of a pack in all their forms, made once. */
export function speechVerbsOf({ quotes }: Language): readonly string[] {
  const verbs = spelled.get(quotes) ?? quotes.speechVerbs.flatMap(entry => formsOf(entry, quotes.conjugations));
  spelled.set(quotes, verbs);
  return verbs;
}
