import type { Unit } from './carrier-sentences';
import type { Cue } from './cue-phrases';
import type { SpeechWords } from './speech-words';
import type { Mentions } from './voices';

/** How far behind a noun for words said its verb may stand: "thông báo của phường | viết". */
const PREDICATE_REACH = 15;

/** The cues of a sentence; a word inside a name is none ("Bộ Thông tin và Truyền thông"). */
export function cuesIn(block: number, units: readonly Unit[], mentions: Mentions, words: SpeechWords): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.quotation) continue;
    const role = words.lengthOf(words.language.names.roles, units, at);
    const lookalike = Math.max(words.lookalikeAt(units, at), role);
    const cue = words.cueAt(units, at);
    // "nhà | phê bình", "phát ngôn | viên"
    if (!cue || role > cue.end - cue.at) {
      at += Math.max(0, lookalike - 1);
      continue;
    }
    at = cue.end - 1;
    // "according to | reports"
    const before = cues.at(-1);
    if (before?.kind === 'source' && before.end === cue.at) continue;
    const { start } = units[cue.at]!;
    const { end } = units[cue.end - 1]!;
    if (mentions.around({ block, start, end }) || isNaming(cue, units, words) || isInfinitive(cue, units, words))
      continue;
    cues.push(cue);
  }
  return cues.filter(
    (cue, i) => !isNoun(cue, cues[i + 1], units, words) && !isField(cue, cues[i + 1], block, units, mentions, words),
  );
}

/** "a bar called “The Drum”": it tells a name, and nothing about other words in quote marks. */
function isNaming({ at, end }: Cue, units: readonly Unit[], words: SpeechWords): boolean {
  if (!units[end]?.quotation) return false;
  return words.lengthOf(words.language.quotes.namingWords, units, at) === end - at && !words.isSpeakers(units, at);
}

/** "Um das | zu unterstreichen, wechselte er": what closes a clause behind a preposition has no subject. */
function isInfinitive({ at, end, kind }: Cue, units: readonly Unit[], words: SpeechWords): boolean {
  const { verbSecond } = words.language.quotes;
  if (!verbSecond || kind !== 'verb' || end - at > 1 || units[end]?.text !== ',') return false;
  return words.lengthBefore(words.language.outline.adverbials, units, at, 1) > 0 && /en?$/u.test(units[at]!.text);
}

/** "Ông Lê Văn Minh, Giám đốc | phân tích | Công ty Sao Mai, nhận định": within a role beside a name it is the field of that. */
function isField(
  { at, end }: Cue,
  next: Cue | undefined,
  block: number,
  units: readonly Unit[],
  mentions: Mentions,
  words: SpeechWords,
): boolean {
  const from = at - words.lengthBefore(words.language.names.roles, units, at);
  if (from === at || next?.kind !== 'verb' || units[end]?.kind === 'mark') return false;
  const isSetOff = units[from - 1]?.kind === 'mark' && units[next.at - 1]?.kind === 'mark';
  const name = units[from - 2];
  return (
    isSetOff && name !== undefined && mentions.around({ block, start: name.start, end: name.end })?.kind === 'person'
  );
}

/** "Thông báo viết: “…”": what begins a clause and has a verb behind it is the noun for words said. */
function isNoun({ at, end }: Cue, next: Cue | undefined, units: readonly Unit[], words: SpeechWords): boolean {
  const { speechNouns, determiners, indefinites, nounOpeners } = words.language.quotes;
  // "The flanker made his remarks", "the added cost"
  if ([indefinites, nounOpeners].some(list => words.lengthBefore(list, units, at, 1) > 0)) return true;
  if (next?.kind !== 'verb' || next.at - end > PREDICATE_REACH) return false;
  if (words.lengthOf(speechNouns, units, at) !== end - at) return false;
  const before = units[at - 1];
  const opens = !before || before.kind === 'mark' || words.lengthBefore(determiners, units, at) > 0;
  return opens && units.slice(end, next.at).every(unit => unit.kind !== 'mark');
}
