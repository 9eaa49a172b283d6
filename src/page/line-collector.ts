import type { Box, Candidate } from './candidates';
import { areRunTogether } from './letters';
import { collapse } from './lines';
import { parentOf } from './prototypes';
import { isShown, type Spared } from './unseen';

/** A longer line is cut, and so is the time that patterns take with it. In UTF-16 units. */
export const LONGEST_LINE = 100_000;

/** Bits of the inline style beside the hint bits. */
export const LINK = 1 << 28;
export const BOLD = 1 << 29;

/** A single <br> ends a paragraph when a sentence ends before it. */
const ENDS_SENTENCE = /[.!?…:。！？।][\p{Pe}\p{Pf}"'*]*\s*$/u;

/** Puts the text nodes of a document together to lines, in the order in which they come. */
export class LineCollector {
  readonly candidates: Candidate[] = [];
  /** UTF-16 units collected. */
  length = 0;
  /** True once a line was cut. */
  partly = false;
  private current: Candidate | null = null;
  /** Line breaks since the last text of the current candidate. */
  private breaks = 0;
  /** Pictures, videos and frames since the last candidate. */
  private media = 0;
  /** UTF-16 units of the current candidate so far. */
  private lineLength = 0;
  /** The end of its last text that is not mere space. */
  private lastWords = '';
  private readonly spared: Spared = new Map();

  /** `boxes` grows while lines are collected. */
  constructor(private readonly boxes: readonly Box[]) {}

  get isWithinLine(): boolean {
    return this.current !== null;
  }

  addMedia(): void {
    this.media++;
  }

  addBreak(): void {
    this.breaks++;
  }

  /** Text in the box with that index; `style` holds the bits of the inline elements around it. */
  addText(node: Text, box: number, style: number): void {
    const data = node.data.slice(0, LONGEST_LINE);
    this.partly ||= data.length < node.length;
    const isSpace = !/\S/.test(data);
    if (isSpace && !this.current) return;
    if (!isSpace && this.breaks > 0) this.endLine(box);
    if (!isSpace) this.lastWords = data.slice(-100);
    if (this.lineLength >= LONGEST_LINE) {
      this.partly = true;
      return;
    }
    this.current ??= this.newCandidate(box);
    const { current } = this;
    const last = current.nodes.at(-1);
    if (last && parentOf(last) !== parentOf(node) && areRunTogether(last.data, data)) current.nodes.push(null);
    current.nodes.push(node);
    this.lineLength += data.length;
    if (isSpace) return;
    current.hints |= style & ~(LINK | BOLD);
    this.length += data.length;
    const length = data.trim().length;
    if (style & LINK) {
      current.linked += length;
      current.links++;
    }
    if (style & BOLD) current.bold += length;
  }

  /** The line is over: a box begins or ends. */
  end(): void {
    const { current } = this;
    this.current = null;
    this.lineLength = 0;
    this.breaks = 0;
    if (!current) return;
    current.text = collapse(current.nodes.map(node => node?.data.slice(0, LONGEST_LINE) ?? ' ').join(''));
    if (!/[\p{L}\p{N}]/u.test(current.text)) return;
    const box = this.boxes[current.box]!;
    if (this.candidates.at(-1)?.box !== current.box) box.hidden ||= !isShown(box.element, this.spared);
    this.candidates.push(current);
  }

  /** Text follows one or more <br>: they end the candidate or read as a space. */
  private endLine(box: number): void {
    if (this.current) {
      const isHeading = /^h[1-6]$/.test(this.boxes[box]?.tag ?? '');
      const ends = this.breaks > 1 || ENDS_SENTENCE.test(this.lastWords) || this.current.bold > 0;
      if (ends && !isHeading) {
        this.end();
        this.current = this.newCandidate(box);
      } else if (this.current.nodes.at(-1)) this.current.nodes.push(null);
    }
    this.breaks = 0;
  }

  private newCandidate(box: number): Candidate {
    const { media } = this;
    this.media = 0;
    return { box, media, text: '', linked: 0, bold: 0, links: 0, hints: 0, nodes: [] };
  }
}
