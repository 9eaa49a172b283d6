import type { Name, Quote } from '../insights';
import type { Addresses } from './addresses';
import type { SpeechWords } from './speech-words';
import type { Mentions, Voice } from './voices';

/**
 * Tells which person of the list a speaker is where no name leads the search (see quotes.ts) and `name` stays what the sentence says:
 * "KIT-Forscher Fink" by the one name in these words, "er" by the one who was named or heard right before.
 */
export function linkSpeakers(
  quotes: readonly Quote[],
  people: Mentions,
  addresses: Addresses,
  words: SpeechWords,
): Quote[] {
  let last: { entity: Name; block: number } | undefined;
  const personOf = ({ name, span }: Voice): Name | undefined => {
    const named = namesIn(people, span);
    if (named.length > 0) return only(named);
    const group = words.groupOf(name);
    if (group === undefined || !addresses.isStrict(group)) return undefined;
    // of several who are named before it, a pronoun means the one who spoke last, or nobody can tell
    const near = namesIn(people, { ...span, start: 0, end: span.start }).filter(entity =>
      addresses.mayGo(entity, group),
    );
    const heard = last && last.block >= span.block - 1 && addresses.mayGo(last.entity, group) ? last.entity : undefined;
    return near.length === 0 || (heard && near.includes(heard)) ? heard : only(near);
  };
  return quotes.map(quote => {
    const { speaker } = quote;
    if (!speaker?.span) return quote;
    const { block } = speaker.span;
    const entity = personOf({ name: speaker.name, span: speaker.span });
    last = entity && { entity, block };
    return entity ? { ...quote, speaker: { ...speaker, person: entity.name } } : quote;
  });
}

function namesIn(people: Mentions, span: Voice['span']): Name[] {
  return [...new Set(people.within(span).map(({ entity }) => entity))];
}

function only(names: readonly Name[]): Name | undefined {
  return names.length === 1 ? names[0] : undefined;
}
