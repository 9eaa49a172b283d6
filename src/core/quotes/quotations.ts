import type { Span } from '../article';
import type { Passage, Text } from '../text/prepare';
import { type Mark, quoteMarks } from './quote-marks';

/** Words in quote marks, whatever they are: speech, a title, irony. */
export interface Quotation {
  /** Quote marks included; one a block. */
  spans: Span[];
  /** Whether it stands inside another quotation. */
  nested: boolean;
}

/** Blocks that a quotation may run over without a mark of its own, where it ends further down. */
const LONGEST_SILENCE = 6;

/** Every quotation of an article in reading order. Mixed marks pair (“…"), unclosed ones run on to where they close. */
export function findQuotations(text: Text): Quotation[] {
  const elisions = new Set(text.language.quotes.elisions);
  const found: Span[][] = [];
  let running: Running | undefined;
  let isSetOff = false;
  for (const [i, passage] of text.passages.entries()) {
    // A caption between two paragraphs does not end what is said in them.
    if (passage.kind === 'caption' && running) {
      found.push(...pairMarks(passage, elisions).pairs.map(pair => [pair]));
      continue;
    }
    const paired = pairMarks(passage, elisions);
    isSetOff = isSetOffSpeech(passage, paired, isSetOff || endsInColon(text.passages[i - 1]));
    if (isSetOff && !running) found.push([{ block: passage.block, start: 0, end: passage.text.length }]);
    if (running) running = running.goOn(paired, passage);
    if (running?.ended) {
      found.push(...running.result());
      running = undefined;
    }
    found.push(...paired.pairs.map(pair => [pair]));
    if (!running && paired.unclosed) running = new Running(paired.unclosed, passage);
  }
  if (running) found.push(...running.result());
  return nest(found);
}

/** Whether a block set as a quotation holds speech without marks: behind a colon ("She wrote:") or behind another one. */
function isSetOffSpeech({ kind, text }: Passage, { pairs, unclosed }: Paired, isBroughtIn: boolean): boolean {
  return kind === 'quotation' && isBroughtIn && pairs.length === 0 && !unclosed && text !== '';
}

function endsInColon(passage: Passage | undefined): boolean {
  return /[:：]\s*$/u.test(passage?.text.slice(-3) ?? '');
}

interface Paired {
  pairs: Span[];
  /** The first mark that opens and is not closed in the block. */
  unclosed?: Mark;
  /** The first mark that closes where nothing is open. */
  unopened?: Mark;
}

/** Characters of the longest word that begins an unclosed quotation in single marks. */
const LONGEST_OPENING = 24;

/** Pairs the marks of one block: a mark closes the nearest open one of its family, and what stands open between is none. */
export function pairMarks({ block, text }: Passage, elisions: ReadonlySet<string>): Paired {
  const marks = quoteMarks(text, elisions);
  const nextOfFamily = nextIndices(marks);
  const open: Mark[] = [];
  const count = new Map<Mark['family'], number>();
  const paired: Paired = { pairs: [] };
  const change = (family: Mark['family'], by: number) => count.set(family, (count.get(family) ?? 0) + by);
  marks.forEach((mark, i) => {
    const isOpen = (count.get(mark.family) ?? 0) > 0;
    if (mark.role === 'opens' || (mark.role === 'either' && !isOpen)) {
      open.push(mark);
      change(mark.family, 1);
    } else if (!isOpen) {
      if (open.length === 0 && mark.family !== 'single') paired.unopened ??= mark;
    } else if (!isPossessive(text, mark, marks[nextOfFamily[i]!])) {
      for (let opener = open.pop(); opener; opener = open.pop()) {
        change(opener.family, -1);
        if (opener.family !== mark.family) continue;
        paired.pairs.push({ block, start: opener.start, end: mark.end });
        break;
      }
    }
  });
  // ‘We sail. ¶ ‘We sail at noon’: a single mark is sure where it opens the block or stands behind a colon, and before a capital behind a
  // sentence as well.
  const isSure = ({ start, end }: Mark) => {
    const before = text.slice(Math.max(0, start - 2), start);
    if (text[start] === '‘' && /(?:^|:\s)$/u.test(before)) return true;
    return /^$|[.!?:]\s$/u.test(before) && /^\p{Lu}\p{Ll}*\s/u.test(text.slice(end, end + LONGEST_OPENING));
  };
  paired.unclosed = open.find(mark => mark.family !== 'single' || isSure(mark));
  return paired;
}

/** ‘the players’ union’: the first mark behind an s closes nothing when another follows. */
function isPossessive(text: string, mark: Mark, next: Mark | undefined): boolean {
  return mark.family === 'single' && text[mark.start - 1] === 's' && next?.role === 'closes';
}

/** For each mark the index of the next one of its family. */
function nextIndices(marks: readonly Mark[]): number[] {
  const next: number[] = [];
  const seen = new Map<Mark['family'], number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = seen.get(marks[i]!.family) ?? marks.length;
    seen.set(marks[i]!.family, i);
  }
  return next;
}

/** A quotation that its first block does not close. */
class Running {
  ended = false;
  private readonly spans: Span[];
  /** Blocks without a mark, which belong to it only if it is closed further down. */
  private silent: Span[] = [];
  private readonly atStart: boolean;

  constructor(
    private readonly opener: Mark,
    { block, text }: Passage,
  ) {
    this.spans = [{ block, start: opener.start, end: text.length }];
    // Behind a sentence or a colon, or a comma and before a capital, the closing mark is forgotten; elsewhere the opening one is a stray.
    const before = text.slice(Math.max(0, opener.start - 4), opener.start);
    const isClause = /,\s$/u.test(before) && /^\p{Lu}\p{L}*\s/u.test(text.slice(opener.end, opener.end + 30));
    this.atStart = isClause || /(?:^|[:.!?])\s*$/u.test(before);
  }

  /** Reads the next block, and takes from `paired` what belongs to the quotation. */
  goOn(paired: Paired, { block, text, kind }: Passage): Running {
    const reopened = paired.pairs.findIndex(pair => pair.start === 0);
    if (paired.unopened?.family === this.opener.family) {
      this.take({ block, start: 0, end: paired.unopened.end });
      this.ended = true;
    } else if (reopened >= 0 && this.silent.length === 0) {
      this.take(...paired.pairs.splice(reopened, 1));
      this.ended = true;
    } else if (paired.unclosed?.start === 0 && this.silent.length === 0) {
      this.take({ block, start: 0, end: text.length });
      paired.unclosed = undefined;
    } else if (
      kind === 'heading' ||
      paired.pairs.length > 0 ||
      paired.unclosed ||
      this.silent.length >= LONGEST_SILENCE
    ) {
      this.ended = true;
    } else {
      this.silent.push({ block, start: 0, end: text.length });
    }
    return this;
  }

  /** One quotation, or none where nothing but a stray mark spoke for it. */
  result(): Span[][] {
    return this.spans.length > 1 || this.atStart ? [this.spans] : [];
  }

  private take(...spans: Span[]): void {
    this.spans.push(...this.silent, ...spans);
    this.silent = [];
  }
}

/** In reading order, with those inside others marked. */
function nest(found: Span[][]): Quotation[] {
  found.sort(([a], [b]) => a!.block - b!.block || a!.start - b!.start || b!.end - a!.end);
  const ends = new Map<number, number>();
  return found.map(spans => {
    const nested = spans[0]!.start < (ends.get(spans[0]!.block) ?? 0);
    for (const { block, end } of spans) ends.set(block, Math.max(end, ends.get(block) ?? 0));
    return { spans, nested };
  });
}
