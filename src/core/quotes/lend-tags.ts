import type { Attribution } from './attribution';
import type { SpeechWords } from './speech-words';
import { isInNounPhrase } from './terms';

/** “A” and “B”, said Ana: a tag also serves the quotations before it in its sentence that have nobody else. */
export function lendTags(found: readonly Attribution[], words: SpeechWords): void {
  const isOpen = ({ setting, cue, voice, units, at }: Attribution) =>
    (setting === 'free' && !isInNounPhrase(units, at, words)) ||
    cue === 'noun' ||
    cue === 'mood' ||
    (setting === 'introduced' && !cue && !voice);
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, other] = [found[i]!, found[i + 1]!];
    if (!isOpen(one) || !(other.setting === 'tagged' || other.cue) || !other.voice || other.cue === 'judging') continue;
    Object.assign(one, { setting: 'governed', cue: other.cue, voice: other.voice });
  }
}
