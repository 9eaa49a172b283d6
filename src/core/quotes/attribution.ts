import type { CarrierSentence, Unit } from './carrier-sentences';
import type { Cue } from './cue-phrases';
import type { Quotation } from './quotations';
import { SentenceVoices } from './sentence-voices';
import type { SpeechWords } from './speech-words';
import { type Tag, tagBehind } from './tags';
import type { Mentions, Voice } from './voices';

/**
 * How a sentence carries a quotation: with a tag behind it ("…", said Ana), brought in by a colon, by a speech verb
 * somewhere in the sentence, alone in its sentence, or none of these.
 */
export type Setting = 'tagged' | 'introduced' | 'governed' | 'alone' | 'free';

/** A quotation in its sentence. */
export interface Attribution {
  quotation: Quotation;
  block: number;
  setting: Setting;
  /** What brings the speaker in. */
  cue?: Cue['kind'] | 'noun' | 'mood';
  voice?: Voice;
  /** The units of the sentence and where the quotation is among them. */
  units: readonly Unit[];
  at: number;
}

/** A sentence with its quotations, and who it leaves in mind. */
export interface ReadSentence {
  found: Attribution[];
  /** Who it lets speak. */
  voice?: Voice;
  /** Whom it is about: the name that it begins with. */
  topic?: Voice;
  /** The name that it begins with, a person's or a body's. */
  opening?: Voice;
}

/** How far before a colon the words it brings in may be named. */
const OWNER_REACH = 12;

/** The quotations of a sentence with who says them, and whose voice the sentence leaves behind. */
export function attribute(sentence: CarrierSentence, mentions: Mentions, words: SpeechWords): ReadSentence {
  return new SentenceReader(sentence, mentions, words).read();
}

class SentenceReader {
  private readonly units: readonly Unit[];
  private readonly voices: SentenceVoices;
  private readonly found: Attribution[] = [];
  /** Whoever the sentence has let speak so far, and how. */
  private voice?: Voice;
  /** Whoever speaks in its main clause: in "Ana said Ben had told her “…”" it is Ana. */
  private main?: Voice;
  /** Where the verb of a relative clause ends that has brought in a voice, and whose turn it was before. */
  private relative?: { end: number; before: Voice };
  private cue?: Attribution['cue'];
  /** How far the sentence is read, and the index of the next cue. */
  private from = 0;
  private next = 0;
  /** Whether there is a quotation in the sentence and nothing else, and a verb form of reported speech. */
  private readonly isAlone: boolean;
  private readonly isReported: boolean;

  constructor(
    private readonly sentence: CarrierSentence,
    mentions: Mentions,
    private readonly words: SpeechWords,
  ) {
    this.units = sentence.units;
    this.voices = new SentenceVoices(sentence, mentions, words);
    this.isAlone = this.units.every(unit => unit.quotation || unit.kind === 'mark');
    const { reportedForms } = words.language.quotes;
    this.isReported = this.units.some((_, i) => words.lengthOf(reportedForms, this.units, i) > 0);
  }

  read(): ReadSentence {
    this.units.forEach((unit, at) => {
      const cue = this.voices.cues[this.next];
      if (cue?.at === at) {
        this.next++;
        this.readCue(cue);
      }
      if (unit.quotation) this.readQuotation(unit.quotation, at);
    });
    this.lendTags();
    const first = this.units.findIndex(unit => unit.quotation);
    const voice = this.cue === 'passive' ? undefined : this.main;
    const { subjects } = this.voices;
    const opening = first < 0 ? undefined : subjects.opening();
    return { found: this.found.filter(one => !this.isVoice(one)), voice, topic: subjects.topic(first), opening };
  }

  private readCue(cue: Cue): void {
    const voice = this.sharesVoice(cue) ? undefined : this.voices.of(cue, this.from);
    if (cue.kind === 'judging' && !(voice && this.voices.isStrong(voice))) return;
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

  /** “Rundschau” in: the “Rundschau” writes “…”. */
  private isVoice({ quotation, block }: Attribution): boolean {
    const [span] = quotation.spans;
    const voices = [this.voice, this.main, ...this.found.map(({ voice }) => voice)];
    return voices.some(voice => voice?.span.block === block && voice.span.start === span!.start);
  }

  /** Whether a cue is a participle that goes on with the voice so far: a name, or what stands before the last cue. */
  private sharesVoice(cue: Cue): boolean {
    const { voice, voices } = this;
    if (voice && this.cue !== 'passive' && voices.goesOn(cue)) return true;
    if (!voice || !voices.shares(cue)) return false;
    return voices.isStrong(voice) || voice.span.end < this.units[this.from - 1]!.start;
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

  private readQuotation(quotation: Quotation, at: number): void {
    this.found.push({ quotation, block: this.sentence.block, units: this.units, at, ...this.settingOf(at) });
    this.from = at + 1;
  }

  private settingOf(at: number): Pick<Attribution, 'setting' | 'cue' | 'voice'> {
    this.closeRelative(at);
    const { cue, voices } = this;
    const told = this.voice ? undefined : voices.parenthetic(at);
    const voice = this.voice ?? told ?? (cue === 'passive' ? voices.agentBehind(at) : undefined);
    if (/^[:：]$/u.test(this.units[at - 1]?.text ?? '')) {
      return { setting: 'introduced', cue, voice: this.introducer(at - 1) };
    }
    const tag = tagBehind(voices, at, voices.cues.slice(this.next, this.next + 2));
    if (tag?.tight && !this.outranks(voice, tag, at)) return { setting: 'tagged', cue: tag.cue, voice: tag.voice };
    // "tariffs announced by Hale are a “bad idea”, Ana Doyle said"
    const isWeak = !voice || !voices.isStrong(voice) || cue === 'passive';
    if (tag && isWeak && tag.voice && voices.isStrong(tag.voice))
      return { setting: 'governed', cue: tag.cue, voice: tag.voice };
    if (cue || told) return { setting: 'governed', cue: cue ?? 'tag', voice };
    if (tag) return { setting: 'governed', cue: tag.cue, voice: tag.voice };
    const { speechNouns } = this.words.language.quotes;
    if (this.words.lengthBefore(speechNouns, this.units, at) > 0) return { setting: 'governed', cue: 'noun' };
    if (this.isReported) return { setting: 'governed', cue: 'mood', voice: this.beforeColon(at) };
    return { setting: this.isAlone ? 'alone' : 'free' };
  }

  /**
   * Whether a voice from before the quotation says it and not a verb right behind: of "Weber kritisiert, dass Kunden „zuletzt“
   * informiert wurden" one that lets nobody speak, of "Weber sprach von „Betrug“, hielt dem Mann aber …" a second predicate.
   */
  private outranks(voice: Voice | undefined, { voice: behind, cue }: Tag, at: number): boolean {
    if (!voice) return false;
    // "He dismissed as “nonsense” reports that the army …": a tag stands behind a comma, or one inside the quotation.
    const isClosed = this.units[at + 1]?.kind === 'mark' || /[.,!?…—–]\P{L}*$/u.test(this.units[at]!.text.slice(-4));
    if (!isClosed && this.voices.isStrong(voice)) return true;
    return !behind || (this.words.language.quotes.verbSecond && cue === 'verb' && this.cue === 'verb');
  }

  /** "Ana said her client, who denies it, was “ill”": behind its comma a relative clause speaks no more. */
  private closeRelative(at: number): void {
    if (!this.relative) return;
    const { end, before } = this.relative;
    if (this.units.slice(end, at).some(({ text }) => text === ',')) this.voice = before;
    this.relative = undefined;
  }

  /** "Anwalt Weber ist zuversichtlich: Das sei „eindeutig“": who the words before the last colon are about. */
  private beforeColon(at: number): Voice | undefined {
    const colon = this.units.slice(this.from, at).findLastIndex(({ text }) => text === ':');
    return colon < 0 ? undefined : this.introducer(this.from + colon);
  }

  /** Who speaks behind a colon. */
  private introducer(colon: number): Voice | undefined {
    const { subjects } = this.voices;
    // "Ana nhắc lại lời dặn của Ben: “…”": whose words they are counts more than who repeats them.
    const owner = subjects.ownedBy([Math.max(this.from, colon - OWNER_REACH), colon]);
    if (owner?.entity) return owner;
    return this.voice ?? subjects.alone(this.from, colon) ?? subjects.head(this.from, colon);
  }

  /** “A” and “B”, said Ana: a tag also serves the quotations before it that have nobody else. */
  private lendTags(): void {
    const isOpen = ({ setting, cue }: Attribution) => setting === 'free' || cue === 'noun' || cue === 'mood';
    for (let i = this.found.length - 2; i >= 0; i--) {
      const [one, other] = [this.found[i]!, this.found[i + 1]!];
      if (!isOpen(one) || !(other.setting === 'tagged' || other.cue) || !other.voice) continue;
      Object.assign(one, { setting: 'governed', cue: other.cue, voice: other.voice });
    }
  }
}
