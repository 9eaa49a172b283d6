import { languages } from '../../src/languages';
import { findByline } from '../../src/page/metadata/byline';
import { findHeadline } from '../../src/page/metadata/headline';
import { findPublished } from '../../src/page/metadata/published';
import { readStructuredData } from '../../src/page/metadata/structured-data';
import { attributeOf, rootOf } from '../../src/page/prototypes';
import { atOnce } from '../../src/page/steps';
import { evidenceOf } from '../../src/page/verdict/detect';
import { signs } from '../../src/page/verdict/verdict-signs';
import { walk } from '../../src/page/walk';

/** Runs beside a page: how clearly it shows each sign. */
export function signsOf(document: Document): Record<string, number> {
  const structured = readStructuredData(document);
  const headline = findHeadline(document, structured);
  const byline = atOnce(findByline(document, structured, headline, languages));
  const language = attributeOf(rootOf(document), 'lang') || 'und';
  const published = findPublished(document, structured, headline, language);
  const page = evidenceOf(document, structured, { walk: atOnce(walk(rootOf(document))), byline, published });
  return Object.fromEntries(Object.entries(signs).map(([name, sign]) => [name, sign(page)]));
}
