import type { Cue } from './cue-phrases';
import type { SentenceVoices } from './sentence-voices';
import type { Voice } from './voices';

/** Who speaks where the verb has second place, so that its subject may stand behind it. */
export class InvertedVoices {
  constructor(
    private readonly voices: SentenceVoices,
    private readonly carries: boolean,
  ) {}

  /** "Es sei ein Fehler, sagt | der Arzt.": behind reported speech and its comma the subject follows the verb. */
  behindReport({ at, end }: Cue): Voice | undefined {
    const { verbSecond, reportedForms } = this.voices.words.language.quotes;
    if (!verbSecond || this.voices.units[at - 1]?.text !== ',') return undefined;
    const before = this.voices.units.slice(0, at);
    const isReported = before.some((_, i) => this.voices.words.lengthOf(reportedForms, this.voices.units, i) > 0);
    if (!isReported || before.some(unit => unit.quotation)) return undefined;
    const voice = this.voices.behind(end);
    // "Weber, der im Amt sei, sagte | der Zeitung: „…“"
    const isName = voice?.span.start === this.voices.units[end]?.start && /^\p{Lu}/u.test(voice?.name ?? '');
    return this.carries && voice && !isName && !this.voices.subjects.described.isHuman(voice) ? undefined : voice;
  }

  /** "Auch Debatten hält | er für sinnvoll: „…“": a pronoun right behind the verb, where nobody stands before it. */
  pronounBehind(before: Voice | undefined, { end, kind }: Cue): Voice | undefined {
    const { verbSecond } = this.voices.words.language.quotes;
    if (!verbSecond || kind !== 'verb' || !before || this.voices.isStrong(before)) return undefined;
    if (
      this.voices.subjects.described.isHuman(before) ||
      this.voices.words.groupOf(this.voices.units[end]?.text ?? '') === undefined
    )
      return undefined;
    const behind = this.voices.behind(end);
    return behind && this.voices.words.groupOf(behind.name) !== undefined && !this.voices.words.isNobody(behind.name)
      ? behind
      : undefined;
  }

  /** "Die Verbände | würden nicht verlangen, dass …": somebody else tells what they ask for. */
  isReported({ span }: Voice, { at }: Cue): boolean {
    const { verbSecond, reportedForms } = this.voices.words.language.quotes;
    if (!verbSecond || this.carries) return false;
    const first = this.voices.units.findIndex(({ start }) => start >= span.end);
    return first >= 0 && first < at && this.voices.words.lengthOf(reportedForms, this.voices.units, first) > 0;
  }
}
