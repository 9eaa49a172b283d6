import type { Article, Block, Span } from '../core/article';
import type { Found, Insights, OutlineEntry, Pace, Quote } from '../core/insights';
import { checkPlace, fields, isKept } from './check-values';
import type { Brief, KeptValue, PageState, PageToPanel, Progress } from './messages';

/** More than any article has; what goes beyond is left out. */
const MOST = { blocks: 20_000, findings: 5_000, spans: 5_000, reasons: 20, kept: 1_000, line: 2_000, text: 200_000 };

/** Makes of any value one of the kind that we know. */
type Check<T> = (value: unknown) => T;
type Checks<T> = { [Field in keyof T]-?: Check<T[Field]> };

const line = text(MOST.line);
const perhapsLine = perhaps(line);
const words = text(MOST.text);
const count: Check<number> = value => number(value) ?? 0;

/**
 * A message from a page's content script as plain data of the shape we know, or null. The page's process may be in
 * other hands, so nothing is taken on trust: unknown fields go, sizes are capped, and every span lies inside its block.
 */
export function checkPageMessage(message: unknown): PageToPanel | null {
  const { type, state, progress, revealed } = fields(message);
  if (type === 'progress') return { type, progress: checkProgress(progress) };
  if (type === 'revealed') {
    const { span, isHidden } = fields(revealed);
    const place = checkPlace(span);
    return { type, revealed: place && { span: place, isHidden: isHidden === true } };
  }
  const checked = type === 'state' ? checkState(state) : null;
  return checked && { type: 'state', state: checked };
}

const checkProgress = shape<Progress>({ share: value => Math.min(1, Math.max(0, count(value))), block: count });

function checkState(value: unknown): PageState | null {
  const { is, brief, kept, reasons, url } = fields(value);
  const shown = () => ({ brief: checkBrief(brief), kept: list(MOST.kept, keptEntry)(kept) });
  switch (is) {
    case 'reading':
      return brief ? { is, ...shown() } : { is };
    case 'article':
      return { is, ...shown() };
    case 'pdf':
    case 'failed':
      return { is };
    case 'framed':
      return { is, url: line(url) };
    case 'unsure':
    case 'notArticle':
      return { is, reasons: list(MOST.reasons, line)(reasons) };
    default:
      return null;
  }
}

const keptEntry: Check<[string, KeptValue] | undefined> = entry => {
  const [key, value] = Array.isArray(entry) ? entry : [];
  return isKept(value) ? [line(key), value] : undefined;
};

function checkBrief(value: unknown): Brief {
  const { article: read, insights, verdict, partly } = fields(value);
  const article = checkArticle(read);
  return {
    article,
    insights: checkInsights(insights, article.blocks),
    verdict: verdict === 'article' || verdict === 'notArticle' ? verdict : 'unsure',
    partly: partly === true,
  };
}

const kindsOfBlock: readonly unknown[] = ['paragraph', 'listItem', 'quotation', 'caption'];

const block: Check<Block> = value => {
  const { kind, level, text } = fields(value);
  if (kind === 'heading') return { kind, level: headingLevel(level), text: words(text) };
  return { kind: kindsOfBlock.includes(kind) ? (kind as 'paragraph') : 'paragraph', text: words(text) };
};

export const checkArticle = shape<Article>({
  url: line,
  title: line,
  byline: perhapsLine,
  published: perhapsLine,
  language,
  blocks: list(MOST.blocks, block),
});

const checkPace = shape<Pace>({
  perMinute: count,
  unit: value => (value === 'syllable' || value === 'character' ? value : 'word'),
  source: perhapsLine,
});

function checkInsights(value: unknown, blocks: readonly Block[]): Insights {
  const span: Check<Span | undefined> = value => {
    const place = checkPlace(value);
    return place && place.end <= (blocks[place.block]?.text.length ?? 0) ? place : undefined;
  };
  const spans = list(MOST.spans, span);
  const findings = <T extends { spans: Span[] }>(checks: Omit<Checks<T>, 'spans'>) => {
    const finding = shape({ ...checks, spans } as Checks<T>);
    const placed: Check<T | undefined> = value => {
      const checked = finding(value);
      return checked.spans.length > 0 ? checked : undefined;
    };
    return list(MOST.findings, placed);
  };
  const entry: Check<OutlineEntry | undefined> = value => {
    const { text, level, span: place, derived } = fields(value);
    const at = span(place);
    return at && { text: line(text), level: headingLevel(level), span: at, derived: derived === true };
  };

  const speaker = shape<NonNullable<Quote['speaker']>>({ name: line, span, person: perhapsLine });
  const names: Check<Found['person']> = findings({ name: line, role: perhapsLine, roleSpans: perhaps(spans) });
  return shape<Insights>({
    language,
    words: count,
    minutes: count,
    pace: perhaps(checkPace),
    outline: list(MOST.findings, entry),
    keyPoints: spans,
    found: shape<Found>({
      quote: findings({ speaker: perhaps(speaker) }),
      person: names,
      organisation: names,
      place: names,
      figure: findings({ value: number, unit: perhapsLine, context: span }),
      date: findings({ iso: perhapsLine, context: span }),
    }),
  })(value);
}

/** An object of these fields and no others. */
function shape<T>(checks: Checks<T>): Check<T> {
  const names = Object.keys(checks) as (keyof T & string)[];
  return value => {
    const found = fields(value);
    return Object.fromEntries(names.map(name => [name, checks[name](found[name])])) as T;
  };
}

/** As many items as there may be; those of which the check makes nothing go. */
function list<T>(most: number, check: Check<T | undefined>): Check<T[]> {
  return value => (Array.isArray(value) ? value.slice(0, most).map(check).filter(isPresent) : []);
}

function perhaps<T>(check: Check<T>): Check<T | undefined> {
  return value => (value === undefined || value === null ? undefined : check(value));
}

function text(most: number): Check<string> {
  return value => (typeof value === 'string' ? value.slice(0, most) : '');
}

/** A tag that `lang` and `Intl` accept. */
function language(value: unknown): string {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value) ? value : 'und';
}

function number(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}

function headingLevel(value: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6 ? (value as 1) : 1;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
