import { type Attribution, attribute } from './attribution';
import { carrierSentences } from './carrier-sentences';
import type { Found, Quote } from './insights';
import type { Text } from './prepare';
import { findQuotations, type Quotation } from './quotations';
import { Speakers } from './speakers';
import { SpeechJudge } from './speech';
import { type SpeechWords, speechWords } from './speech-words';
import { Mentions, type Voice } from './voices';

/** Direct speech with who says it, in reading order; titles, names and irony in quote marks are left out. */
export function findQuotes(text: Text, names: Pick<Found, 'person' | 'organisation' | 'place'>): Quote[] {
  const quotations = findQuotations(text);
  if (quotations.length === 0) return [];
  const words = speechWords(text.language);
  const mentions = new Mentions(names);
  const sentences = readSentences(text, quotations, mentions, words);
  const judge = new SpeechJudge(
    sentences.flatMap(({ found }) => found),
    words,
  );
  const speakers = new Speakers(mentions, words, names.person, ({ block, start, end }) =>
    text.passages[block]!.text.slice(start, end),
  );
  const best = bestAttributions(sentences.flatMap(({ found }) => found));

  const quotes: Quote[] = [];
  let speaking = -1;
  for (const { found, voice } of sentences) {
    for (const attribution of found) {
      const { quotation, block } = attribution;
      const chosen = best.get(quotation)!;
      if (attribution !== chosen && block !== quotation.spans[0]!.block) continue;
      if (!judge.isSpeech(chosen, speaking === block)) continue;
      speaking = block;
      const said = chosen.voice ? speakers.resolve(chosen.voice) : inherited(chosen, speakers);
      if (block === quotation.spans[0]!.block)
        quotes.push({ spans: quotation.spans, ...(said && { speaker: { name: said.name, span: said.span } }) });
    }
    if (voice) speakers.resolve(voice);
  }
  return quotes;
}

/** Words without a speaker of their own go on with the last one: “A,” she said. “B.” */
function inherited({ setting }: Attribution, speakers: Speakers): Voice | undefined {
  return setting === 'tagged' ? undefined : speakers.last;
}

/** Every sentence that stands around quotations, with those it carries. */
function readSentences(text: Text, quotations: readonly Quotation[], mentions: Mentions, words: SpeechWords) {
  const byBlock = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.nested) continue;
    for (const { block } of quotation.spans) byBlock.set(block, [...(byBlock.get(block) ?? []), quotation]);
  }
  return text.passages.flatMap(passage =>
    carrierSentences(passage, byBlock.get(passage.block) ?? [], () => false).map(sentence =>
      attribute(sentence, mentions, words),
    ),
  );
}

const CLOSEST = ['tagged', 'introduced', 'governed', 'alone', 'free'] as const;

/** Of a quotation over several paragraphs the one that tells most: its tag may stand in the first or in the last. */
function bestAttributions(attributions: readonly Attribution[]): Map<Quotation, Attribution> {
  const best = new Map<Quotation, Attribution>();
  const rank = ({ setting }: Attribution) => CLOSEST.indexOf(setting);
  for (const attribution of attributions) {
    const known = best.get(attribution.quotation);
    if (!known || rank(attribution) < rank(known)) best.set(attribution.quotation, attribution);
  }
  return best;
}
