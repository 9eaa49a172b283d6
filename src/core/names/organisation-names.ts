import { listedLength, localEnd } from './listed-organisations';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import { NUMBER, type PlaceNames } from './place-names';
import type { ProperParts } from './proper-parts';

/** A piece of an organisation's name. */
interface Piece {
  to: number;
  /** It makes the name a name: a capital, a place, "tối cao". */
  proper: boolean;
  /** A place: hardly anything can follow. */
  last?: boolean;
  /** "và", "-": something must stand before and after. */
  joint?: boolean;
  /** A capital that no list knows. */
  plain?: boolean;
  /** A word of the list of parts. */
  part?: boolean;
}

/** Words of the longest name of mixed case. */
const LONGEST = 24;
const DASH = /^[-–]$/u;

/** Organisations in a language that mixes cases within names: "sở Giao thông vận tải Hà Nội", "Công đoàn viên chức Việt Nam". */
export class OrganisationNames {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly parts: ProperParts,
    private readonly places: PlaceNames,
  ) {}

  /** Where the organisation that begins at a word ends, or 0. */
  end(words: readonly Word[], at: number): number {
    const { organisationHeads, organisationNamesakes } = this.phrases;
    const known = listedLength(words, at, this.phrases);
    const namesake = organisationNamesakes.at(words, at);
    const head = Math.max(organisationHeads.at(words, at), namesake, this.capitalHead(words, at));
    const isWhole = known > 0 && known >= head && !words[at + known]?.capital;
    if (isWhole && this.phrases.otherHeads.at(words, at + known)) return at + known; // "Quốc hội | dự án Luật Đất đai"
    const { otherHeads, organisationCues } = this.phrases;
    const other = Math.max(otherHeads.at(words, at), organisationCues.at(words, at));
    if (other > Math.max(head, known)) return 0; // "Bộ luật Dân sự" is no "Bộ", "ban nhạc" Bức Tường no "ban"
    const end =
      head && !this.parts.insideWord(words, at, head) ? this.piecesEnd(words, at, head, namesake === head) : 0;
    if (known < head && !end) return 0; // "Đảng uỷ" xã is no "Đảng"
    return Math.max(end, known && localEnd(words, at + known, this.phrases));
  }

  /** "Vụ | Giáo dục tiểu học", "Chứng khoán | VPS": what is no head in lower case, nor before a place. */
  private capitalHead(words: readonly Word[], at: number): number {
    const head = words[at]!.capital ? this.phrases.capitalHeads.at(words, at) : 0;
    const next = words[at + head];
    if (!head || !next?.capital || this.phrases.places.at(words, at + head) > 0) return 0;
    return !words[at]!.opens || next.acronym || this.phrases.organisationParts.at(words, at + head) > 0 ? head : 0;
  }

  /** The end of what follows an organisation's head, or 0 when nothing proper does. */
  private piecesEnd(words: readonly Word[], start: number, head: number, namesake: boolean): number {
    const from = start + head;
    if (this.nestedHead(words, from)) return 0;
    const role = this.phrases.roles.before(words, start) > 0;
    let person = !namesake; // only a namesake head has a person's name in it, and only one: "trường Lê Lợi | Lê Văn A"
    let end = 0;
    let at = from;
    let joint = false; // the piece before is one
    let named = 0; // the end of lower-case parts behind a head that is written as a name: "Phòng Cảnh sát | giao thông"
    let listed = false; // the name ends in a capitalised part: "Sở Giao thông | vận tải"
    if ((namesake || !words[start]!.capital) && words[from]?.taken) return 0; // "cách trường | 7 km", "nợ ngân hàng | 8 tháng"
    while (at < words.length && at - from < LONGEST) {
      const surname = this.parts.surnameAt(words, at) && (role || !this.isBeforeTown(words, at + 1));
      // "Bí thư Huyện uỷ | Nguyễn Văn A", but "Huyện uỷ Thạch Hà", "Trung tâm đào tạo lái xe Hoàng Gia"
      if (surname && person && (words[at + 2]?.capital || (at > from && (end > 0 || (role && !words[start]!.capital)))))
        break;
      person ||= surname;
      // "Đội CSGT | số | 4"
      const ordinal =
        this.phrases.houseNumbers.has(words[at - 1]) ||
        (at - 1 === (end || from) && this.phrases.organisationParts.has(words[at - 1]));
      const piece =
        this.pieceAt(words, at, from, at === (end || from) || ordinal) ??
        (namesake && at > from ? this.unknownPiece(words, at) : undefined);
      if (!piece || (at === from && piece.joint)) break;
      // "Chủ tịch Hội đồng Dân tộc | Ksor Phước"
      if (role && !namesake && at > from && piece.plain && !words[at]!.acronym && words[piece.to]?.capital) break;
      const act: boolean = this.phrases.organisationActs.at(words, at) === piece.to - at;
      // "Bộ Y tế | kiểm tra Bệnh viện Bạch Mai", "Đội CSGT số 3 | phối hợp Công an xã Di Linh"
      if (act && Math.max(end, named) === at && !words[at]!.capital && this.bodyAt(words, piece.to)) break;
      // "Bộ Thể thao | và du lịch"
      const joined: boolean = end === at || (joint && end === at - 1);
      const goesOn: boolean = listed && piece.part === true && joined && !act;
      joint = piece.joint === true;
      person ||= piece.last === true && role; // "Giám đốc Bệnh viện Đa khoa Lâm Đồng | Lê Hữu Khánh"
      at = piece.to;
      if (piece.proper || goesOn) end = at;
      else if (piece.part && !act) named = at;
      listed = piece.joint ? listed : piece.part === true && (piece.proper || goesOn);
      if ((piece.last && !namesake) || words[at - 1]!.closed) break;
    }
    const isWhole = this.phrases.organisations.at(words, start) === head; // "Ngân hàng Nhà nước | phát hành"
    if (!end && !isWhole && words.slice(start + 1, from).some(({ capital }) => capital)) end = named;
    if (!end) return 0;
    // "Uỷ ban MTTQ Việt Nam | phường Cái Răng"
    if (!namesake && this.phrases.placeHeads.at(words, end) && this.phrases.places.before(words, end, from) > 1)
      end = Math.max(end, this.places.end(words, end));
    // "Trung tâm Bảo tồn Di sản Thăng Long | - Hà Nội", "CLB Hà Nội | FC"
    const second =
      DASH.test(words[end]?.text ?? '') && words[end + 1]?.capital ? this.phrases.places.at(words, end + 1) : 0;
    const whole = second && this.phrases.places.before(words, end) ? end + 1 + second : end;
    return words[whole]?.capital ? whole + this.phrases.organisationTails.at(words, whole) : whole;
  }

  /** "Tập đoàn Sao Mai | An Giang", "CLB Hoàng | Long Nghệ An": what looks like a surname stands before a town, and nothing behind it. */
  private isBeforeTown(words: readonly Word[], at: number): boolean {
    const { places } = this.phrases;
    return [at, at + 1].some(from => {
      const town = words[from - 1]?.capital ? places.at(words, from) : 0;
      return town > 1 && !words[from + town]?.capital;
    });
  }

  private bodyAt(words: readonly Word[], at: number): boolean {
    const { organisationHeads, organisationNamesakes } = this.phrases;
    return organisationNamesakes.at(words, at) > 0 || (!!words[at]?.capital && organisationHeads.at(words, at) > 0);
  }

  /** One or two words that no list knows before a capital: "công ty cổ phần | địa ốc | Kim Oanh". */
  private unknownPiece(words: readonly Word[], at: number): Piece | undefined {
    const plain = (word: Word | undefined) => word?.kind === 'word' && !word.capital && !this.phrases.openers.has(word);
    const near = words[at + 1]?.capital || (plain(words[at + 1]) && words[at + 2]?.capital);
    return plain(words[at]) && near ? { to: at + 1, proper: false } : undefined;
  }

  /** A capital that no list knows, with the second syllable of its word: "Tài chính | Ngân sách". */
  private capitalPiece(words: readonly Word[], at: number, afterCapital: boolean): Piece {
    const [word, next] = [words[at]!, words[at + 1]];
    const lone = !afterCapital && !word.acronym && next?.kind === 'word' && !next.capital && /[^a-z]/u.test(word.key);
    const compound =
      lone && !this.phrases.functionWords.at(words, at + 1) && !this.phrases.personCues.at(words, at + 1);
    return { to: compound ? at + 2 : at + 1, proper: true, plain: true };
  }

  /** The hospital or school to which the first head belongs; what such a name holds is not looked into again. */
  private hostPiece(words: readonly Word[], at: number, head: number): Piece | undefined {
    const to = this.piecesEnd(words, at, head, true);
    return to ? { to, proper: true, last: true } : undefined;
  }

  /** "văn phòng | UBND huyện", "nhóm | công an xã": the name begins with the second head. */
  private nestedHead(words: readonly Word[], at: number): boolean {
    const { organisationHeads, organisationNamesakes, organisationParts } = this.phrases;
    const head = Math.max(organisationHeads.at(words, at), organisationNamesakes.at(words, at));
    const word = words[at];
    return !!word && head > organisationParts.at(words, at) && (word.acronym || !word.capital);
  }

  private pieceAt(words: readonly Word[], at: number, from: number, adjacent: boolean): Piece | undefined {
    const { organisationParts, organisationEnds, places } = this.phrases;
    const word = words[at]!;
    const isScore = DASH.test(words[at + 1]?.text ?? '') && words[at + 2]?.kind === 'number'; // "CLB Nam Định | 2-0"
    const number = NUMBER.test(word.text) && !isScore;
    if (word.taken && !number) return undefined;
    const place = word.capital ? places.at(words, at) : 0;
    const part = organisationParts.at(words, at);
    const end = organisationEnds.at(words, at);
    // "khoa Nhi | Bệnh viện Bạch Mai"
    const namesake = at > from && word.capital ? this.phrases.organisationNamesakes.at(words, at) : 0;
    if (namesake > 1) return this.hostPiece(words, at, namesake);
    const nested = this.places.end(words, at);
    if (nested > at + Math.max(part, place)) return { to: nested, proper: true, last: true };
    const head = this.phrases.organisationHeads.at(words, at);
    if (word.capital && head > Math.max(1, part)) return { to: at + head, proper: true, part: true }; // "Ban Thường vụ | Tỉnh uỷ"
    // "Ngân hàng Đông Á | Châu": one more syllable of a name that only begins as a place does
    const more = place > 0 && this.parts.isLone(words, at + place);
    if (place > part) return { to: more ? at + place + 1 : at + place, proper: true, last: true };
    if (end > part || (end === part && end && adjacent)) return { to: at + end, proper: true };
    if (part) return { to: at + part, proper: words.slice(at, at + part).some(each => each.capital), part: true };
    if (this.parts.surnameAt(words, at)) return { to: this.parts.end(words, at), proper: true };
    if (word.acronym && this.phrases.notNames.has(word)) return undefined;
    if (word.capital) return this.capitalPiece(words, at, at > from && words[at - 1]!.capital);
    if (number && adjacent) return { to: at + 1, proper: true };
    return this.joins(words, at) ? { to: at + 1, proper: false, joint: true } : undefined;
  }

  /** "và", "-", "," between two parts: "Văn hoá, Thể thao và Du lịch". */
  private joins(words: readonly Word[], at: number): boolean {
    const word = words[at]!;
    const next = words[at + 1];
    if (!next) return false;
    if (word.text === '&') return next.capital;
    if (this.phrases.particles.has(word)) return next.capital && words[at - 1]!.capital; // "Save | the | Children"
    const part = this.phrases.organisationParts.at(words, at + 1);
    if (!part || this.headAt(words, at + 1) >= part) return false; // "Văn hoá và | Xã hội" is no commune
    if (DASH.test(word.text) || this.phrases.joiners.has(word)) return true;
    const after = words[at + 1 + part];
    return word.text === ',' && next.capital && !!after && (after.text === ',' || this.phrases.joiners.has(after));
  }

  private headAt(words: readonly Word[], at: number): number {
    const { organisationHeads, organisationNamesakes, placeHeads } = this.phrases;
    const lists = [organisationHeads, organisationNamesakes, placeHeads];
    return Math.max(this.capitalHead(words, at), ...lists.map(heads => heads.at(words, at)));
  }
}
