import type { Quote } from '../insights';
import type { Text } from '../text/prepare';
import { attribute } from './attribution';
import { carrierSentences } from './carrier-sentences';
import type { Quotation } from './quotations';
import type { SpeechWords } from './speech-words';
import type { Mentions } from './voices';

/**
 * Speech inside speech: “They chanted, ‘Go home!’”. Only what the words around it plainly bring in counts, as irony and
 * titles are common there.
 */
export function findNested(
  text: Text,
  quotations: readonly Quotation[],
  mentions: Mentions,
  words: SpeechWords,
): Quote[] {
  const quotes: Quote[] = [];
  let outer: Quotation | undefined;
  let inner: Quotation[] = [];
  const read = () => {
    const span = outer?.spans[0];
    if (!span || inner.length === 0) return;
    const passage = text.passages[span.block]!;
    for (const sentence of carrierSentences(passage, inner, words, span.start + 1, span.end - 1)) {
      for (const { quotation, setting, cue, at, units, voice } of attribute(sentence, mentions, words).found) {
        const isVerb =
          cue === 'verb' && (setting === 'tagged' || setting === 'introduced' || units[at - 1]?.kind === 'mark');
        if (isVerb)
          quotes.push({
            spans: quotation.spans,
            ...(voice?.entity && { speaker: { name: voice.name, span: voice.span } }),
          });
      }
    }
  };
  for (const quotation of quotations) {
    if (quotation.nested) inner.push(quotation);
    else {
      read();
      [outer, inner] = [quotation, []];
    }
  }
  read();
  return quotes;
}
