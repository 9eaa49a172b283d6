import { textOf } from '../../core/article';
import type { Kind } from '../../core/kinds';
import type { Brief } from '../messages';
import { displayText, webAddress } from './display-text';
import { listedKinds, quoteText, type Row, rowsOf, speakerOf } from './mentions';

/** What the copied brief says in the language of the interface. */
export interface BriefWords {
  keyPoints: string;
  outline: string;
  kinds: Record<Kind, string>;
  /** "about 3 min" */
  minutes: string;
  /** The date of publication in words. */
  published?: string;
}

/** The brief as Markdown, to be pasted into notes. Text from the page is escaped: none of it becomes markup. */
export function briefAsMarkdown({ article, insights }: Brief, words: BriefWords): string {
  const facts = [article.byline, words.published].filter(isPresent).map(escaped);
  const link = webAddress(article.url)?.href;
  return [
    `# ${escaped(article.title)}`,
    [...facts, words.minutes].join(' · ') + (link ? `\n<${link}>` : ''),
    section(
      words.keyPoints,
      insights.keyPoints.map(span => `- ${escaped(textOf(article, span))}`),
    ),
    section(words.outline, outlineLines(insights.outline)),
    ...listedKinds.map(kind => section(words.kinds[kind], rowsOf(kind, article, insights).map(rowLine))),
    section(
      words.kinds.quote,
      insights.found.quote.map(quote => {
        const { name } = speakerOf(quote, insights);
        const speaker = name ? `\n> — ${escaped(name)}` : '';
        return `> ${quoteText(article, quote).split('\n').map(escaped).join('\n>\n> ')}${speaker}`;
      }),
      '\n\n',
    ),
  ]
    .filter(isPresent)
    .join('\n\n')
    .concat('\n');
}

/** The brief as JSON, for programs: the words themselves instead of places in a page, and the minutes that the reader is told. */
export function briefAsJson({ article, insights }: Brief, minutes: number): string {
  const { title: headline, byline, published, url, language } = article;
  const listed = listedKinds.map(kind => [
    kind,
    rowsOf(kind, article, insights).map(({ label, role, iso, context, spans }) => ({
      text: label,
      role,
      iso,
      context,
      mentions: spans.length,
    })),
  ]);
  const quote = insights.found.quote.map(quote => {
    const { name: speaker, role } = speakerOf(quote, insights);
    return { text: quoteText(article, quote), speaker, role };
  });
  const brief = {
    ...{ headline, byline, published, url, language },
    words: insights.words,
    minutes,
    keyPoints: insights.keyPoints.map(span => textOf(article, span)),
    outline: insights.outline.map(({ level, text, derived }) => ({ level, text, derived })),
    found: { ...Object.fromEntries(listed), quote },
  };
  return JSON.stringify(brief, null, 2);
}

function section(heading: string, lines: string[], between = '\n'): string | undefined {
  return lines.length > 0 ? `## ${heading}\n\n${lines.join(between)}` : undefined;
}

function outlineLines(outline: Brief['insights']['outline']): string[] {
  const top = Math.min(...outline.map(entry => entry.level));
  return outline.map(({ level, text }) => `${'  '.repeat(level - top)}- ${escaped(text)}`);
}

function rowLine({ label, role, context, spans }: Row): string {
  const about = role ?? context;
  const times = spans.length > 1 ? ` (${spans.length}×)` : '';
  return `- **${escaped(label)}**${about ? `: ${escaped(about)}` : ''}${times}`;
}

function escaped(text: string): string {
  return displayText(text)
    .replace(/[\\`*_[\]<>]/g, String.raw`\$&`)
    .replace(/^[#+\-=~|]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined && value !== '';
}
