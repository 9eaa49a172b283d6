import { closestTo, holds } from '../prototypes';

/** Bylines of others: of teasers, comments and the box about the author after the story. */
const ELSEWHERE =
  'nav, footer:not(article footer), aside, form, figure, figcaption, [class*="caption" i], [class*="credit" i], [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="popular" i], [class*="avatar" i], li article, a h2, a h3';

/**
 * Whether a name there is that of somebody else. What holds the headline is the page itself: many stand whole in a <form>, or in
 * a section called "sidebar-1".
 */
export function isElsewhere(element: Element, headline: Element | null): boolean {
  const other = closestTo(element, ELSEWHERE);
  return other !== null && !holds(other, headline);
}
