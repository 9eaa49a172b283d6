import type { Found } from '../insights';
import { lexicon } from '../text/lexicon';
import type { Text } from '../text/prepare';
import type { Token } from '../text/tokens';

/** Where the telling part of a sentence begins. */
export interface Report {
  tokens: readonly Token[];
  /** End offset of the verb, where the part begins with it: the article reports one person, whom it need not name again. */
  verbEnd?: number;
  /** Who says it, where the part is what somebody says. */
  speaker?: string;
}

/** Where sentences report what somebody says: "On Monday Minister Ann Lee said that …", "Chủ tịch nhấn mạnh, …". */
export interface Reporting {
  /** What is said, or the part of a sentence from the full name or the verb on; undefined where nobody speaks. */
  at(tokens: readonly Token[], block: number): Report | undefined;
}

/** A person named further back is not what the sentence is about. */
const REACH = 48;
/** A person who reports in this share of the paragraphs is the only voice; naming them in each line says nothing. */
const ONLY_VOICE = 0.4;
/** Between a verb and what is said: "told | the reporters | that". */
const LONGEST_OBJECT = 4;
/** A longer name leaves no room for what is said. In UTF-16 units. */
const LONGEST_NAME = 26;

export function reporting(text: Text, found: Found): Reporting {
  const verbs = lexicon(text.language.quotes.speechVerbs, text.language);
  const mentions = found.person.flatMap(person =>
    [...person.spans, ...(person.roleSpans ?? [])].map(span => ({ person, span })),
  );
  const byEnd = text.passages.map(() => new Map<number, (typeof mentions)[number]>());
  for (const mention of mentions) byEnd[mention.span.block]!.set(mention.span.end, mention);

  const paragraphs = text.passages.filter(({ kind }) => kind === 'paragraph');
  const voices = new Map<unknown, Set<number>>();
  for (const { block, tokens } of paragraphs) {
    tokens.forEach((token, i) => {
      const mention = byEnd[block]!.get(token.end);
      if (mention && verbs.at(tokens, i + 1))
        voices.set(mention.person, (voices.get(mention.person) ?? new Set()).add(block));
    });
  }
  const complementizers = lexicon(text.language.quotes.complementizers, text.language);
  /** What is said, behind a verb that ends before `from`: after "that", or a colon. */
  const said = (tokens: readonly Token[], from: number) => {
    for (let i = from; i <= Math.min(from + LONGEST_OBJECT, tokens.length - 2); i++) {
      const length = tokens[i]!.text === ':' ? 1 : complementizers.at(tokens, i);
      if (length) return tokens.slice(i + length);
      if (tokens[i]!.kind === 'mark') break;
    }
    return undefined;
  };

  const isOnlyVoice = (person: unknown) =>
    (voices.get(person)?.size ?? 0) >= Math.max(3, paragraphs.length * ONLY_VOICE);

  return {
    at(tokens, block) {
      for (let i = 0; i < Math.min(REACH, tokens.length); i++) {
        const mention = byEnd[block]!.get(tokens[i]!.end);
        if (!mention) continue;
        const verb = verbs.at(tokens, i + 1);
        if (verb && isOnlyVoice(mention.person)) return { tokens: tokens.slice(i + 1), verbEnd: tokens[i + verb]!.end };
        const content = verb && mention.person.name.length <= LONGEST_NAME ? said(tokens, i + 1 + verb) : undefined;
        if (content?.length) return { tokens: content, speaker: mention.person.name };
        const first = tokens.findIndex(token => token.start >= mention.span.start);
        // A short name needs what stands before it: "chị Thư", "Mrs Lee".
        return verb && first > 0 && first < i ? { tokens: tokens.slice(first) } : undefined;
      }
      return undefined;
    },
  };
}
