import { paintedAround } from '../prototypes';
import { HighlightLayer } from './highlight-layer';
import { flashRules } from './highlight-rules';

const NAME = 'lede-flash';
/** Above every kind. */
const PRIORITY = 100;
/** Milliseconds: long enough to be found after the scrolling, short enough not to be in the way. */
const FLASH = 2_000;

/** Shows the reader single places of a document. */
export class Revealer {
  private readonly layer = new HighlightLayer();
  private ending: ReturnType<typeof setTimeout> | undefined;

  /** Scrolls a place to the middle of the window and makes it flash. The focus stays where it is. */
  reveal(range: Range): void {
    scrollToMiddle(range);
    clearTimeout(this.ending);
    this.layer.show(new Map([[NAME, { ranges: [range], priority: PRIORITY, rules: flashRules(NAME) }]]));
    this.ending = setTimeout(() => this.clear(), FLASH);
  }

  clear(): void {
    clearTimeout(this.ending);
    this.layer.clear();
  }
}

/**
 * Centres a place in the window and in every box that scrolls around it: the middle is where neither a sticky header nor
 * a cookie bar lies. `scrollIntoView` would centre the paragraph, which may be longer than the window is high.
 */
function scrollToMiddle(range: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = range.getBoundingClientRect();
  let middle = top + height / 2;
  for (let box: Element | null = range.startContainer.parentElement; box; box = paintedAround(box)) {
    const isPage = box === document.scrollingElement;
    if (!isPage && !scrolls(box)) continue;
    const frame = isPage ? { top: 0, height: innerHeight } : box.getBoundingClientRect();
    const wanted = box.scrollTop + middle - (frame.top + frame.height / 2);
    const reached = Math.max(0, Math.min(wanted, box.scrollHeight - box.clientHeight));
    middle -= reached - box.scrollTop;
    box.scrollTo({ top: reached, behavior: still ? 'instant' : 'smooth' });
  }
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}
