import type { Mention, Mentions } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import { RolesBehind } from './roles-behind';
import { isShortName } from './run-cuts';

/** Words between an office and the name that it stands before. */
const LONGEST_OFFICE = 6;
const HOUR = /^\d{1,2}(?:[.:]\d{2})?$/u;

/** Some words of a sentence that say a role, end exclusive. */
export interface RoleWords {
  words: readonly Word[];
  from: number;
  to: number;
}

/** The role that stands directly before or behind a person's name, as indices into the words of the sentence. */
export class Roles {
  private readonly roleBehind: RolesBehind;

  constructor(
    private readonly phrases: NamePhrases,
    private readonly mentions: Mentions,
    private readonly mixedCase: boolean,
    private readonly endings: readonly string[],
  ) {
    this.roleBehind = new RolesBehind(phrases, mentions, mixedCase, endings);
  }

  /** One role, or a rank or degree and the office behind the name: "Đại tá" Hoàng Bá Khải, "Phó giám đốc Công an tỉnh". */
  of(person: Mention, introduced = false): RoleWords[] {
    const own = this.before(person);
    const [before, behind] = [
      (own && this.isKinOf(person, own, introduced) ? undefined : own) ?? this.officeBefore(person),
      this.adjoining(person) ?? this.roleBehind.of(person),
    ];
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
      const isOffice = role > 0 && !name && !(role === 1 && isShortName(words[at - 1]!));
      if (isOffice && !this.isHour(words, at - role)) from = at -= role;
      else if (name && name.kind !== 'person') {
        at = name.from;
        named = true;
        if (from >= 0 && !this.mixedCase) from = at;
      } else if (address.before(words, at)) {
        at -= address.before(words, at);
        // "Its convener, | Hajia | Ruqayya Bello"
        if (from < 0 && !this.mixedCase && words[at - 1]?.text === ',' && roles.before(words, at - 1)) at--;
        if (from < 0) to = at; // "Thủ tướng Anh | bà | May", "Prime Minister | Sir | Keir"
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
    if (from >= 0 && this.isOfNamed(words, from, to, end)) return undefined;
    if (from >= 0 && !this.mixedCase) from = this.describedFrom(words, from);
    return from >= 0 ? { words, from, to } : undefined;
  }

  /** "the former editor of the Herald, | Jane Roe, left": an office with what it is of, and a name that a mark follows as well. */
  private officeBefore({ sentence: { words }, from: name, to: end }: Mention): RoleWords | undefined {
    const { roles, roleLinks, roleModifiers, articles } = this.phrases;
    const body = this.mentions.at(words[name - 2]);
    const closes = !words[end] || words[end].kind === 'mark';
    if (this.mixedCase || words[name - 1]?.text !== ',' || !closes || !body || body.kind === 'person') return undefined;
    const link = body.from - 1 - articles.before(words, body.from);
    const role = roleLinks.has(words[link]) ? roles.before(words, link) : 0;
    if (role === 0 || this.mentions.at(words[link - 1])) return undefined;
    let from = link - role;
    while (roleModifiers.before(words, from) > 0) from -= roleModifiers.before(words, from);
    return { words, from: this.describedFrom(words, from), to: body.to };
  }

  /** "vợ anh | P.", "trợ lý ông | Trump": with a form of address between, the role is that of somebody who is close to the named. */
  private isOfNamed(words: readonly Word[], from: number, to: number, end: number): boolean {
    const close = this.phrases.attendants.at(words, from);
    return to < end && (close === to - from || close === end - from);
  }

  /** "Vợ | Huy, chị Lan, …", and "mẹ | Tuấn" where Tuấn has been named before: kin is that of somebody who is close to the named. */
  private isKinOf({ sentence: { words }, from, to }: Mention, role: RoleWords, introduced: boolean): boolean {
    const { kinship, address } = this.phrases;
    if (role.to !== from || to - from > 1 || kinship.before(words, from) !== from - role.from) return false;
    const next = words[to]?.text === ',' ? address.at(words, to + 1) : 0;
    return introduced || (next > 0 && this.mentions.at(words[to + 1 + next])?.kind === 'person');
  }

  /** Takes in words that no list knows up to an article or a known description: "a | breast cancer | scientist". */
  private describedFrom(words: readonly Word[], from: number): number {
    if (this.phrases.openers.has(words[from])) return from; // "the fact | his old press secretary"
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      const word = words[at]!;
      if (this.mentions.at(word)) return from; // "Dover University law | professor"
      if (this.phrases.roleModifiers.has(word)) return at;
      const isLink = this.phrases.openers.has(word) || this.phrases.placePrepositions.has(word);
      // "Democratic lawmakers grilled | Lt Col"
      const isCrowd = this.endings.some(ending => word.key.endsWith(`${ending}s`));
      if (word.kind !== 'word' || isLink || isCrowd) return from;
    }
    return from;
  }

  /** "at 5 | PM Jane Roe", but not "in 1895 | surgeon Jane Roe" */
  private isHour(words: readonly Word[], at: number): boolean {
    return words[at]!.taken && HOUR.test(words[at - 1]?.text ?? '');
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
}
