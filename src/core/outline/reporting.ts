import type { Found } from '../insights';
import { lexicon } from '../text/lexicon';
import type { Text } from '../text/prepare';
import type { Token } from '../text/tokens';

/** Where the telling part of a sentence begins. */
export interface Report {
  tokens: readonly Token[];
  /** End offset of the verb, where the part begins with it: the article reports one person, whom it need not name again. */
  verbEnd?: number;
}

/** Where sentences report what somebody says: "On Monday Minister Ann Lee said that …", "Chủ tịch nhấn mạnh, …". */
export interface Reporting {
  /** The part of a sentence from the full name of who speaks on, or from the verb on; undefined where nobody speaks. */
  at(tokens: readonly Token[], block: number): Report | undefined;
}

/** A person named further back is not what the sentence is about. */
const REACH = 48;
/** A person who reports in this share of the paragraphs is the only voice; naming them in each line says nothing. */
const ONLY_VOICE = 0.4;

export function reporting(text: Text, found: Found): Reporting {
  const verbs = lexicon(text.language.quotes.speechVerbs, text.language);
  const mentions = found.person.flatMap(person =>
    [...person.spans, ...(person.roleSpans ?? [])].map(span => ({ person, span })),
  );
  const byEnd = new Map(mentions.map(mention => [`${mention.span.block} ${mention.span.end}`, mention]));

  const paragraphs = text.passages.filter(({ kind }) => kind === 'paragraph');
  const voices = new Map<unknown, Set<number>>();
  for (const { block, tokens } of paragraphs) {
    tokens.forEach((token, i) => {
      const mention = byEnd.get(`${block} ${token.end}`);
      if (mention && verbs.lengthAt(tokens, i + 1))
        voices.set(mention.person, (voices.get(mention.person) ?? new Set()).add(block));
    });
  }
  const isOnlyVoice = (person: unknown) =>
    (voices.get(person)?.size ?? 0) >= Math.max(3, paragraphs.length * ONLY_VOICE);

  return {
    at(tokens, block) {
      for (let i = 0; i < Math.min(REACH, tokens.length); i++) {
        const mention = byEnd.get(`${block} ${tokens[i]!.end}`);
        if (!mention) continue;
        const verb = verbs.lengthAt(tokens, i + 1);
        if (verb && isOnlyVoice(mention.person)) return { tokens: tokens.slice(i + 1), verbEnd: tokens[i + verb]!.end };
        const first = tokens.findIndex(token => token.start >= mention.span.start);
        // A short name needs what stands before it: "chị Thư", "Mrs Lee".
        return verb && first > 0 && first < i ? { tokens: tokens.slice(first) } : undefined;
      }
      return undefined;
    },
  };
}
