import type { Passage } from '../text/prepare';
import type { Attribution } from './attribution';
import { carrierSentences } from './carrier-sentences';
import { SentenceVoices } from './sentence-voices';
import type { SpeechWords } from './speech-words';
import type { Mentions, Voice } from './voices';

/** Gives quotations that have nobody outside their marks the voice that a tag inside names, where a language sets it there. */
export function readInnerTags(found: Attribution[], passage: Passage, mentions: Mentions, words: SpeechWords): void {
  if (!words.language.quotes.tagsInside) return;
  for (const attribution of found) {
    const voice = attribution.voice ? undefined : innerVoice(attribution, passage, mentions, words);
    if (voice) Object.assign(attribution, { setting: 'tagged', cue: 'verb', voice });
  }
}

/** « On reviendra, assure Nadia Ferhat. Sinon, tant pis. » */
function innerVoice(
  { quotation, block }: Attribution,
  passage: Passage,
  mentions: Mentions,
  words: SpeechWords,
): Voice | undefined {
  const span = quotation.spans.find(part => part.block === block)!;
  for (const sentence of carrierSentences(passage, [], words, span.start + 1, span.end - 1)) {
    const voices = new SentenceVoices(sentence, mentions, words);
    for (const cue of voices.cues) {
      let before = cue.at - 1;
      while (words.isAdverb(voices.units[before])) before--;
      const behind = cue.kind === 'verb' && voices.units[before]?.text === ',' ? voices.behind(cue.end) : undefined;
      if (behind && voices.isStrong(behind)) return behind;
    }
  }
  return undefined;
}
