import type { Unit } from './carrier-sentences';
import type { Cue } from './cue-phrases';
import type { SentenceVoices } from './sentence-voices';
import { isInNounPhrase } from './terms';
import type { Voice } from './voices';

/** Words behind a quotation that tell who says it: “…”, said Ana. */
export interface Tag {
  /** Whether nothing but its subject stands between it and the quotation. */
  tight: boolean;
  /** Whether it ends the sentence behind a comma and names a person: "Hale’s plan is a “bad idea” for us, said Ana Doyle". */
  closing?: boolean;
  cue: Cue['kind'];
  voice?: Voice;
}

/** How far behind a quotation its tag may begin. */
const TAG_REACH = 30;

/** The tag behind the quotation at a unit. `nearest`: the first cues behind it. */
export function tagBehind(voices: SentenceVoices, at: number, nearest: readonly Cue[]): Tag | undefined {
  const { units, words, subjects } = voices;
  const { quotatives, contrasts, conjunctions, verbFirst, clauseWords, passives } = words.language.quotes;
  if (words.lengthOf(quotatives, units, at + 1) > 0) return { tight: true, cue: 'verb', voice: subjects.marked(at) };
  const first = /^[,，、\-–—]$/u.test(units[at + 1]?.text ?? '') ? at + 2 : at + 1;
  // “…”, but doctors disagree; “…” after doctors said: what follows is a clause of its own.
  if ([contrasts, conjunctions].some(list => words.lengthOf(list, units, first) > 0)) return undefined;
  // “…,” and analysts told the Courier; but “A” and “B”, said Ana
  const joiner =
    !verbFirst || words.language.quotes.verbSecond ? 0 : words.lengthOf(words.language.quotes.joiners, units, first);
  const isClause = joiner > 0 && units.slice(first).every(unit => !unit.quotation);
  const subject = units.slice(first + joiner, nearest[0]?.at);
  // “…” and asserted that Hale …: a further verb of whoever spoke before.
  if (isClause && nearest[0]?.kind === 'verb' && subject.every(({ kind }) => kind === 'word')) return undefined;
  const signature = signatureBehind(voices, at);
  if (signature) return { tight: true, cue: 'gesture', voice: signature };
  const owner = ownerBehind(voices, first, first > at + 1);
  if (owner) return { tight: true, cue: 'verb', voice: owner };
  // "…", a neighbour, who asked not to be named, said: the relative clause has a verb of its own.
  const next = nearest.find(cue => !voices.isRelative(cue) && cue.kind !== 'judging');
  const cue = words.tagAt(units, first) ?? (next && isNear(next, units, first, at) ? next : undefined);
  if (!cue) return actorBehind(voices, at, first);
  const between = units.slice(first, cue.at);
  const isAuxiliary = (unit: number) => [clauseWords, passives].some(list => words.lengthOf(list, units, unit) > 0);
  if (cue.kind === 'passive') {
    // Few “rope” waves were observed: a short quotation before a noun belongs to it.
    const isModifier = first === at + 1 && isAttribute(units[at]!) && !between.every((_, i) => isAuxiliary(first + i));
    return { tight: between.length <= 3 && !isModifier, cue: cue.kind, voice: voices.agentOf(cue) };
  }
  const behind = voices.behind(cue.end) ?? behindVerb(voices, cue);
  if (cue.kind === 'citing') return { tight: true, cue: cue.kind, voice: citedBehind(voices, cue) ?? behind };
  if (cue.kind === 'source' || cue.kind === 'tag') return { tight: between.length === 0, cue: cue.kind, voice: behind };
  if (between.every(unit => words.isAdverb(unit))) {
    // your “gut” tells you: a pronoun behind the verb of a few words is its object
    const isBare = first === at + 1 && isAttribute(units[at]!) && !units[cue.end]?.inverted;
    const isObject = isBare && behind && (words.groupOf(behind.name) !== undefined || words.isTeller(behind.name));
    return verbFirst && behind && !isObject ? { tight: true, cue: cue.kind, voice: behind } : undefined;
  }
  const before = subjects.before(cue.at, first);
  // an engine’s “normal” hum responds: a short quotation right before a noun of the sentence belongs to it.
  const isBare = before && !voices.isStrong(before) && !subjects.described.isMarkedAt(before);
  const isOfNoun = isInNounPhrase(units, at, words) || (isBare && isAttribute(units[at]!));
  if (first === at + 1 && isOfNoun && before?.span.start === units[first]!.start) return undefined;
  // “…” even there, said Ana Doyle: behind a comma the verb has its subject after it, if that is a person.
  const isClosed = units[cue.at - 1]!.kind === 'mark' && verbFirst;
  const { verbSecond } = words.language.quotes;
  const isBetter =
    isClosed && behind && (verbSecond || voices.isPerson(behind)) && !(before && voices.isPerson(before));
  const closing = !verbSecond && behind?.entity !== undefined && !voices.shares(cue);
  if (isBetter) return { tight: false, closing, cue: cue.kind, voice: behind };
  return { tight: before !== undefined && isNext(before, units, first), cue: cue.kind, voice: before };
}

/** Words of the longest signature. */
const LONGEST_SIGNATURE = 24;

/** “…” — Ana Doyle, baker; “…” -- a baker from Leeds: what stands behind a dash to the end and has no verb signs the words before. */
function signatureBehind({ units, words, subjects }: SentenceVoices, at: number): Voice | undefined {
  const behind = units.slice(at + 1);
  const dashes = behind.findIndex(({ text }) => !/^[-–—]$/u.test(text));
  const isAlone = units.slice(0, at).every(({ kind, quotation }) => kind === 'mark' && !quotation);
  const { start, end } = units[at]!;
  if (dashes < 1 || behind.length - dashes > LONGEST_SIGNATURE || end - start < TELLING) return undefined;
  const from = at + 1 + dashes;
  const { clauseWords } = words.language.quotes;
  const isTold = behind.some(
    (_, i) => words.lengthOf(clauseWords, units, at + 1 + i) > 0 || words.cueAt(units, at + 1 + i),
  );
  const signature = isTold ? undefined : subjects.topics.signature(from);
  return isAlone || signature?.entity ? signature : undefined;
}

/** “…” là khẳng định của ông Lúa, “…” - lời giải thích của chị Mận: whose words a quotation is said to be. */
function ownerBehind({ units, words, subjects }: SentenceVoices, first: number, isApposed: boolean): Voice | undefined {
  const { clauseWords, speechNouns, owners } = words.language.quotes;
  const noun = first + words.lengthOf(clauseWords, units, first);
  const owner = noun + words.lengthOf(speechNouns, units, noun);
  const isOwned = noun > first && owner > noun && words.lengthOf(owners, units, owner) > 0;
  const isNoun = isApposed && words.language.names.mixedCase && owner > noun;
  return isOwned || isNoun ? subjects.ownedBy([noun, units.length]) : undefined;
}

/** Characters of what is said at least, where no verb tells that it is. */
const TELLING = 25;

/** „…“, zitiert das Tagblatt | Anna Weber: behind whoever cites, where the verb stands first. */
function citedBehind(voices: SentenceVoices, { end }: Cue): Voice | undefined {
  const { units, words, subjects } = voices;
  const { verbSecond, determiners } = words.language.quotes;
  if (!verbSecond || words.lengthOf(determiners, units, end) === 0) return undefined;
  const cited = voices.behind(end + 2);
  return cited && cited.span.start === units[end + 2]!.start && subjects.described.isHuman(cited) ? cited : undefined;
}

/** A few words in quote marks that no mark ends: “so what” (attitude). */
function isAttribute({ start, end, text }: Unit): boolean {
  return end - start < TELLING && !/[,.!?…]\P{L}*$/u.test(text.slice(-4));
}

/** “…”, Ana Doyle rơm rớm: whoever does something right behind words that open the sentence says them. */
function actorBehind(voices: SentenceVoices, at: number, first: number): Tag | undefined {
  const { units, words, subjects } = voices;
  const isOpening = units.slice(0, at).every(({ kind, quotation }) => kind === 'mark' && !quotation);
  const { end, start, text } = units[at]!;
  const isClosed = first > at + 1 || /[,!?…]\P{L}*$/u.test(text.slice(-4));
  if (!isOpening || !isClosed || end - start < TELLING) return undefined;
  if (words.language.quotes.verbSecond) return actorOf(voices, first);
  const voice = subjects.topics.head(first, units.length) ?? subjects.pronouns.openingAt(first);
  return voice && { tight: true, cue: 'gesture', voice };
}

/** „…“, pflichtet Anna Weber bei: behind a comma any verb will do, where its subject follows it and is a person. */
function actorOf(voices: SentenceVoices, first: number): Tag | undefined {
  const { units, words, subjects } = voices;
  const verb = units[first];
  if (units[first - 1]?.text !== ',' || !verb || !/^\p{Ll}{2,}t(?:en?)?$/u.test(verb.text)) return undefined;
  if (words.isAdverb(verb) || words.lengthOf(words.language.quotes.clauseWords, units, first) > 0) return undefined;
  const voice = voices.behind(first + 1);
  return voice && subjects.described.isHuman(voice) ? { tight: true, cue: 'verb', voice } : undefined;
}

/** Whether who speaks is named within a few words behind a quotation, in the same clause; not: “frank” talks, and Ana said. */
function isNext({ span }: Voice, units: readonly Unit[], first: number): boolean {
  const opening = units.slice(first, first + 4);
  const at = opening.findIndex(unit => unit.end > span.start);
  return at >= 0 && opening.slice(0, at).every(unit => unit.kind !== 'mark');
}

/** A cue is near if it is soon behind a quotation, and no other quotation stands between. */
function isNear(cue: Cue, units: readonly Unit[], first: number, at: number): boolean {
  if (cue.at < first || cue.at > at + TAG_REACH) return false;
  return !units.slice(first, cue.at).some(unit => unit.quotation);
}

/** "…", so nannte ihn die Zeitung: a tag may be a verb's first word. */
function behindVerb(voices: SentenceVoices, tag: Cue): Voice | undefined {
  const { units, words, cues } = voices;
  const verb = cues.find(({ at }) => at === tag.end);
  if (tag.kind !== 'tag' || !verb) return undefined;
  const isObject = words.groupOf(units[verb.end]?.text ?? '') !== undefined;
  return voices.behind(isObject ? verb.end + 1 : verb.end);
}
