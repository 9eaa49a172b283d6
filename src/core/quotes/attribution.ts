import type { CarrierSentence, Unit } from './carrier-sentences';
import type { Cue } from './cue-phrases';
import { introducer, labelBeforeParagraph, speakerBeforeColon } from './introducers';
import { lendTags } from './lend-tags';
import type { Quotation } from './quotations';
import { SentenceVoices } from './sentence-voices';
import type { SpeechWords } from './speech-words';
import { type Tag, tagBehind } from './tags';
import { isBracketed, isClosed, isSetOff } from './terms';
import { Turns } from './turns';
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
  /** What brings the speaker in; a loose cue is a verb somewhere behind that nobody is the subject of. */
  cue?: Cue['kind'] | 'noun' | 'mood' | 'loose';
  voice?: Voice;
  /** How many units stand between the cue before it and it. */
  distance?: number | undefined;
  /** The units of the sentence and where the quotation is among them. */
  units: readonly Unit[];
  at: number;
}

/** A sentence with its quotations, and who it leaves in mind. */
export interface ReadSentence {
  found: Attribution[];
  /** Who it lets speak. */
  voice?: Voice;
  /** Whether that is somebody for sure: where nouns have capitals, it may be any noun. */
  isSure: boolean;
  /** Whom it is about: the name that it begins with. */
  topic?: Voice;
  /** The name that it begins with, a person's or a body's. */
  opening?: Voice;
  /** Words written that it begins with: "The second report". */
  document?: Voice;
}

/** Units between a verb and the words that it surely brings in. */
const CLOSE = 3;

/**
 * The quotations of a sentence with who says them, and whose voice the sentence leaves behind; `leads` tells of one that a
 * quotation of its own paragraph follows.
 */
export function attribute(
  sentence: CarrierSentence,
  mentions: Mentions,
  words: SpeechWords,
  leads = false,
): ReadSentence {
  return new SentenceReader(sentence, mentions, words).read(leads);
}

class SentenceReader {
  private readonly units: readonly Unit[];
  private readonly voices: SentenceVoices;
  private readonly found: Attribution[] = [];
  private readonly turns: Turns;
  /** Whether there is a quotation in the sentence and nothing else. */
  private readonly isAlone: boolean;
  /** Whether it has a verb form of reported speech, once that is asked. */
  private reported: boolean | undefined;

  constructor(
    private readonly sentence: CarrierSentence,
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
  ) {
    this.units = sentence.units;
    this.voices = new SentenceVoices(sentence, mentions, words);
    this.turns = new Turns(sentence, this.voices);
    this.isAlone = this.units.every(unit => unit.quotation || unit.kind === 'mark');
  }

  /** Asked beside a quotation only, and then once a sentence. */
  private get isReported(): boolean {
    const { reportedForms } = this.words.language.quotes;
    this.reported ??= this.units.some((_, i) => this.words.lengthOf(reportedForms, this.units, i) > 0);
    return this.reported;
  }

  read(leads: boolean): ReadSentence {
    this.units.forEach((unit, at) => {
      this.turns.readAt(at);
      if (unit.quotation) this.readQuotation(unit.quotation, at);
    });
    lendTags(this.found, this.words);
    const first = this.units.findIndex(unit => unit.quotation);
    const lead = leads && first < 0 ? labelBeforeParagraph(this.voices) : undefined;
    const voice = lead ?? (this.turns.cue === 'passive' ? undefined : this.turns.main);
    const { subjects } = this.voices;
    const opening = subjects.topics.opening();
    const voices = this.voiceStarts();
    const found = this.found.filter(({ quotation }) => !voices.has(quotation.spans[0]!.start));
    const isSure =
      voice !== undefined && (voice === lead || this.voices.isStrong(voice) || subjects.described.isSure(voice));
    const document = subjects.written.opening();
    return { found, voice, isSure, topic: subjects.topics.topic(first), opening, document };
  }

  /** Where those begin who speak, as quotations may: “Rundschau” in: the “Rundschau” writes “…”. */
  private voiceStarts(): ReadonlySet<number> {
    const voices = [this.turns.voice, this.turns.main, ...this.found.map(({ voice }) => voice)];
    const here = voices.filter(voice => voice?.span.block === this.sentence.block);
    return new Set(here.map(voice => voice!.span.start));
  }

  private readQuotation(quotation: Quotation, at: number): void {
    this.found.push({ quotation, block: this.sentence.block, units: this.units, at, ...this.settingOf(at) });
    // "Ana Doyle (“Low Tide”) remembers": the sentence goes on behind the bracket.
    if (!isBracketed(this.units, at)) this.turns.from = at + 1;
  }

  private settingOf(at: number): Pick<Attribution, 'setting' | 'cue' | 'voice' | 'distance'> {
    this.turns.closeRelative(at);
    const { turns, voices } = this;
    const { cue } = turns;
    const told = turns.voice ? undefined : voices.parenthetic(at);
    const voice = turns.voice ?? told ?? (cue === 'passive' ? voices.agentBehind(at) : undefined);
    const tag = tagBehind(voices, at, voices.cues.slice(turns.next, turns.next + 2));
    if (/^[:：]$/u.test(this.units[at - 1]?.text ?? '')) {
      // "Guides were less sure: “They will go,” said Ana.": a named tag behind the quotation counts more than its colon.
      const isSaid = tag?.tight && (tag.cue === 'verb' || (tag.cue === 'gesture' && tag.voice?.entity));
      const isNamed = isSaid && tag.voice && this.isBetter(tag.voice, turns.voice);
      if (isNamed) return { setting: 'tagged', cue: tag.cue, voice: tag.voice };
      return { setting: 'introduced', cue, voice: introducer(this.turns, this.voices, at - 1) };
    }
    if (tag?.tight && !this.outranks(voice, tag, at)) return { setting: 'tagged', cue: tag.cue, voice: tag.voice };
    const last = voices.cues[turns.next - 1];
    const distance = last && at - last.end;
    // "tariffs announced by Hale are a “bad idea”, Ana Doyle said", "that Hale announced it is a “bad idea” for us, said Ana Doyle"
    const isFar = tag?.closing && (distance ?? 0) > CLOSE;
    const isWeak = !voice || !voices.isStrong(voice) || cue === 'passive' || isFar;
    if (tag && isWeak && tag.voice && voices.isStrong(tag.voice))
      return { setting: 'governed', cue: tag.cue, voice: tag.voice };
    if (cue || told) return { setting: 'governed', cue: cue ?? 'tag', voice, distance };
    if (tag) return { setting: 'governed', cue: tag.tight || tag.voice ? tag.cue : 'loose', voice: tag.voice };
    if (this.isOfNoun(at)) return { setting: 'governed', cue: 'noun' };
    if (this.isReported)
      return { setting: 'governed', cue: 'mood', voice: speakerBeforeColon(this.turns, this.voices, at) };
    if (this.isAlone) return { setting: 'alone' };
    // Where no verbs are known, the words that tell who speaks are not read.
    const isTold = this.words.language.quotes.speechVerbs.length === 0 && isSetOff(this.units, at);
    return { setting: isTold ? 'tagged' : 'free' };
  }

  /** "his remark “…”", "his remark that “…”" */
  private isOfNoun(at: number): boolean {
    const { speechNouns, complementizers } = this.words.language.quotes;
    const noun = at - this.words.lengthBefore(complementizers, this.units, at);
    return this.words.lengthBefore(speechNouns, this.units, noun) > 0;
  }

  /** Whether a voice behind a quotation says more than what stands before its colon: a name, or a person where no names are known. */
  private isBetter(behind: Voice, before: Voice | undefined): boolean {
    const { voices } = this;
    if (!this.words.language.quotes.verbSecond) return !before && voices.isStrong(behind);
    const { described } = voices.subjects;
    return !before || (described.isHuman(behind) && !described.isHuman(before) && !voices.isStrong(before));
  }

  /** "She called it “a disgrace”, | AFP reported": somebody's words, which a body only passes on. */
  private isRelayed({ name, entity }: Voice, behind: Voice | undefined): boolean {
    const { mentions, words } = this;
    const isBody = behind?.entity !== undefined && mentions.organisations.includes(behind.entity);
    if (!isBody || this.turns.cue !== 'verb' || words.language.quotes.verbSecond) return false;
    return entity ? mentions.isPerson(entity) : words.groupOf(name) !== undefined;
  }

  /**
   * Whether a voice from before the quotation says it and not a verb right behind: of "Weber kritisiert, dass Kunden „zuletzt“
   * informiert wurden" one that lets nobody speak, of "Weber sprach von „Betrug“, hielt dem Mann aber …" a second predicate.
   */
  private outranks(voice: Voice | undefined, { voice: behind, cue }: Tag, at: number): boolean {
    if (!voice) return false;
    // "ông Lúa trả lời | “Không”, dường như anh nghĩ …"
    const last = this.voices.cues[this.turns.next - 1];
    const behindCue = this.units[last?.end ?? at]?.text === ',' ? 1 : 0; // "he said, “…”, the office said"
    const isBeside =
      last !== undefined &&
      last.end + behindCue === at &&
      last.kind === 'verb' &&
      !this.words.language.quotes.verbSecond;
    if (isBeside && this.voices.isStrong(voice)) return true;
    // "He dismissed as “nonsense” reports that the army …": a tag stands behind a comma, or one inside the quotation.
    const isSetOff = this.units[at + 1]?.kind === 'mark' || isClosed(this.units[at]!);
    if (!isSetOff && this.voices.isStrong(voice)) return true;
    if (this.isRelayed(voice, behind)) return true;
    return !behind || (this.words.language.quotes.verbSecond && cue === 'verb' && this.turns.cue === 'verb');
  }
}
