import type { Mention, Mentions } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import { RoleComplements } from './role-complements';

/** Words between a name and the role behind it: "Jane Roe, 42, the company's former chief executive". */
const FARTHEST_ROLE = 7;
/** Words between an office and the name that it stands before. */
const LONGEST_OFFICE = 6;
/** Letters of the shortest role that is known by its ending alone. */
const SHORTEST_ROLE = 5;
const SEPARATOR = /^[,–—(-]$/u;

/** Some words of a sentence that say a role, end exclusive. */
export interface RoleWords {
  words: readonly Word[];
  from: number;
  to: number;
}

/** The role that stands directly before or behind a person's name, as indices into the words of the sentence. */
export class Roles {
  private readonly complements: RoleComplements;

  constructor(
    private readonly phrases: NamePhrases,
    private readonly mentions: Mentions,
    private readonly mixedCase: boolean,
    private readonly endings: readonly string[],
  ) {
    this.complements = new RoleComplements(phrases, mentions, mixedCase);
  }

  /** One role, or a rank or degree and the office behind the name: "Đại tá" Hoàng Bá Khải, "Phó giám đốc Công an tỉnh". */
  of(person: Mention): RoleWords[] {
    const [before, behind] = [this.before(person), this.adjoining(person) ?? this.behind(person)];
    if (before && behind && this.isRank(before) && !this.isOthers(behind)) return [before, behind];
    return before ? [before] : behind ? [behind] : [];
  }

  /** 高橋健一 | 教授: where no space is written, an office follows at once. */
  private adjoining({ sentence: { words }, to }: Mention): RoleWords | undefined {
    if (words[to]?.start !== words[to - 1]!.end) return undefined;
    const modifiers = this.phrases.roleModifiers.at(words, to);
    const role = this.phrases.roles.at(words, to + modifiers);
    return role > 0 ? { words, from: to, to: to + modifiers + role } : undefined;
  }

  /** "Phó chủ tịch Lê Mây, | Chủ tịch hội | Ksor Phong": an office right before another name is that one's. */
  private isOthers({ words, from, to }: RoleWords): boolean {
    if (!words[from]?.capital) return false;
    const next = words.slice(to, to + LONGEST_OFFICE).find(word => word.kind === 'mark' || this.mentions.at(word));
    return this.mentions.at(next)?.kind === 'person';
  }

  private isRank({ words, from, to }: RoleWords): boolean {
    if (!this.mixedCase) return false;
    const isDegree = words.slice(from, to).every(({ acronym, kind }) => acronym || kind === 'mark');
    return isDegree || this.phrases.roles.at(words, from) === to - from;
  }

  /** Walks left over roles, what they are of, and what describes them: "former Apex Town Council member | Scott Lassiter". */
  private before({ sentence: { words }, from: end }: Mention): RoleWords | undefined {
    const { roles, roleModifiers, address } = this.phrases;
    let at = end;
    if (words[at - 1]?.text === ',' && !this.mixedCase && roles.before(words, at - 1)) at--;
    let to = at;
    const shortened = words[at - 1]?.text === '.' && words[at - 1]!.start === words[at - 2]?.end;
    if (shortened && !address.before(words, at - 1)) at--; // "Gov."
    let from = -1;
    let named = false; // what the role is of stands before it: "Đại sứ Pháp | tại Việt Nam"
    while (at > 0) {
      const role = roles.before(words, at);
      const name = this.mentions.at(words[at - 1]);
      if (role && !this.mentions.at(words[at - 1])) from = at -= role;
      else if (name && name.kind !== 'person') {
        at = name.from;
        named = true;
        if (from >= 0 && !this.mixedCase) from = at;
      } else if (address.before(words, at)) {
        at -= address.before(words, at);
        if (from < 0 && this.mixedCase) to = at; // "Thủ tướng Anh | bà | May"
      } else if (roleModifiers.before(words, at)) {
        at -= roleModifiers.before(words, at);
        if (from >= 0) from = at;
      } else if (from >= 0 && (this.joinsRoles(words, at) || this.joinsDegrees(words, at))) at--;
      else if (from < 0 && named && this.phrases.roleLinks.has(words[at - 1])) at--;
      else if (from < 0 && this.mixedCase && this.phrases.organisationParts.before(words, at)) {
        at -= this.phrases.organisationParts.before(words, at);
      } else if (from < 0 && at < end && this.mixedCase && this.phrases.organisationHeads.before(words, at)) {
        at -= this.phrases.organisationHeads.before(words, at); // "Chủ tịch | hội đồng dân tộc"
      } else break;
    }
    if (from >= 0 && !this.mixedCase) from = this.describedFrom(words, from);
    return from >= 0 ? { words, from, to } : undefined;
  }

  /** Takes in words that no list knows up to an article or a known description: "a | breast cancer | scientist". */
  private describedFrom(words: readonly Word[], from: number): number {
    if (this.phrases.openers.has(words[from])) return from; // "the fact | his old press secretary"
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      const word = words[at]!;
      if (this.phrases.roleModifiers.has(word)) return at;
      const isLink = this.phrases.openers.has(word) || this.phrases.placePrepositions.has(word);
      // "Democratic lawmakers grilled | Lt Col"
      const isCrowd = this.endings.some(ending => word.key.endsWith(`${ending}s`));
      if (word.kind !== 'word' || isLink || isCrowd || this.mentions.at(word)) return from;
    }
    return from;
  }

  /** "Tổng Bí thư, Chủ tịch nước", "founder and chief executive". */
  private joinsRoles(words: readonly Word[], at: number): boolean {
    const word = words[at - 1]!;
    // "tiếp xúc | cử tri tỉnh Hà Tĩnh, Phó thủ tướng"
    if (this.mixedCase && word.text === ',' && words[at]!.capital && !words[at]!.acronym) {
      const name = this.mentions.at(words[at - 2]);
      const end = name && name.kind !== 'person' ? name.from : at - 1;
      const role = this.phrases.roles.before(words, end);
      if (role && name && !words[end - role]!.capital) return false;
    }
    return (word.text === ',' || this.phrases.conjunctions.has(word)) && this.endsRole(words, at - 1);
  }

  /** "GS.TS" */
  private joinsDegrees(words: readonly Word[], at: number): boolean {
    return words[at - 1]?.text === '.' && words[at - 1]!.end === words[at]!.start && this.endsRole(words, at - 1);
  }

  private endsRole(words: readonly Word[], at: number): boolean {
    const name = this.mentions.at(words[at - 1]);
    return this.phrases.roles.before(words, name && name.kind !== 'person' ? name.from : at) > 0;
  }

  private behind({ sentence: { words }, to }: Mention): RoleWords | undefined {
    if (!SEPARATOR.test(words[to]?.text ?? '')) return undefined;
    let start = to + 1;
    if (words[start]?.kind === 'number' && words[start + 1]?.text === ',') start += 2;
    start = this.degreesEnd(words, start);
    for (let at = start; at < Math.min(words.length, start + FARTHEST_ROLE); ) {
      const role = this.phrases.roles.at(words, at);
      if (role) return { words, from: start, to: this.complements.endOf(words, this.nounEnd(words, at + role)) };
      if (at > start && this.endsAsRole(words, at))
        return { words, from: start, to: this.complements.endOf(words, at + 1) };
      const name = this.mentions.at(words[at]);
      if (name?.kind === 'person') return undefined;
      const step = name
        ? name.to - at
        : this.phrases.roleModifiers.at(words, at) || this.phrases.articles.at(words, at);
      if (!step && !(words[at]!.kind === 'word' && at > start && !this.mixedCase)) return undefined;
      at += step || 1;
    }
    return undefined;
  }

  /** "Nora Reed, R.D., | a cook": where the letters behind a name end. */
  private degreesEnd(words: readonly Word[], from: number): number {
    let at = from;
    while (words[at] && (words[at]!.acronym || /^(?:\p{Lu}\p{Ll}{0,2}\.)+\p{Lu}?\.?$/u.test(words[at]!.text))) at++;
    if (words[at]?.text === '.') at++;
    return at > from && words[at]?.text === ',' && !this.phrases.roles.at(words, from) ? at + 1 : from;
  }

  /** "the park's chief | warden" */
  private nounEnd(words: readonly Word[], at: number): number {
    return this.endsAsRole(words, at) ? at + 1 : at;
  }

  /** A lower-case noun for a person by its ending, with nothing of its phrase behind it: "the museum's | archivist". */
  private endsAsRole(words: readonly Word[], at: number): boolean {
    const word = words[at];
    if (word?.kind !== 'word' || word.capital || word.text.length < SHORTEST_ROLE) return false;
    const isNoun = this.endings.some(ending => word.key.endsWith(ending));
    const next = words[at + 1];
    return isNoun && (!next || next.kind === 'mark' || this.phrases.roleLinks.has(next));
  }
}
