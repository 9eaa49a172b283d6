import type { CarrierSentence, Unit } from './carrier-sentences';
import type { Cue } from './cue-phrases';
import type { SentenceVoices } from './sentence-voices';
import type { Voice } from './voices';

/** Whose turn it is while a sentence is read from cue to cue. */
export class Turns {
  /** Whoever the sentence has let speak so far, and how. */
  voice?: Voice;
  cue?: Cue['kind'];
  /** Whoever speaks in its main clause: in "Ana said Ben had told her “…”" it is Ana. */
  main?: Voice;
  /** How far the sentence is read, and the index of the next cue. */
  from = 0;
  next = 0;
  /** Where the verb of a relative clause ends that has brought in a voice, and whose turn it was before. */
  private relative?: { end: number; before: Voice };
  private readonly units: readonly Unit[];

  constructor(
    { units }: CarrierSentence,
    private readonly voices: SentenceVoices,
  ) {
    this.units = units;
  }

  /** Reads the cue that begins at a unit, if one does. */
  readAt(at: number): void {
    const cue = this.voices.cues[this.next];
    if (cue?.at !== at) return;
    this.next++;
    this.read(cue);
  }

  /** "Ana said her client, who denies it, was “ill”": behind its comma a relative clause speaks no more. */
  closeRelative(at: number): void {
    if (!this.relative) return;
    const { end, before } = this.relative;
    if (this.units.slice(end, at).some(({ text }) => text === ',')) this.voice = before;
    this.relative = undefined;
  }

  private read(cue: Cue): void {
    const voice = this.sharesVoice(cue) ? undefined : this.voices.of(cue, this.from);
    if (cue.kind === 'judging' && !(voice && (this.voices.isStrong(voice) || this.voices.hasRole(voice)))) return;
    if (voice && this.isObject(voice, cue)) {
      this.from = cue.end;
      return;
    }
    if (voice && (this.givesWay(cue) || (this.voices.isStrong(voice) && !this.isMessenger(voice)))) {
      if (!this.main || this.cue === 'passive' || this.voices.turnsBetween(this.from, cue.at)) this.main = voice;
      if (this.voice && this.voices.isRelative(cue)) this.relative = { end: cue.end, before: this.voice };
      this.voice = voice;
    }
    // A gesture brings in what stands beside it only.
    if (cue.kind !== 'gesture' && (!this.cue || this.cue === 'passive'))
      this.cue = cue.kind === 'judging' ? 'verb' : cue.kind;
    this.from = cue.end;
  }

  /** Whether a cue is a participle that goes on with the voice so far: a name, or what stands before the last cue. */
  private sharesVoice(cue: Cue): boolean {
    const { voice, voices } = this;
    if (voice && this.cue !== 'passive' && voices.goesOn(cue)) return true;
    if (!voice || !voices.shares(cue)) return false;
    return voices.isStrong(voice) || voice.span.end < this.units[this.from - 1]!.start;
  }

  /** "He asked about the guild, | called Ana Doyle a “thief” and said …": of a further verb whoever stands behind it is the object. */
  private isObject(voice: Voice, { kind, end }: Cue): boolean {
    const { verbFirst, verbSecond, indefinites } = this.voices.words.language.quotes;
    if (!this.voice || this.cue !== 'verb' || kind !== 'verb' || !verbFirst || verbSecond) return false;
    const next = this.units.find(({ start }) => start >= voice.span.end);
    const isCalled = next?.quotation !== undefined || indefinites.includes(next?.text ?? '');
    return isCalled && voice.span.start >= this.units[end]!.start;
  }

  /** "Quoting an official, the Courier said": who passes on another's words does not speak, unless it is a person. */
  private isMessenger(voice: Voice): boolean {
    return this.cue === 'citing' && this.voice !== undefined && !this.voices.isPerson(voice);
  }

  /** Whether the voice so far gives way to a description beside a cue. */
  private givesWay(cue: Cue): boolean {
    const { voice, voices } = this;
    if (!voice || this.cue === 'passive' || voices.turnsBetween(this.from, cue.at) || voices.isRelative(cue))
      return true;
    // "Ana said she was told by a doctor that it was “bad”"
    if (cue.kind === 'passive' && voices.isSaidBy(cue)) return true;
    // "According to the report, officials said …"
    if (this.cue === 'source' && cue.kind === 'verb') return true;
    // "Police said the suspect shouted “…”": of two descriptions the one whose verb brings it in.
    return !voices.isStrong(voice) && this.units[cue.end]?.quotation !== undefined;
  }
}
