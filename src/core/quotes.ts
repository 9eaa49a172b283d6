import { attribute } from './attribution';
import { carrierSentences, type Unit } from './carrier-sentences';
import type { Found, Quote } from './insights';
import type { Text } from './prepare';
import { findQuotations, type Quotation } from './quotations';
import { Speakers } from './speakers';
import { SpeechJudge } from './speech';
import { speechWords } from './speech-words';
import { Mentions } from './voices';

/** Direct speech with who says it, in reading order; titles, names and irony in quote marks are left out. */
export function findQuotes(text: Text, names: Pick<Found, 'person' | 'organisation' | 'place'>): Quote[] {
  const quotations = findQuotations(text);
  if (quotations.length === 0) return [];
  const words = speechWords(text.language);
  const mentions = new Mentions(names);
  const byBlock = new Map<number, Quotation[]>();
  for (const quotation of quotations.filter(({ nested }) => !nested)) {
    for (const { block } of quotation.spans) byBlock.set(block, [...(byBlock.get(block) ?? []), quotation]);
  }

  const sentences = text.passages.flatMap(passage =>
    carrierSentences(passage, byBlock.get(passage.block) ?? [], isAttribution).map(sentence =>
      attribute(sentence, mentions, words),
    ),
  );
  const judge = new SpeechJudge(
    sentences.flatMap(({ found }) => found),
    words,
  );
  const speakers = new Speakers(mentions, words, names.person, span =>
    text.passages[span.block]!.text.slice(span.start, span.end),
  );

  const quotes = new Map<Quotation, Quote>();
  for (const { found, voice } of sentences) {
    let follows = false;
    for (const attribution of found) {
      follows = judge.isSpeech(attribution, follows);
      if (!follows) continue;
      const speaker = attribution.voice
        ? speakers.resolve(attribution.voice)
        : attribution.setting === 'tagged'
          ? undefined
          : speakers.last;
      const known = quotes.get(attribution.quotation);
      if (!known)
        quotes.set(attribution.quotation, {
          spans: attribution.quotation.spans,
          ...(speaker && { speaker: { name: speaker.name, span: speaker.span } }),
        });
      else if (!known.speaker && speaker) known.speaker = { name: speaker.name, span: speaker.span };
    }
    if (voice) speakers.resolve(voice);
  }
  return [...quotes.values()];

  /** Units that only say who spoke. */
  function isAttribution(units: readonly Unit[]): boolean {
    return false && units.length > 0;
  }
}
