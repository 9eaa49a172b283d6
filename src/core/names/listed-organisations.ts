import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** The length of an organisation that a list knows; "Thanh niên" at a sentence start is no paper. */
export function listedLength(words: readonly Word[], at: number, phrases: NamePhrases): number {
  const { organisations, properOrganisations, organisationCues, notNames } = phrases;
  const known = words[at]!.capital ? organisations.at(words, at) : 0;
  if (known && notNames.at(words, at) > known) return 0; // "AFC | Champions League"
  if (known < 2 || !words[at]!.opens || properOrganisations.at(words, at) !== known) return known;
  return organisationCues.before(words, at) || words.slice(at + 1, at + known).some(({ capital }) => capital)
    ? known
    : 0;
}

/** "Honda | Việt Nam", "Hạ viện | Mỹ": an organisation's part or house in a country. */
export function localEnd(words: readonly Word[], end: number, { places }: NamePhrases): number {
  const place = words[end]?.capital && !words[end - 1]!.closed ? places.at(words, end) : 0;
  return place > 1 && !words[end + place]?.capital ? end + place : end;
}
