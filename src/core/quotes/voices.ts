import type { Span } from '../article';
import type { Found, Name } from '../insights';
import { firstWhere } from '../text/bisect';
import type { Text } from '../text/prepare';

/** Somebody who may speak: a name of the article, or words that only describe them ("một người dân", "she"). */
export interface Voice {
  /** As printed, for a name its fullest form. */
  name: string;
  span: Span;
  /** The person or organisation, where the text names one. */
  entity?: Name;
  /** A description that holds a name ("lawmakers on the Senate panel"): the fullest form of shorter ones. */
  telling?: boolean;
}

/** A name where it stands. */
export interface Mention {
  span: Span;
  entity: Name;
  kind: 'person' | 'organisation' | 'place';
  /** Only the role stands there. */
  isRole: boolean;
}

/** Every name of an article by where it stands. */
export class Mentions {
  private readonly byBlock = new Map<number, Mention[]>();
  readonly people: ReadonlySet<Name>;
  private readonly places: ReadonlySet<Name>;
  readonly organisations: readonly Name[];

  constructor(names: Pick<Found, 'person' | 'organisation' | 'place'>) {
    this.organisations = names.organisation;
    this.people = new Set(names.person);
    this.places = new Set(names.place);
    for (const kind of ['person', 'organisation', 'place'] as const) {
      for (const entity of names[kind]) {
        for (const span of entity.spans) this.add({ span, entity, kind, isRole: false });
        for (const span of entity.roleSpans ?? []) this.add({ span, entity, kind, isRole: true });
      }
    }
    for (const mentions of this.byBlock.values()) mentions.sort((a, b) => a.span.start - b.span.start);
  }

  isPerson(entity: Name): boolean {
    return this.people.has(entity);
  }

  isPlace(entity: Name): boolean {
    return this.places.has(entity);
  }

  /** Those that lie within a stretch of a block, in order. */
  within({ block, start, end }: Span): Mention[] {
    const mentions = this.byBlock.get(block) ?? [];
    const found: Mention[] = [];
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.span.start < end; i++) {
      if (mentions[i]!.span.end <= end) found.push(mentions[i]!);
    }
    return found;
  }

  /** The one that a stretch of a block lies in. */
  around({ block, start, end }: Span): Mention | undefined {
    const mentions = this.byBlock.get(block) ?? [];
    const mention = mentions[firstFrom(mentions, start + 1) - 1];
    return mention && mention.span.end >= end && !mention.isRole ? mention : undefined;
  }

  /** The nearest before a place, at most `reach` of them, nearest first; those of the blocks before included. */
  *before({ block, start }: Span, reach = 30): Generator<Mention> {
    let left = reach;
    for (let at = block; at >= 0 && at > block - 8; at--) {
      const mentions = this.byBlock.get(at) ?? [];
      for (let i = (at === block ? firstFrom(mentions, start) : mentions.length) - 1; i >= 0; i--) {
        if (left-- === 0) return;
        yield mentions[i]!;
      }
    }
  }

  private add(mention: Mention): void {
    const mentions = this.byBlock.get(mention.span.block) ?? [];
    mentions.push(mention);
    this.byBlock.set(mention.span.block, mentions);
  }
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  return firstWhere(mentions, ({ span }) => span.start >= start);
}

/** The words of an article at a span. */
export function wordsAt(text: Text, { block, start, end }: Span): string {
  return text.article.blocks[block]!.text.slice(start, end);
}
