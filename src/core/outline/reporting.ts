import type { Found } from '../insights';
import { speechVerbsOf } from '../quotes/verb-forms';
import { lexicon } from '../text/lexicon';
import type { Phrases } from '../text/phrases';
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
/** Between a name and its verb, in tokens. */
const LONGEST_ASIDE = 12;
/** A name further back is hardly the subject of a verb behind its aside. */
const FIRST_NAME = 12;
/** What ends an aside that begins with a mark; behind a dash the verb itself does. */
const CLOSERS: ReadonlyMap<string, string | undefined> = new Map([
  [',', ','],
  ['(', ')'],
  ['-', undefined],
  ['–', undefined],
]);
/** A longer name leaves no room for what is said. In UTF-16 units. */
export const LONGEST_NAME = 26;

export function reporting(text: Text, found: Found): Reporting {
  const verbs = lexicon(speechVerbsOf(text.language), text.language);
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
  const contentVerbs = lexicon(text.language.outline.contentVerbs, text.language);
  const openers = lexicon(text.language.outline.clauseOpeners, text.language);
  const leans = lexicon(text.language.outline.pronouns, text.language);
  const address = lexicon(text.language.names.address, text.language);
  const links = [text.language.names.conjunctions, text.language.names.placePrepositions].map(list =>
    lexicon(list, text.language),
  );
  const owners = lexicon(text.language.quotes.owners, text.language);
  const said = (tokens: readonly Token[], verb: number, from: number) => {
    // "cho rằng | Đông Nam Á là thị trường", but "nói với báo chí | là"
    const isDirect = contentVerbs.at(tokens, verb) === from - verb && !links.some(list => list.at(tokens, from));
    for (let i = from; i <= Math.min(from + LONGEST_OBJECT, tokens.length - 2); i++) {
      if (isDirect && i > from && tokens[i]!.kind !== 'mark') continue;
      const length = tokens[i]!.text === ':' ? 1 : complementizers.at(tokens, i);
      if (length) return tokens.slice(i + length);
      if (tokens[i]!.kind === 'mark') break;
    }
    if (contentVerbs.at(tokens, verb) !== from - verb) return undefined;
    const content = tokens.slice(tokens[from]?.text === ',' ? from + 1 : from);
    return content[0]?.kind === 'mark' || openers.at(content, 0) ? undefined : content;
  };

  /** What "she said" introduces, without her: who she is, the line before told. */
  const content = (tokens: readonly Token[], verb: number, from: number): Report | undefined => {
    const told = said(tokens, verb, from) ?? tokens.slice(from);
    return !told.length || told[0]!.kind === 'mark' || openers.at(told, 0) ? undefined : { tokens: told };
  };

  const isOnlyVoice = (person: unknown) =>
    (voices.get(person)?.size ?? 0) >= Math.max(3, paragraphs.length * ONLY_VOICE);

  return {
    at(tokens, block) {
      const leaning = leans.at(tokens, 0) || address.at(tokens, 0);
      const told = leaning && verbs.at(tokens, leaning);
      if (told) return content(tokens, leaning, leaning + told);
      for (let i = 0; i < Math.min(REACH, tokens.length); i++) {
        const mention = byEnd[block]!.get(tokens[i]!.end);
        if (!mention) continue;
        const first = tokens.findIndex(token => token.start >= mention.span.start);
        // "Mẹ của | Khôi, chị Lê Thu Hà, cho biết", "The mother of | Ben Hale, Ruth Hale, said"
        const isApart = tokens[i + 1]?.text === ',';
        if (isApart && (owners.at(tokens, first - 1) || owners.at(tokens, first - 2))) continue;
        const closed =
          isApart && verbs.at(tokens, i + 2) > 0 && tokens.slice(0, first).some(({ text }) => text === ',');
        const at = closed ? i + 2 : i < FIRST_NAME ? behindAside(tokens, i + 1, verbs) : i + 1;
        const verb = verbs.at(tokens, at);
        const told = verb ? said(tokens, at, at + verb) : undefined;
        if (verb && isOnlyVoice(mention.person))
          return told && contentVerbs.at(tokens, at) === verb
            ? { tokens: told }
            : { tokens: tokens.slice(at), verbEnd: tokens[at + verb - 1]!.end };
        if (told?.length && mention.person.name.length <= LONGEST_NAME)
          return { tokens: told, speaker: mention.person.name };
        // A short name needs what stands before it: "chị Thư", "Mrs Lee".
        return verb && first > 0 && first < i ? { tokens: tokens.slice(first) } : undefined;
      }
      return undefined;
    },
  };
}

/** Between a name and its verb may stand who that is: "Ann Lee, 61, said", "Lê Văn Nam - trưởng công an xã cho biết". */
function behindAside(tokens: readonly Token[], from: number, verbs: Phrases): number {
  const opening = tokens[from]?.text ?? '';
  if (!CLOSERS.has(opening)) return from;
  const closing = CLOSERS.get(opening);
  for (let at = from + 1; at < Math.min(from + LONGEST_ASIDE, tokens.length); at++) {
    if (closing ? tokens[at]!.text === closing : verbs.at(tokens, at)) return closing ? at + 1 : at;
  }
  return from;
}
