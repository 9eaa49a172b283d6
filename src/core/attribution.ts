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
  cue?: Cue['kind'] | 'noun';
  voice?: Voice;
  /** The units of the sentence and where the quotation is among them. */
  units: readonly Unit[];
  at: number;
}

/** How far behind a quotation its tag may begin. */
const TAG_REACH = 30;

/** The quotations of a sentence with who says them, and whose voice the sentence leaves behind. */
export function attribute(
  { block, units }: CarrierSentence,
  mentions: Mentions,
  words: SpeechWords,
): { found: Attribution[]; voice?: Voice } {
  const subjects = new Subjects(block, units, mentions, words);
  const cues = cuesIn(block, units, mentions, words);
  const found: Attribution[] = [];
  const isAlone = units.every(unit => unit.quotation || unit.kind === 'mark');
  let voice: Voice | undefined;
  let cue: Attribution['cue'];
  let next = 0;
  let from = 0;
  units.forEach((unit, at) => {
    const reached = cues[next];
    if (reached?.at === at) {
      const speaker = voiceOf(reached, from);
      if (speaker && (!voice || isStrong(speaker))) voice = speaker;
      cue ??= reached.kind;
      from = reached.end;
      next++;
    }
    if (!unit.quotation) return;
    found.push({ quotation: unit.quotation, block, units, at, ...settle(at) });
    from = at + 1;
  });
  return { found, voice };

  function settle(at: number): Pick<Attribution, 'setting' | 'cue' | 'voice'> {
    if (/^[:：]$/u.test(units[at - 1]?.text ?? '')) {
      return { setting: 'introduced', cue, voice: voice ?? subjects.alone(from, at - 1) };
    }
    const tag = tagBehind(at);
    if (tag?.tight) return { setting: 'tagged', cue: tag.cue, voice: tag.voice };
    if (cue) return { setting: 'governed', cue, voice };
    if (tag) return { setting: 'governed', cue: tag.cue, voice: tag.voice };
    const noun = words.lengthBefore(words.language.quotes.speechNouns, units, at);
    if (noun) return { setting: 'governed', cue: 'noun', voice };
    return { setting: isAlone ? 'alone' : 'free' };
  }

  /** The first cue behind a quotation; tight where nothing but its subject stands between. */
  function tagBehind(at: number): { tight: boolean; cue: Cue['kind']; voice?: Voice } | undefined {
    if (words.lengthOf(words.language.quotes.quotatives, units, at + 1)) {
      return { tight: true, cue: 'verb', voice: subjects.marked(at) };
    }
    const first = /^[,，、\-–—]$/u.test(units[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const tag = first < units.length ? words.tagAt(units, first) : undefined;
    if (tag) return { tight: true, cue: 'tag', voice: subjects.after(tag.end, endOfClause(tag.end)) };
    const cue = cues.slice(next).find(cue => cue.at >= first);
    if (!cue || cue.at > at + TAG_REACH || units.slice(first, cue.at).some(unit => unit.quotation)) return undefined;
    const between = units.slice(first, cue.at);
    if (between.every(unit => words.isAdverb(unit))) {
      const before = cue.kind === 'verb' && between.length > 0 ? subjects.before(cue.at, first) : undefined;
      return { tight: true, cue: cue.kind, voice: before ?? subjects.after(cue.end, endOfClause(cue.end)) };
    }
    if (cue.kind === 'source') {
      return { tight: false, cue: cue.kind, voice: subjects.after(cue.end, endOfClause(cue.end)) };
    }
    const speaker =
      cue.kind === 'citing' ? subjects.after(cue.end, endOfClause(cue.end)) : subjects.before(cue.at, first);
    const isNear = speaker !== undefined && speaker.span.start <= units[Math.min(first + 3, units.length - 1)]!.start;
    return {
      tight: cue.kind === 'citing' || isNear,
      cue: cue.kind,
      voice: speaker ?? subjects.after(cue.end, endOfClause(cue.end)),
    };
  }

  function voiceOf(cue: Cue, from: number): Voice | undefined {
    const to = endOfClause(cue.end);
    if (cue.kind === 'source' || cue.kind === 'citing') return subjects.after(cue.end, to);
    const before = subjects.before(cue.at, from);
    if (before || cue.kind === 'sourceBehind') return before;
    // After a quotation or an adverbial the subject stands behind its verb: "Am Montag sagte Weber".
    const behind = subjects.after(cue.end, to);
    return behind && isStrong(behind) ? behind : undefined;
  }

  /** Where what may hold the speaker ends at the latest: the next quotation or cue. */
  function endOfClause(from: number): number {
    const cue = cues.find(({ at }) => at >= from)?.at ?? units.length;
    const quotation = units.findIndex((unit, i) => i >= from && unit.quotation);
    return Math.min(cue, quotation < 0 ? units.length : quotation, from + TAG_REACH);
  }

  function isStrong({ entity, name }: Voice): boolean {
    return entity !== undefined || words.groupOf(name) !== undefined;
  }
}

/** The cues of a sentence; a word inside a name is none ("Bộ Thông tin và Truyền thông"). */
function cuesIn(block: number, units: readonly Unit[], mentions: Mentions, words: SpeechWords): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.quotation) continue;
    const cue = words.cueAt(units, at);
    if (!cue) continue;
    const { start } = units[at]!;
    const { end } = units[cue.end - 1]!;
    const inName = mentions.around({ block, start, end }) !== undefined;
    if (inName) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}
