import type { Unit } from './carrier-sentences';
import type { SentenceVoices } from './sentence-voices';
import type { Turns } from './turns';
import type { Voice } from './voices';

/** How far before a colon the words it brings in may be named. */
const OWNER_REACH = 12;

/** Who speaks behind the colon at a unit. */
export function introducer({ voice, from }: Turns, voices: SentenceVoices, colon: number): Voice | undefined {
  const { subjects, units, words } = voices;
  const { described, topics } = subjects;
  const nearest = Math.max(from, colon - OWNER_REACH);
  // "Ana nhắc lại lời dặn của Ben: “…”": whose words they are counts more than who repeats them.
  const owner = subjects.ownedBy([nearest, colon]);
  if (owner?.entity) return owner;
  // "Das sei trotzdem klar, so | Weber: „…“"
  for (let at = colon - 1; at > nearest; at--) {
    const tag = units[at - 1]?.text === ',' ? words.tagAt(units, at) : undefined;
    if (tag) return subjects.alone(tag.end, colon) ?? voices.behind(tag.end);
  }
  return (
    voice ??
    subjects.alone(from, colon) ??
    described.agentBefore(colon, nearest) ??
    topics.head(from, colon) ??
    described.forWhom([from, colon]) ??
    // "Ana Doyle, who rang from “Low Tide”, had a similar feeling: “…”"
    (from > 0 && !words.language.quotes.verbSecond ? topics.head(0, colon) : undefined) ??
    openingOf(voices, colon)
  );
}

/** "The Harbour Guild is clear: “…”": what the sentence begins with; but "Harbour Guild: “…”" may be a label. */
function openingOf({ subjects, units, words }: SentenceVoices, colon: number): Voice | undefined {
  const opening = words.language.quotes.verbFirst ? subjects.topics.opening() : undefined;
  const before = units[colon - 1]; // none where a line begins with the colon
  return opening && before && opening.span.end < before.start ? opening : undefined;
}

/** "Anwalt Weber ist zuversichtlich: Das sei „eindeutig“": who the words before the last colon are about. */
export function speakerBeforeColon(turns: Turns, voices: SentenceVoices, at: number): Voice | undefined {
  const colon = voices.units.slice(turns.from, at).findLastIndex(({ text }) => text === ':');
  return colon < 0 ? undefined : introducer(turns, voices, turns.from + colon);
}

/** "Ana Doyle, captain of the Gull:" on a line of its own, and what she says below it. */
export function labelBeforeParagraph({ units, cues, subjects, words }: SentenceVoices): Voice | undefined {
  if (!/^[:：]$/u.test(units.at(-1)?.text ?? '') || cues.length > 0) return undefined;
  const voice = subjects.topics.signature(0);
  const comma = units.findIndex(({ text }) => text === ',');
  const { particles } = words.language.names;
  const isPart = ({ text }: Unit, at: number) =>
    /^\p{Lu}|^\.$/u.test(text) || words.lengthOf(particles, units, at) === 1;
  const isName = comma > 1 && units.slice(0, comma).every(isPart);
  return voice && (voice.entity || (isName && !words.language.quotes.verbSecond)) ? voice : undefined;
}
