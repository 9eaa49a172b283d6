import { textOf } from '../src/core/article';
import type { Insights } from '../src/core/insights';
import type { Brief } from '../src/extension/messages';

/** What Lede found in an article as plain text for a terminal: the panel without a screen. */
export function briefText({ article, insights, verdict }: Brief): string {
  const { outline, found, minutes, words, language } = insights;
  const people = found.person.map(({ name, role, spans }) => [name, role && `, ${role}`, times(spans.length)].join(''));
  const quotes = found.quote.map(
    ({ spans, speaker }) =>
      `${speaker?.name ?? 'Unknown speaker'}: ${spans.map(span => textOf(article, span)).join(' ')}`,
  );
  const named = (names: { name: string; spans: unknown[] }[]) =>
    names.map(({ name, spans }) => name + times(spans.length));
  const said = (findings: Insights['found']['figure' | 'date']) =>
    findings.map(({ spans }) => textOf(article, spans[0]!));
  const dates = found.date.map(({ spans, iso }) => textOf(article, spans[0]!) + (iso ? ` (${iso})` : ''));

  return [
    article.title,
    [article.byline, article.published].filter(Boolean).join(' · '),
    `about ${Math.max(1, Math.round(minutes))} min, ${words} words, language ${language}`,
    verdict === 'article' ? '' : 'Lede is not sure that this is an article.',
    section(
      'Outline',
      outline.map(({ text, level }) => '  '.repeat(level - 1) + text),
    ),
    section('People', people),
    section('Organisations', named(found.organisation)),
    section('Places', named(found.place)),
    section('Figures', said(found.figure)),
    section('Dates', dates),
    section('Quotes', quotes),
  ]
    .filter(Boolean)
    .join('\n');
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [`\n${title}`, ...lines.map(line => `  ${line}`)].join('\n');
}

function times(count: number): string {
  return count > 1 ? ` (${count} times)` : '';
}
