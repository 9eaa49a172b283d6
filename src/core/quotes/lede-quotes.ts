import type { Quote } from '../insights';
import type { Text } from '../text/prepare';
import { isOnePerson } from './descriptions';
import type { Mentions } from './voices';

/** Blocks behind the lede in which the one it describes is named at the latest. */
const REACH = 3;

/**
 * Names the speakers that the lede only describes: "The owner of a village pub says he is “heartbroken”. ¶ Colin Snape, 61, …
 * “We've tried everything,” he said." That is the first person named below it, if they are also the next to speak.
 */
export function nameLedes(text: Text, quotes: readonly Quote[], mentions: Mentions): void {
  const lede = text.passages.findIndex(({ kind }) => kind === 'paragraph');
  const isAbove = ({ spans: [span] }: Quote) => span!.block <= lede;
  const next = quotes.find(quote => !isAbove(quote))?.speaker;
  if (!next) return;
  const below = text.passages.slice(lede + 1, lede + 1 + REACH);
  const people = below.flatMap(({ block, text: { length } }) =>
    mentions.within({ block, start: 0, end: length }).filter(({ kind }) => kind === 'person'),
  );
  if (people[0]?.entity.name !== next.name) return;
  for (const { speaker } of quotes.filter(isAbove)) {
    if (speaker && isOnePerson(speaker.name, text.language)) speaker.name = next.name;
  }
}
