import { boxOf, describe } from './box-of';
import type { Box, Walk } from './candidates';
import { hintsIn } from './hints';
import { BOLD, LINK, LineCollector } from './line-collector';
import { attributeOf, hasAttributes, lastChildOf, nodeTypeOf, previousSiblingOf, shadowOf, tagOf } from './prototypes';
import type { Steps } from './steps';
import { inlineTags, mediaTags, skippedTags } from './tags';
import { isFootnoteMark, isUnseen } from './unseen';

/**
 * Limits for absurd pages: the reading stops there and says so. The longest pages of encyclopaedias and live blogs have a third
 * of that. Text in UTF-16 units.
 */
const MOST_NODES = 150_000;
const MOST_BOXES = 40_000;
const MOST_LINES = 10_000;
const MOST_TEXT = 500_000;

/** Nodes from one pause to the next: about a millisecond. */
const STEP = 250;

/** Marks on the stack of nodes still to visit: what was opened ends here. */
const END_OF_INLINE = 0;
const END_OF_BOX = 1;

const boldTags = new Set(['b', 'strong']);

/**
 * Collects the candidate blocks of a document in one pass, open shadow trees included, without recursion. Reads only. Nodes that
 * leave the page meanwhile are read nevertheless.
 */
export function walk(root: Element | null): Steps<Walk> {
  return new Walker().walk(root);
}

class Walker {
  private readonly boxes: Box[] = [];
  private readonly lines = new LineCollector(this.boxes);
  private readonly stack: (Node | typeof END_OF_INLINE | typeof END_OF_BOX)[] = [];
  private readonly styles: number[] = [];
  private readonly looks = new Map<string, number>();
  private style = 0;
  private box = -1;
  private nodes = 0;

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
    while (this.box >= 0) this.closeBox();
    const partly = this.lines.partly || stack.some(item => typeof item !== 'number');
    return { boxes: this.boxes, candidates: this.lines.candidates, looks: this.looks, partly };
  }

  private isFull(): boolean {
    const { nodes, boxes } = this;
    const { candidates, length } = this.lines;
    return nodes >= MOST_NODES || boxes.length >= MOST_BOXES || candidates.length >= MOST_LINES || length >= MOST_TEXT;
  }

  private visit(node: Node): void {
    this.nodes++;
    const type = nodeTypeOf(node);
    if (type === 3 || type === 4) this.lines.addText(node as Text, this.box, this.style);
    else if (type === 1) this.open(node as Element);
  }

  private open(element: Element): void {
    const tag = tagOf(element);
    if (mediaTags.has(tag)) this.countMedia();
    if (tag === 'br') this.lines.addBreak();
    else if (skippedTags.has(tag)) return;
    else if (inlineTags.has(tag) || (tag.includes('-') && this.lines.isWithinLine)) this.openInline(element, tag);
    else this.openBox(element, tag);
  }

  private countMedia(): void {
    this.lines.addMedia();
    if (this.box >= 0) this.boxes[this.box]!.media++;
  }

  private openInline(element: Element, tag: string): void {
    const isBare = !hasAttributes(element);
    const look = isBare ? '' : attributeOf(element, 'class');
    const hints = hintsIn(look);
    this.countLook(look);
    if ((!isBare && isUnseen(element, hints)) || (tag === 'sup' && isFootnoteMark(element))) return;
    this.styles.push(this.style);
    this.style |= hints;
    if (tag === 'a') this.style |= LINK;
    else if (boldTags.has(tag)) this.style |= BOLD;
    this.stack.push(END_OF_INLINE);
    this.pushChildren(element, tag);
  }

  private openBox(element: Element, tag: string): void {
    this.lines.end();
    this.boxes.push(boxOf(element, tag, this.box));
    this.styles.push(this.style);
    this.style &= LINK | BOLD;
    this.box = this.boxes.length - 1;
    this.stack.push(END_OF_BOX);
    this.pushChildren(element, tag);
  }

  /** A box without text is left out, and its attributes are not looked at: it tells nothing but its pictures. */
  private closeBox(): void {
    this.lines.end();
    this.style = this.styles.pop()!;
    const box = this.boxes[this.box]!;
    const hasText = (this.lines.candidates.at(-1)?.box ?? -1) >= this.box;
    if (hasText) this.countLook(describe(box));
    else {
      this.boxes.pop();
      if (box.parent >= 0) this.boxes[box.parent]!.media += box.media;
    }
    this.box = box.parent;
  }

  private countLook(look: string): void {
    if (look) this.looks.set(look, (this.looks.get(look) ?? 0) + 1);
  }

  /** Puts the children on the stack, last first: those of the open shadow tree, or those that a slot shows. */
  private pushChildren(element: Element, tag: string): void {
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const node of assigned.reverse()) this.stack.push(node);
    if (assigned.length > 0) return;
    const parent = shadowOf(element) ?? element;
    for (let child = lastChildOf(parent); child; child = previousSiblingOf(child)) this.stack.push(child);
  }
}
