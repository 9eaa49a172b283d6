import type { Unit } from './carrier-sentences';
import type { SpeechWords } from './speech-words';
import type { Stretches } from './stretches';

/** What looks at the stretches of one sentence. */
export abstract class StretchReader {
  protected readonly units: readonly Unit[];
  protected readonly words: SpeechWords;

  constructor(protected readonly stretches: Stretches) {
    this.units = stretches.units;
    this.words = stretches.words;
  }
}
