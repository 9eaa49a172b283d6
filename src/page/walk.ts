import type { Box, Candidate, Walk } from './candidates';
import { hintsIn } from './hints';
import { areRunTogether } from './letters';
import { collapse } from './lines';
import {
  attributeOf,
  isShown,
  lastChildOf,
  nodeTypeOf,
  parentOf,
  previousSiblingOf,
  shadowOf,
  tagOf,
} from './prototypes';
import type { Steps } from './steps';
import { inlineTags, mediaTags, skippedTags } from './tags';
import { isFootnoteMark, isHidden, isUnseen } from './unseen';

/**
 * Limits for absurd pages: the reading stops there and says so. The longest pages of encyclopaedias and live blogs have a third
 * of that. Text in UTF-16 units.
 */
const MOST_NODES = 150_000;
const MOST_BOXES = 40_000;
const MOST_LINES = 10_000;
const MOST_TEXT = 500_000;
/** A longer line is cut, and so is the time that patterns take with it. */
const LONGEST_LINE = 100_000;

/** Nodes from one pause to the next: about a millisecond. */
const STEP = 250;

/** Marks on the stack of nodes still to visit: what was opened ends here. */
const END_OF_INLINE = 0;
const END_OF_BOX = 1;

/** Bits of the inline style beside the hint bits. */
const LINK = 1 << 28;
const BOLD = 1 << 29;
const ITALIC = 1 << 30;

const boldTags = new Set(['b', 'strong']);
const italicTags = new Set(['i', 'em', 'cite']);

/** A single <br> ends a paragraph when a sentence ends before it. */
const ENDS_SENTENCE = /[.!?…:。！？।][\p{Pe}\p{Pf}"'*]*\s*$/u;

/**
 * Collects the candidate blocks of a document in one pass, open shadow trees included, without recursion. Reads only. Nodes that
 * leave the page meanwhile are read nevertheless.
 */
export function walk(root: Element | null): Steps<Walk> {
  return new Walker().walk(root);
}

class Walker {
  private readonly boxes: Box[] = [];
  private readonly candidates: Candidate[] = [];
  private readonly stack: (Node | typeof END_OF_INLINE | typeof END_OF_BOX)[] = [];
  private readonly styles: number[] = [];
  private style = 0;
  private box = -1;
  private current: Candidate | null = null;
  /** Line breaks since the last text of the current candidate. */
  private breaks = 0;
  /** Pictures, videos and frames since the last candidate. */
  private media = 0;
  private nodes = 0;
  private length = 0;
  /** UTF-16 units of the current candidate so far. */
  private lineLength = 0;
  private partly = false;

  *walk(root: Element | null): Steps<Walk> {
    const { stack } = this;
    if (root) stack.push(root);
    while (stack.length > 0 && !this.isFull()) {
      const item = stack.pop()!;
      if (item === END_OF_INLINE) this.style = this.styles.pop()!;
      else if (item === END_OF_BOX) this.closeBox();
      else {
        this.visit(item);
        if (this.nodes % STEP === 0) yield;
      }
    }
    this.partly ||= stack.some(item => typeof item !== 'number');
    this.flush();
    return { boxes: this.boxes, candidates: this.candidates, partly: this.partly };
  }

  private isFull(): boolean {
    const { nodes, boxes, candidates, length } = this;
    return nodes >= MOST_NODES || boxes.length >= MOST_BOXES || candidates.length >= MOST_LINES || length >= MOST_TEXT;
  }

  private visit(node: Node): void {
    this.nodes++;
    const type = nodeTypeOf(node);
    if (type === 3 || type === 4) this.addText(node as Text);
    else if (type === 1) this.open(node as Element);
  }

  private open(element: Element): void {
    const tag = tagOf(element);
    if (mediaTags.has(tag)) this.countMedia();
    if (tag === 'br') this.breaks++;
    else if (skippedTags.has(tag)) return;
    else if (inlineTags.has(tag) || (tag.includes('-') && this.current)) this.openInline(element, tag);
    else this.openBox(element, tag);
  }

  private countMedia(): void {
    this.media++;
    if (this.box >= 0) this.boxes[this.box]!.media++;
  }

  private openInline(element: Element, tag: string): void {
    const hints = hintsIn(attributeOf(element, 'class'));
    if (isUnseen(element, hints) || (tag === 'sup' && isFootnoteMark(element))) return;
    this.styles.push(this.style);
    this.style |= hints;
    if (tag === 'a') this.style |= LINK;
    else if (boldTags.has(tag)) this.style |= BOLD;
    else if (italicTags.has(tag)) this.style |= ITALIC;
    this.stack.push(END_OF_INLINE);
    this.pushChildren(element, tag);
  }

  private openBox(element: Element, tag: string): void {
    this.flush();
    const look = attributeOf(element, 'class');
    const role = attributeOf(element, 'role');
    const parent = this.boxes[this.box];
    this.boxes.push({
      parent: this.box,
      tag,
      hints: hintsIn(look) | hintsIn(attributeOf(element, 'id')) | hintsIn(role),
      media: 0,
      hidden: (parent?.hidden ?? false) || isHidden(element),
      dialog: tag === 'dialog' || /dialog\b/.test(role) || attributeOf(element, 'aria-modal') === 'true',
      look: `${tag} ${look}`,
      itemprop: attributeOf(element, 'itemprop'),
      element,
    });
    this.styles.push(this.style);
    this.style &= LINK | BOLD | ITALIC;
    this.box = this.boxes.length - 1;
    this.stack.push(END_OF_BOX);
    this.pushChildren(element, tag);
  }

  private closeBox(): void {
    this.flush();
    this.style = this.styles.pop()!;
    this.box = this.boxes[this.box]!.parent;
  }

  /** Puts the children on the stack, last first: those of the open shadow tree, or those that a slot shows. */
  private pushChildren(element: Element, tag: string): void {
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const node of assigned.reverse()) this.stack.push(node);
    if (assigned.length > 0) return;
    const parent = shadowOf(element) ?? element;
    for (let child = lastChildOf(parent); child; child = previousSiblingOf(child)) this.stack.push(child);
  }

  private addText(node: Text): void {
    const data = node.data.slice(0, LONGEST_LINE);
    this.partly ||= data.length < node.length;
    const isSpace = !/\S/.test(data);
    if (isSpace && !this.current) return;
    if (!isSpace && this.breaks > 0) this.endLine();
    if (this.lineLength >= LONGEST_LINE) {
      this.partly = true;
      return;
    }
    this.current ??= this.newCandidate();
    const { current, style } = this;
    const last = current.nodes.at(-1);
    if (last && parentOf(last) !== parentOf(node) && areRunTogether(last.data, data)) current.nodes.push(null);
    current.nodes.push(node);
    this.lineLength += data.length;
    if (isSpace) return;
    current.hints |= style & ~(LINK | BOLD | ITALIC);
    this.length += data.length;
    const length = data.trim().length;
    if (style & LINK) {
      current.linked += length;
      current.links++;
    }
    if (style & BOLD) current.bold += length;
    if (style & ITALIC) current.italic += length;
  }

  /** Text follows one or more <br>: they end the candidate or read as a space. */
  private endLine(): void {
    if (this.current) {
      const before = this.current.nodes.findLast(node => node && /\S/.test(node.data));
      const isHeading = /^h[1-6]$/.test(this.boxes[this.box]?.tag ?? '');
      const ends = this.breaks > 1 || ENDS_SENTENCE.test(before?.data.slice(-100) ?? '') || this.current.bold > 0;
      if (ends && !isHeading) {
        this.flush();
        this.current = this.newCandidate();
        this.current.afterBreak = true;
      } else this.current.nodes.push(null);
    }
    this.breaks = 0;
  }

  private newCandidate(): Candidate {
    const { box, media } = this;
    this.media = 0;
    return { box, media, text: '', linked: 0, bold: 0, italic: 0, links: 0, hints: 0, afterBreak: false, nodes: [] };
  }

  private flush(): void {
    const { current } = this;
    this.current = null;
    this.lineLength = 0;
    this.breaks = 0;
    if (!current) return;
    current.text = collapse(current.nodes.map(node => node?.data.slice(0, LONGEST_LINE) ?? ' ').join(''));
    if (!/[\p{L}\p{N}]/u.test(current.text)) return;
    const box = this.boxes[current.box]!;
    if (this.candidates.at(-1)?.box !== current.box) box.hidden ||= !isShown(box.element);
    this.candidates.push(current);
  }
}
