import type { Block, Span } from '../core/article';
import type { Found, Insights, OutlineEntry, Pace, Quote } from '../core/insights';
import { checkArticle } from './check-article';
import {
  type Check,
  type Checks,
  headingLevel,
  language,
  line,
  list,
  number,
  perhaps,
  perhapsLine,
  shape,
} from './check-shapes';
import { checkPlace, fields, isKept } from './check-values';
import type { Brief, KeptValue, PageState, PageToPanel, Progress } from './messages';

/** More than any article has; what goes beyond is left out. */
const MOST = { findings: 5_000, spans: 5_000, reasons: 20, kept: 1_000 };

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
