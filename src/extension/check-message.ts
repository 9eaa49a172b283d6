import type { Article, Block, Span } from '../core/article';
import type { Figure, Found, Insights, Moment, Name, OutlineEntry, Quote } from '../core/insights';
import { checkPlace, isKept } from './check-values';
import type { Brief, KeptValue, PageState, PageToPanel } from './messages';

/** More than any article has; what goes beyond is left out. */
const MOST = { blocks: 20_000, findings: 5_000, spans: 5_000, reasons: 20, kept: 1_000, line: 2_000, text: 200_000 };

type Bag = Record<string, unknown>;
const kindsOfBlock: readonly unknown[] = ['heading', 'paragraph', 'listItem', 'quotation', 'caption'];

/**
 * A message from a page's content script as plain data of the shape we know, or null. The page's process may be in
 * other hands, so nothing is taken on trust: unknown fields go, sizes are capped, and every span lies inside its block.
 */
export function checkPageMessage(message: unknown): PageToPanel | null {
  const { type, state, progress, revealed } = bag(message);
  if (type === 'progress') {
    const { share, block } = bag(progress);
    return { type, progress: { share: Math.min(1, Math.max(0, number(share) ?? 0)), block: number(block) ?? 0 } };
  }
  if (type === 'revealed') {
    const span = checkPlace(bag(revealed).span);
    return { type, revealed: span && { span, isHidden: bag(revealed).isHidden === true } };
  }
  const checked = type === 'state' ? checkState(bag(state)) : null;
  return checked && { type: 'state', state: checked };
}

function checkState(state: Bag): PageState | null {
  switch (state.is) {
    case 'reading':
      return state.brief ? { is: 'reading', ...checkShown(state) } : { is: 'reading' };
    case 'pdf':
    case 'failed':
      return { is: state.is };
    case 'framed':
      return { is: 'framed', url: line(state.url) };
    case 'unsure':
    case 'notArticle':
      return { is: state.is, reasons: list(state.reasons, MOST.reasons, line) };
    case 'article':
      return { is: 'article', ...checkShown(state) };
    default:
      return null;
  }
}

function checkShown({ brief, kept }: Bag): { brief: Brief; kept: [string, KeptValue][] } {
  return { brief: checkBrief(bag(brief)), kept: list(kept, MOST.kept, checkKept).filter(isPresent) };
}

function checkKept(entry: unknown): [string, KeptValue] | undefined {
  const [key, value] = Array.isArray(entry) ? entry : [];
  return isKept(value) ? [line(key), value] : undefined;
}

function checkBrief(brief: Bag): Brief {
  const article = checkArticle(bag(brief.article));
  const { verdict } = brief;
  return {
    article,
    insights: checkInsights(bag(brief.insights), article.blocks),
    verdict: verdict === 'article' || verdict === 'notArticle' ? verdict : 'unsure',
    partly: brief.partly === true,
  };
}

export function checkArticle(article: Bag): Article {
  return {
    url: line(article.url),
    title: line(article.title),
    byline: optional(article.byline, line),
    published: optional(article.published, line),
    language: language(article.language),
    blocks: list(article.blocks, MOST.blocks, block => checkBlock(bag(block))),
  };
}

function checkBlock({ kind, level, text }: Bag): Block {
  const words = string(text, MOST.text);
  if (kind === 'heading') return { kind, level: headingLevel(level), text: words };
  return { kind: kindsOfBlock.includes(kind) ? (kind as 'paragraph') : 'paragraph', text: words };
}

function checkInsights(insights: Bag, blocks: readonly Block[]): Insights {
  const found = bag(insights.found);
  const span = (value: unknown) => checkSpan(bag(value), blocks);
  const spans = (value: unknown) => list(value, MOST.spans, span).filter(isPresent);
  const findings = <T extends { spans: Span[] }>(value: unknown, check: (finding: Bag) => T) =>
    list(value, MOST.findings, finding => check(bag(finding))).filter(finding => finding.spans.length > 0);

  const quote = (q: Bag): Quote => ({
    spans: spans(q.spans),
    speaker: optional(q.speaker, s => ({
      name: line(bag(s).name),
      span: span(bag(s).span),
      person: optional(bag(s).person, line),
    })),
  });
  const name = (n: Bag): Name => ({
    spans: spans(n.spans),
    name: line(n.name),
    role: optional(n.role, line),
    roleSpans: optional(n.roleSpans, spans),
  });
  const figure = (f: Bag): Figure => ({
    spans: spans(f.spans),
    value: number(f.value),
    unit: optional(f.unit, line),
    context: span(f.context),
  });
  const moment = (m: Bag): Moment => ({ spans: spans(m.spans), iso: optional(m.iso, line), context: span(m.context) });
  const entry = (value: unknown): OutlineEntry | undefined => {
    const { text, level, span: place, derived } = bag(value);
    const at = span(place);
    return at && { text: line(text), level: headingLevel(level), span: at, derived: derived === true };
  };

  return {
    language: language(insights.language),
    words: number(insights.words) ?? 0,
    minutes: number(insights.minutes) ?? 0,
    outline: list(insights.outline, MOST.findings, entry).filter(isPresent),
    keyPoints: spans(insights.keyPoints),
    found: {
      quote: findings(found.quote, quote),
      person: findings(found.person, name),
      organisation: findings(found.organisation, name),
      place: findings(found.place, name),
      figure: findings(found.figure, figure),
      date: findings(found.date, moment),
    } satisfies Found,
  };
}

function checkSpan({ block, start, end }: Bag, blocks: readonly Block[]): Span | undefined {
  const length = typeof block === 'number' ? blocks[block]?.text.length : undefined;
  const inside = length !== undefined && isOffset(start) && isOffset(end) && start < end && end <= length;
  return inside ? { block: block as number, start, end } : undefined;
}

function bag(value: unknown): Bag {
  return typeof value === 'object' && value !== null ? (value as Bag) : {};
}

function list<T>(value: unknown, most: number, check: (item: unknown) => T): T[] {
  return Array.isArray(value) ? value.slice(0, most).map(check) : [];
}

function optional<T>(value: unknown, check: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : check(value);
}

function string(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}

function line(value: unknown): string {
  return string(value, MOST.line);
}

/** A tag that `lang` and `Intl` accept. */
function language(value: unknown): string {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value) ? value : 'und';
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function headingLevel(value: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6 ? (value as 1) : 1;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
