/** Runs in a page of ours: reads it, highlights all of it and says what was found, as the extension does. */
import type { Brief } from '../../src/extension/messages';
import { placesOf } from '../../src/extension/places';
import { defaults } from '../../src/extension/settings';
import { HighlightLayer } from '../../src/page/highlights/highlight-layer';
import { paint } from '../../src/page/highlights/paint';
import { read, understand } from '../../src/reading';

export function highlight(): Brief {
  const reading = read(document);
  const { article, verdict, partly } = reading;
  if (!article) throw new Error('Lede finds no article in it');
  const insights = understand(article);
  paint(new HighlightLayer(), placesOf(reading, insights, defaults.kinds), defaults);
  return { article, insights, verdict: verdict.verdict, partly };
}
