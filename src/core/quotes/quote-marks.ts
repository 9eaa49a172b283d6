/** One quote mark, or two that stand for one (''), as it stands in a text. */
export interface Mark {
  start: number;
  end: number;
  family: Family;
  role: 'opens' | 'closes' | 'either';
}

/** Marks of one family may close each other: "“" and a straight quote do, "«" and "”" do not. */
type Family = 'double' | 'single' | 'angle' | 'singleAngle' | 'corner' | 'whiteCorner';

const FAMILIES = new Map<string, Family>(
  Object.entries({
    double: '“”"„‟＂〝〞〟',
    single: "‘’'‚‛`",
    angle: '«»',
    singleAngle: '‹›',
    corner: '「」｢｣',
    whiteCorner: '『』',
  }).flatMap(([family, marks]) => [...marks].map(mark => [mark, family as Family])),
);

const ANY = new RegExp(`[${[...FAMILIES.keys()].join('')}]`, 'g');
const ALWAYS_OPEN = '„‚「『｢〝';
const ALWAYS_CLOSE = '」』｣〞〟';
const OPENS_BY_HABIT = '“‘«‹‟‛`';
const CLOSES_BY_HABIT = '”’»›';

/** How far behind a mark there is something to see. */
const REACH = 12;

interface Around {
  /** The character before; empty at the start of the block. */
  before: string;
  after: string;
}

/** The quote marks of a text in order; apostrophes, feet and inches are none. `elisions`: words written with a leading one. */
export function quoteMarks(text: string, elisions: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  let end = 0;
  for (const { 0: mark, index: start } of text.matchAll(ANY)) {
    if (start < end) continue;
    const family = FAMILIES.get(mark)!;
    const twice = family === 'single' && text[start + 1] === mark;
    end = start + (twice ? 2 : 1);
    const around = { before: text[start - 1] ?? '', after: text.slice(end, end + REACH) };
    const isMark = twice || (family === 'single' ? !isApostrophe(mark, around, elisions) : !isInches(text, start));
    if (isMark) marks.push({ start, end, family: twice ? 'double' : family, role: roleOf(mark, around) });
  }
  return marks;
}

const LETTER = /^[\p{L}\p{M}\p{Nd}]/u;
const YEARS = /^\p{Nd}{2}s?(?![\p{L}\p{Nd}])/u;
const WORD = /^[\p{L}\p{M}]+/u;

/** Letters and marks of scripts that put no space around quotations: there the shape of a mark tells all. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** "don't", "’80s", "'em": a mark inside a word, before a year, or before a word that is written with one. */
function isApostrophe(mark: string, { before, after }: Around, elisions: ReadonlySet<string>): boolean {
  if (LETTER.test(before)) return LETTER.test(after) && !UNSPACED.test(before);
  return YEARS.test(after) || (mark !== '‘' && elisions.has(WORD.exec(after)?.[0].toLowerCase() ?? ''));
}

/** The second mark of 6'2". */
function isInches(text: string, at: number): boolean {
  return text[at] === '"' && /\p{Nd}['’]\p{Nd}{1,2}$/u.test(text.slice(Math.max(0, at - 5), at));
}

// The apostrophe stands for "d’« ouvrir »".
const OPENING_PLACE = /^[\s([{—–\-/:;=>“‘"'’„‚«‹「『。、]?$/u;
const CLOSING_PLACE = /^(?:[\s.,;:!?…)\]}—–\-/”’"'“‘»›」』。、]|$)/u;
const ELLIPSIS_AND_WORD = /^(?:\.{2,}|…)\s*\p{L}/u;
const PUNCTUATION = /^(?:[.,;:!?…)\]}。、]|$)/u;

function roleOf(mark: string, { before, after }: Around): Mark['role'] {
  if (ALWAYS_OPEN.includes(mark)) return 'opens';
  if (ALWAYS_CLOSE.includes(mark)) return 'closes';
  const isByShape = UNSPACED.test(before) || UNSPACED.test(after);
  if (isByShape && OPENS_BY_HABIT.includes(mark)) return 'opens';
  if (isByShape && CLOSES_BY_HABIT.includes(mark)) return 'closes';
  const mayOpen = OPENING_PLACE.test(before);
  const mayClose = CLOSING_PLACE.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'opens' : 'closes';
  if (!mayOpen) return 'either';
  // Between two blanks or the like: "« Oui »", "…công bố ", nói…".
  if (OPENS_BY_HABIT.includes(mark)) return 'opens';
  if (CLOSES_BY_HABIT.includes(mark)) return 'closes';
  if (before === '' || ELLIPSIS_AND_WORD.test(after)) return 'opens';
  return PUNCTUATION.test(after) ? 'closes' : 'either';
}
