import { isRendered, paintedAround, rootOf } from '../prototypes';
import { HighlightLayer } from './highlight-layer';
import { flashRules } from './highlight-rules';

export const FLASHING = 'lede-flash';
/** Above every kind. */
const PRIORITY = 100;
/** Milliseconds: long enough to be found after the scrolling, short enough not to be in the way. */
const FLASH = 2_000;

/** Shows the reader single places of a document. */
export class Revealer {
  private readonly layer = new HighlightLayer();
  private ending: ReturnType<typeof setTimeout> | undefined;

  /**
   * Scrolls a place to the middle of the window and makes it flash. The focus stays where it is. Returns whether the reader
   * can see it there: false where the page hides it, or cuts it off.
   */
  reveal(range: Range): boolean {
    this.clear();
    if (isHidden(range)) return false;
    const isSeen = scrollToMiddle(range);
    this.layer.show(new Map([[FLASHING, { ranges: [range], priority: PRIORITY, rules: flashRules(FLASHING) }]]));
    this.ending = setTimeout(() => this.clear(), FLASH);
    return isSeen;
  }

  clear(): void {
    clearTimeout(this.ending);
    this.layer.clear();
  }
}

/** A "Read more" or a closed part may hide a place; to open it would change the page. */
function isHidden({ startContainer }: Range): boolean {
  const around = startContainer.parentElement!;
  return !isRendered(around, true) && getComputedStyle(around).display !== 'contents';
}

/**
 * Centres a place in the window and in every box that scrolls around it: the middle is where neither a sticky header nor
 * a cookie bar lies. `scrollIntoView` would centre the paragraph, which may be longer than the window is high. Of a place
 * that is cut off, the nearest edge of what is shown is centred, and the answer is false.
 */
function scrollToMiddle(range: Range): boolean {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = range.getBoundingClientRect();
  let middle = top + height / 2;
  let isSeen = true;
  for (let box: Element | null = range.startContainer.parentElement; box; box = paintedAround(box)) {
    const isPage = box === document.scrollingElement;
    const overflow = overflowOf(box);
    // What a body says of that is for the window, unless the root has its own say.
    const isAll = box === document.body && overflowOf(rootOf(document)!) === 'visible';
    if (!isPage && (isAll || overflow === 'visible')) continue;
    const frame = isPage ? { top: 0, height: innerHeight } : box.getBoundingClientRect();
    if (isPage || /auto|scroll/.test(overflow)) {
      const wanted = box.scrollTop + middle - (frame.top + frame.height / 2);
      const reached = Math.max(0, Math.min(wanted, box.scrollHeight - box.clientHeight));
      middle -= reached - box.scrollTop;
      box.scrollTo({ top: reached, behavior: still ? 'instant' : 'smooth' });
    }
    if (isPage) break;
    const nearest = Math.max(frame.top, Math.min(middle, frame.top + frame.height));
    isSeen &&= nearest === middle;
    middle = nearest;
  }
  return isSeen;
}

/** What becomes of what is too high for a box. */
function overflowOf(box: Element): string {
  return getComputedStyle(box).overflowY;
}
