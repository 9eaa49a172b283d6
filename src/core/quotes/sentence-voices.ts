import type { CarrierSentence, Unit } from './carrier-sentences';
import type { Cue } from './cue-phrases';
import { cuesIn } from './cues';
import { InvertedVoices } from './inverted-voices';
import type { SpeechWords } from './speech-words';
import { Subjects } from './subjects';
import type { Mentions, Voice } from './voices';

/** How far behind a cue the one who speaks may be named. */
const VOICE_REACH = 30;

/** How far before a quotation a tag between commas may begin. */
const PARENTHESIS_REACH = 12;

/** The cues of a sentence, and whose voice each of them brings in. */
export class SentenceVoices {
  readonly units: readonly Unit[];
  readonly cues: readonly Cue[];
  readonly subjects: Subjects;
  private readonly carries: boolean;
  private readonly inverted: InvertedVoices;
  private readonly cueStarts: ReadonlySet<number>;

  constructor(
    { block, units }: CarrierSentence,
    private readonly mentions: Mentions,
    readonly words: SpeechWords,
  ) {
    this.units = units;
    this.subjects = new Subjects(block, units, mentions, words);
    this.cues = cuesIn(block, units, mentions, words);
    this.cueStarts = new Set(this.cues.map(({ at }) => at));
    this.carries = units.some(unit => unit.quotation);
    this.inverted = new InvertedVoices(this, this.carries);
  }

  /** Who speaks by a cue; the subject begins at `from` at the earliest. */
  of(cue: Cue, from: number): Voice | undefined {
    const voice = this.subjectOf(cue, from);
    return voice && !this.words.isNobody(voice.name) ? voice : undefined;
  }

  private subjectOf(cue: Cue, from: number): Voice | undefined {
    if (cue.kind === 'source' || cue.kind === 'citing') return this.behind(cue.end);
    if (cue.kind === 'passive') return this.agentOf(cue);
    const told = this.inverted.behindReport(cue);
    if (told) return told;
    const further = this.goesOn(cue) ? this.carriedOn(cue) : undefined;
    const before = further ?? this.subjects.before(cue.at, from) ?? this.carriedOn(cue);
    if (before && this.inverted.isReported(before, cue)) return undefined;
    const inverted = this.inverted.pronounBehind(before, cue);
    if (inverted) return inverted;
    if (before || cue.kind === 'sourceBehind' || !this.words.language.quotes.verbFirst) return before;
    // After a quotation or an adverbial the subject stands behind its verb: "Am Montag sagte Weber".
    // "Das sei selten, sagt der Arzt. “…”"
    const isTag = this.words.language.quotes.verbSecond && this.units[cue.at - 1]?.text === ',';
    if (!this.carries && !isTag) return undefined;
    const behind = this.behind(cue.end);
    // "Asked in Leeds about the plan, …": what opens a sentence has its subject right behind it or is no finite verb.
    const isFronted = cue.at === 0 && behind && behind.span.start !== this.units[cue.end]?.start;
    if (isFronted && !this.words.language.quotes.verbSecond) return undefined;
    if (behind && this.opensClause(behind)) return undefined;
    if (behind && (this.isStrong(behind) || this.words.language.quotes.verbSecond)) return behind;
    const { written } = this.subjects;
    return written.documentIn([from, cue.at]) ?? written.documentIn([cue.end, this.endOfClause(cue.end)]);
  }

  /** "Ana Doyle called it “a joke” and | said that Ben …", "…, | adding": a further verb has the subject that the sentence is about. */
  private carriedOn(cue: Cue): Voice | undefined {
    const { verbFirst, verbSecond } = this.words.language.quotes;
    if (!verbFirst || verbSecond || !(this.goesOn(cue) || this.shares(cue))) return undefined;
    const { topics } = this.subjects;
    return topics.opening() ?? topics.head(0, cue.at) ?? (this.goesOn(cue) ? topics.description(cue.at) : undefined);
  }

  /** "officials, who …, said | it was": a pronoun with a verb of its own says nothing. */
  private opensClause({ name, span }: Voice): boolean {
    const at = this.units.findIndex(({ start }) => start === span.start);
    const { clauseWords, verbSecond } = this.words.language.quotes;
    if (verbSecond || at < 0 || this.words.groupOf(name) === undefined) return false;
    return this.words.lengthOf(clauseWords, this.units, at + 1) > 0;
  }

  /** The subject or object behind a unit, in the same clause. */
  behind(from: number): Voice | undefined {
    const quoted = this.subjects.written.mediumAt(from + 1);
    return quoted ?? this.subjects.after(from, this.endOfClause(from));
  }

  /** "was described by Ana Doyle": whoever does what the subject suffers. */
  agentOf({ end }: Cue): Voice | undefined {
    const by = this.words.lengthOf(this.words.language.quotes.agents, this.units, end);
    return by > 0 ? this.behind(end + by) : undefined;
  }

  /** "was told by": a passive with a verb of its own that tells who does it. */
  isSaidBy({ at, end }: Cue): boolean {
    const { passives, agents } = this.words.language.quotes;
    return this.words.lengthBefore(passives, this.units, at, 1) > 0 && this.words.lengthOf(agents, this.units, end) > 0;
  }

  /** Whether a cue is a participle behind a comma, which has the subject before it: "Ana told Ben it was safe, adding …". */
  shares({ at, end }: Cue): boolean {
    const { participleEndings } = this.words.language.quotes;
    const isParticiple = this.words.hasEnding(participleEndings, this.units[end - 1]!.text);
    return isParticiple && this.units[at - 1]?.kind === 'mark';
  }

  /** Whether a cue is a further verb of the subject before it: "Lan thừa nhận hành vi nhưng | cho rằng", "welcomed it and | called". */
  goesOn({ at }: Cue): boolean {
    const { joiners, contrasts, verbSecond } = this.words.language.quotes;
    let before = at;
    while (this.words.isAdverb(this.units[before - 1])) before--;
    return [joiners, verbSecond ? [] : contrasts].some(list => this.words.lengthBefore(list, this.units, before) > 0);
  }

  /** Whether the subject of a cue is a pronoun that opens a clause: "the guild, | which says". */
  isRelative({ at }: Cue): boolean {
    const { clauseOpeners } = this.words.language.outline;
    return this.units[at - 2]?.kind === 'mark' && this.words.lengthOf(clauseOpeners, this.units, at - 1) === 1;
  }

  /** "were accused of “…” by Ana Doyle": the same, behind the quotation at a unit. */
  agentBehind(at: number): Voice | undefined {
    const by = this.words.lengthOf(this.words.language.quotes.agents, this.units, at + 1);
    return by > 0 ? this.behind(at + 1 + by) : undefined;
  }

  /** "Das sei, so die Jury, ein „…“": a tag between two commas or dashes before the quotation at a unit. */
  parenthetic(at: number): Voice | undefined {
    let isClosed = false;
    for (let start = at - 1; start > Math.max(0, at - PARENTHESIS_REACH); start--) {
      if (!/^[,–—-]$/u.test(this.units[start]!.text)) continue;
      const tag = isClosed ? this.words.tagAt(this.units, start + 1) : undefined;
      if (tag) return this.behind(tag.end);
      isClosed = true;
    }
    return undefined;
  }

  /**
   * Whether a clause of its own begins between two units: "… chưa đóng, thì giáo viên trả lời", "…: the guild called it",
   * "…, and the guild called it".
   */
  turnsBetween(from: number, to: number): boolean {
    const { contrasts, joiners } = this.words.language.quotes;
    const joins = (at: number) => {
      const joiner = this.words.lengthOf(joiners, this.units, at + 1);
      return joiner > 0 && at + 1 + joiner < to;
    };
    const turns = (text: string, at: number) =>
      /^[:;：；]$/u.test(text) || this.words.lengthOf(contrasts, this.units, at) > 0 || (text === ',' && joins(at));
    return this.units.slice(from, to).some(({ text }, i) => turns(text, from + i));
  }

  /** A name or a pronoun: what surely is somebody. */
  isStrong({ entity, name }: Voice): boolean {
    return entity !== undefined || this.words.groupOf(name) !== undefined;
  }

  /** Somebody's by a role: "luật sư của bị cáo", but not "người dân". */
  hasRole({ span }: Voice): boolean {
    const at = this.units.findIndex(({ start }) => start === span.start);
    const role = at < 0 ? 0 : this.words.lengthOf(this.words.language.names.roles, this.units, at);
    return role > 0 && this.words.lengthOf(this.words.language.quotes.owners, this.units, at + role) > 0;
  }

  /** A name of a person, or a pronoun. */
  isPerson({ entity, name }: Voice): boolean {
    return (entity !== undefined && this.mentions.isPerson(entity)) || this.words.groupOf(name) !== undefined;
  }

  /** Where what may hold the speaker ends at the latest: the next quotation or cue. */
  private endOfClause(from: number): number {
    const end = Math.min(this.units.length, from + VOICE_REACH);
    for (let at = from; at < end; at++) {
      if (this.units[at]!.quotation || this.cueStarts.has(at)) return at;
    }
    return end;
  }
}
