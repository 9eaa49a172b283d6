import { allKinds, type Kind, kinds } from '../../core/kinds';
import type { HighlightLayer, LayerEntry } from './highlight-layer';
import { type PaintStyle, rulesOf } from './highlight-rules';
import { FLASHING } from './reveal';
import { type Shade, shadeMeter, shades } from './shade';

/** Something to highlight: what it is and where. */
export interface Place {
  kind: Kind;
  range: Range;
  /** The reader was led here last: its line is thicker. */
  current?: boolean;
}

const CURRENT = 'lede-current';

/**
 * Paints these places and no others. A highlight is named `lede-<kind>`; where the words of a page stand on several kinds
 * of background, it is `lede-<kind>-<shade>` on the rarer ones. The current place has a highlight of its own, so that its
 * thick line is not drawn over a thin one.
 */
export function paint(layer: HighlightLayer, places: readonly Place[], style: PaintStyle): void {
  const entries = new Map<string, LayerEntry>();
  for (const [i, [shade, group]] of mostFrequentFirst(groupByShade(places)).entries()) {
    for (const { kind, range, current = false } of group) {
      const name = current ? CURRENT : i === 0 ? `lede-${kind}` : `lede-${kind}-${shade}`;
      const entry = entries.get(name);
      if (entry) entry.ranges.push(range);
      else
        entries.set(name, {
          ranges: [range],
          priority: kinds[kind].priority,
          rules: rulesOf(name, kind, shade, { ...style, current }),
        });
    }
  }
  layer.show(entries);
}

/**
 * Takes away what an earlier script of ours has painted and could not take away itself: Firefox ends the scripts of an
 * extension that is updated without asking them.
 */
export function clearLeftovers(document: Document): void {
  const names = allKinds.flatMap(kind => [`lede-${kind}`, ...shades.map(shade => `lede-${kind}-${shade}`)]);
  for (const name of [...names, CURRENT, FLASHING]) CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    ({ cssRules }) => !cssRules[0]?.cssText.includes('::highlight(lede-'),
  );
}

function groupByShade(places: readonly Place[]): Map<Shade, Place[]> {
  const shadeBehind = shadeMeter();
  const groups = new Map<Shade, Place[]>();
  for (const place of places) {
    const shade = shadeBehind(place.range.startContainer.parentElement!);
    const group = groups.get(shade);
    if (group) group.push(place);
    else groups.set(shade, [place]);
  }
  return groups;
}

function mostFrequentFirst<K, V>(groups: Map<K, V[]>): [K, V[]][] {
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
