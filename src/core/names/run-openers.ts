import type { NameEvidence } from './name-evidence';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Letters of the shortest word that is known by its ending to open a sentence. */
const SHORTEST_OPENER = 6;

/** Tells a word whose capital only opens the sentence from one that begins a name. */
export class RunOpeners {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly evidence: NameEvidence,
  ) {}

  isOpener({ words, bare }: Sentence, at: number): boolean {
    const word = words[at]!;
    const listed = this.phrases.organisations.at(words, at + 1) + this.phrases.places.at(words, at + 1);
    return (
      (!bare || listed > 0) &&
      word.opens &&
      (this.phrases.openers.has(word) || this.endsLikeOpener(words, at)) &&
      !this.evidence.together(word, words[at + 1])
    );
  }

  /** "Praising | Ana Doyle", but not "Sterling Hale", and "Bowling Green" only where the article speaks of Green. */
  private endsLikeOpener(words: readonly Word[], at: number): boolean {
    const { givenNames, surnames, openerEndings } = this.phrases;
    const [word, next] = [words[at]!, words[at + 1]];
    if (word.text.length < SHORTEST_OPENER || !openerEndings.some(ending => word.key.endsWith(ending))) return false;
    if (givenNames.has(word) || surnames.has(word) || !next?.capital) return false;
    return givenNames.has(next) || this.evidence.alone(next);
  }
}
