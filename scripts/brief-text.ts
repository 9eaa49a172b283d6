import { textOf } from '../src/core/article';
import type { Brief } from '../src/extension/messages';
import { listedKinds, quoteText, type Row, rowsOf, speakerOf } from '../src/extension/ui/mentions';

const HEADINGS = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  figure: 'Figures',
  date: 'Dates',
} as const;

/** What Lede found in an article as plain text for a terminal: the panel without a screen. */
export function briefText({ article, insights, verdict }: Brief): string {
  const { outline, keyPoints, found, minutes, words, language } = insights;
  return [
    article.title,
    [article.byline, article.published].filter(Boolean).join(' · '),
    `about ${Math.max(1, Math.round(minutes))} min, ${words} words, language ${language}`,
    verdict === 'article' ? '' : 'Lede is not sure that this is an article.',
    section(
      'Key points',
      keyPoints.map(span => textOf(article, span)),
    ),
    section(
      'Outline',
      outline.map(({ text, level }) => '  '.repeat(level - 1) + text),
    ),
    ...listedKinds.map(kind => section(HEADINGS[kind], rowsOf(kind, article, insights).map(line))),
    section(
      'Quotes',
      found.quote.map(quote => `${speakerOf(quote, insights).name ?? 'Unknown speaker'}: ${quoteText(article, quote)}`),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [`\n${title}`, ...lines.map(line => `  ${line}`)].join('\n');
}

function line({ label, role, context, iso, spans }: Row): string {
  const about = role ?? context;
  return [label, iso && ` (${iso})`, about && `: ${about}`, spans.length > 1 && ` (${spans.length} times)`]
    .filter(Boolean)
    .join('');
}
