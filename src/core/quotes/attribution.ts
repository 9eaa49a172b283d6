import type { CarrierSentence, Unit } from './carrier-sentences';
import type { Quotation } from './quotations';
import type { Cue, SpeechWords } from './speech-words';
import { Subjects } from './subjects';
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

/** How far behind a quotation its tag may begin. */
const TAG_REACH = 30;
/** How far before a colon the words it brings in may be named. */
const OWNER_REACH = 12;

/** The quotations of a sentence with who says them, and whose voice the sentence leaves behind. */
export function attribute(
  sentence: CarrierSentence,
  mentions: Mentions,
  words: SpeechWords,
): { found: Attribution[]; voice?: Voice } {
  return new SentenceReader(sentence, mentions, words).read();
}

/** A tag behind a quotation; tight where nothing but its subject stands between. */
interface Tag {
  tight: boolean;
  cue: Cue['kind'];
  voice?: Voice;
}

class SentenceReader {
  private readonly units: readonly Unit[];
  private readonly subjects: Subjects;
  private readonly cues: Cue[];
  private readonly found: Attribution[] = [];
  /** Whoever the sentence has let speak so far, and how. */
  private voice?: Voice;
  private cue?: Attribution['cue'];
  /** How far the sentence is read, and the index of the next cue. */
  private from = 0;
  private next = 0;
  /** Whether there is a quotation in the sentence, nothing else, and a verb form of reported speech. */
  private readonly carries: boolean;
  private readonly isAlone: boolean;
  private readonly isReported: boolean;

  constructor(
    private readonly sentence: CarrierSentence,
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
  ) {
    this.units = sentence.units;
    this.subjects = new Subjects(sentence.block, this.units, mentions, words);
    this.carries = this.units.some(unit => unit.quotation);
    this.isAlone = this.units.every(unit => unit.quotation || unit.kind === 'mark');
    const { reportedForms } = words.language.quotes;
    this.isReported = this.units.some((_, i) => words.lengthOf(reportedForms, this.units, i) > 0);
    this.cues = cuesIn(sentence.block, this.units, mentions, words);
  }

  read(): { found: Attribution[]; voice?: Voice } {
    this.units.forEach((unit, at) => {
      if (this.cues[this.next]?.at === at) this.readCue(this.cues[this.next++]!);
      if (unit.quotation) this.readQuotation(unit.quotation, at);
    });
    this.lendTags();
    return { found: this.found, voice: this.voice };
  }

  private readCue(cue: Cue): void {
    const voice = this.voiceOf(cue);
    if (voice && (!this.voice || this.isStrong(voice))) this.voice = voice;
    this.cue ??= cue.kind;
    this.from = cue.end;
  }

  private readQuotation(quotation: Quotation, at: number): void {
    this.found.push({ quotation, block: this.sentence.block, units: this.units, at, ...this.settingOf(at) });
    this.from = at + 1;
  }

  private settingOf(at: number): Pick<Attribution, 'setting' | 'cue' | 'voice'> {
    const { cue, voice } = this;
    if (/^[:：]$/u.test(this.units[at - 1]?.text ?? '')) {
      // "Ana nhắc lại lời dặn của Ben: “…”": whose words they are counts more than who repeats them.
      const owner = this.subjects.ownedBy([Math.max(this.from, at - OWNER_REACH), at - 1]);
      const known = owner?.entity ? owner : (voice ?? this.subjects.alone(this.from, at - 1));
      return { setting: 'introduced', cue, voice: known };
    }
    const tag = this.tagBehind(at);
    if (tag?.tight) return { setting: 'tagged', cue: tag.cue, voice: tag.voice };
    const isWeak = !voice || !this.isStrong(voice);
    if (tag && isWeak && tag.voice && this.isStrong(tag.voice))
      return { setting: 'governed', cue: cue ?? tag.cue, voice: tag.voice };
    if (cue) return { setting: 'governed', cue, voice };
    if (tag) return { setting: 'governed', cue: tag.cue, voice: tag.voice };
    const { speechNouns } = this.words.language.quotes;
    if (this.words.lengthBefore(speechNouns, this.units, at) > 0) return { setting: 'governed', cue: 'noun' };
    if (this.isReported) return { setting: 'governed', cue: 'mood' };
    return { setting: this.isAlone ? 'alone' : 'free' };
  }

  /** “A” and “B”, said Ana: a tag also serves the quotations before it that have nobody else. */
  private lendTags(): void {
    for (let i = this.found.length - 2; i >= 0; i--) {
      const [one, other] = [this.found[i]!, this.found[i + 1]!];
      if (one.setting !== 'free' || !(other.setting === 'tagged' || other.cue) || !other.voice) continue;
      Object.assign(one, { setting: 'governed', cue: other.cue, voice: other.voice });
    }
  }

  private tagBehind(at: number): Tag | undefined {
    const { units, words, subjects } = this;
    if (words.lengthOf(words.language.quotes.quotatives, units, at + 1) > 0) {
      return { tight: true, cue: 'verb', voice: subjects.marked(at) };
    }
    const first = /^[,，、\-–—]$/u.test(units[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const cue = words.tagAt(units, first) ?? this.nextCue(first, at);
    if (!cue) return undefined;
    const between = units.slice(first, cue.at);
    const behind = subjects.after(cue.end, this.endOfClause(cue.end)) ?? this.behindVerb(cue);
    if (cue.kind === 'citing') return { tight: true, cue: cue.kind, voice: behind };
    if (cue.kind === 'source' || cue.kind === 'tag')
      return { tight: between.length === 0, cue: cue.kind, voice: behind };
    if (between.every(unit => words.isAdverb(unit))) {
      const isTag = words.language.quotes.verbFirst && behind !== undefined;
      return isTag ? { tight: true, cue: cue.kind, voice: behind } : undefined;
    }
    const before = subjects.before(cue.at, first);
    // “…” even there, said Ana Doyle: behind a comma the verb has its subject after it, if that is a person.
    const isClosed = units[cue.at - 1]!.kind === 'mark' && words.language.quotes.verbFirst;
    const isBetter = isClosed && behind && this.isStrong(behind) && !(before && this.isPerson(before));
    if (isBetter) return { tight: false, cue: cue.kind, voice: behind };
    const isNear = before !== undefined && before.span.start <= units[Math.min(first + 3, units.length - 1)]!.start;
    return { tight: isNear, cue: cue.kind, voice: before };
  }

  /** "…", so nannte ihn die Zeitung: a tag may be a verb's first word. */
  private behindVerb(tag: Cue): Voice | undefined {
    const verb = this.cues.find(({ at }) => at === tag.end);
    if (tag.kind !== 'tag' || !verb) return undefined;
    const isObject = this.words.groupOf(this.units[verb.end]?.text ?? '') !== undefined;
    const from = isObject ? verb.end + 1 : verb.end;
    return this.subjects.after(from, this.endOfClause(from));
  }

  /** The first cue behind a quotation, if no other quotation stands between. */
  private nextCue(first: number, at: number): Cue | undefined {
    const cue = this.cues[this.next];
    if (!cue || cue.at < first || cue.at > at + TAG_REACH) return undefined;
    return this.units.slice(first, cue.at).some(unit => unit.quotation) ? undefined : cue;
  }

  private voiceOf(cue: Cue): Voice | undefined {
    const to = this.endOfClause(cue.end);
    if (cue.kind === 'source' || cue.kind === 'citing') return this.subjects.after(cue.end, to);
    const before = this.subjects.before(cue.at, this.from);
    if (before || cue.kind === 'sourceBehind' || !this.words.language.quotes.verbFirst) return before;
    // After a quotation or an adverbial the subject stands behind its verb: "Am Montag sagte Weber".
    if (!this.carries) return undefined;
    const behind = this.subjects.after(cue.end, to);
    return behind && (this.isStrong(behind) || this.words.language.quotes.verbSecond) ? behind : undefined;
  }

  /** Where what may hold the speaker ends at the latest: the next quotation or cue. */
  private endOfClause(from: number): number {
    const end = Math.min(this.units.length, from + TAG_REACH);
    for (let at = from; at < end; at++) {
      if (this.units[at]!.quotation || this.words.cueAt(this.units, at)) return at;
    }
    return end;
  }

  private isPerson({ entity, name }: Voice): boolean {
    return (entity !== undefined && this.mentions.isPerson(entity)) || this.words.groupOf(name) !== undefined;
  }

  private isStrong({ entity, name }: Voice): boolean {
    return entity !== undefined || this.words.groupOf(name) !== undefined;
  }
}

/** The cues of a sentence; a word inside a name is none ("Bộ Thông tin và Truyền thông"). */
function cuesIn(block: number, units: readonly Unit[], mentions: Mentions, words: SpeechWords): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.quotation) continue;
    const lookalike = words.lookalikeAt(units, at);
    const cue = words.cueAt(units, at);
    if (!cue) {
      at += Math.max(0, lookalike - 1);
      continue;
    }
    const { start } = units[at]!;
    const { end } = units[cue.end - 1]!;
    const inName = mentions.around({ block, start, end }) !== undefined;
    if (inName) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}
