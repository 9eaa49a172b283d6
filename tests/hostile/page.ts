/** A page that does its worst to whoever reads it. */
export interface HostilePage {
  /** The document; built when it is asked for, since some are large. */
  text(): string;
  /** text/html without it. */
  contentType?: string;
  /** Content-Security-Policy. */
  policy?: string;
  /**
   * What a panel must be told in the end: an article with the words of `story`, or that there is none,
   * or anything that does not fail. A page that takes the
   * extension API away is `closed` to Chrome's extensions.
   */
  is: 'article' | 'noArticle' | 'anything' | 'closed';
  /** It is too large to be read whole, and the panel must say so. */
  partly?: true;
  /** It changes itself for ever, so that what it is like cannot be compared with what it was like. */
  restless?: true;
}

export const title = 'Lighthouse of Carn Ewe sold to its keeper';

/** The story that must be read whatever is around it. */
export const story = [
  'The lighthouse of Carn Ewe, dark since 2011, was sold on Friday to the woman who had been painting it without pay for nine years.',
  '“I asked what it would cost to keep the rust off, and they asked what I would pay,” said Ishbel Trevanion, who put down £4,200 of her own savings.',
  'The harbour board had wanted to pull the tower down, because the road to it floods at every spring tide and nobody could be found to mend the lamp.',
  'Its engineers now say that the foundations will hold for another 60 years, which is longer than any of them had been asked to promise.',
  'The lamp will be lit again on 1 November, for one night, and the pilots of the bay have been asked not to take their bearings from it.',
];

export const paragraphs = story.map(text => `<p>${text}</p>`).join('\n');

/**
 * Counts what the payloads of hostile pages have achieved, and what has been changed in the page by others than the page. Reading
 * begins when the document has been parsed, at the earliest.
 */
const witness = `
  var executions = 0, changes = 0;
  function executed() { executions++; }
  addEventListener('DOMContentLoaded', () => new MutationObserver(records => { changes += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }), { once: true });`;

/** An ordinary article, with what is added to its head, inside its body and around it. */
export function pageOf({ head = '', start = '', body = paragraphs, end = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><script>${witness}</script>${head}</head>
    <body>${start}<article><h1>${title}</h1>${body}</article>${end}</body></html>`;
}

export const script = (code: string): string => `<script>${code}</script>`;
