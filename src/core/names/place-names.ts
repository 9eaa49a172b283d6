import { keyOf } from '../text/spelling';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import type { ProperParts } from './proper-parts';

/** A number or letter after a head: "quận 1", "quốc lộ 1A". */
export const NUMBER = /^(?:\d{1,4}\p{L}?|[IVX]{1,5}|[A-Z]\d{0,2})$/u;

const DASH = /^[-–]$/u;
const STROKE = /^[-/]$/u;

/** Places in a language that mixes cases within names: "quận Hải Châu", "quốc lộ 60", "Đền thờ Chủ tịch Hồ Chí Minh". */
export class PlaceNames {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly parts: ProperParts,
  ) {}

  /** Where the place that begins at a word ends, or 0. */
  end(words: readonly Word[], at: number): number {
    const { places, properPlaces, placeHeads, numberedPlaceHeads, surnames, roles } = this.phrases;
    const known = places.at(words, at);
    const printed = words[at]!.capital || (known > 1 && properPlaces.at(words, at) !== known); // "hoà Bình Dương"
    if (known && words[at + known - 1]!.capital && printed) return at + known;
    if (this.fusedRoad(words[at]!)) return at + 1;
    const numbered = numberedPlaceHeads.at(words, at);
    const head = Math.max(placeHeads.at(words, at), numbered);
    if (!head || this.parts.insideWord(words, at, head)) return 0;
    let from = at + head;
    if (words[from]?.text === '.' && words[from]!.start === words[from - 1]!.end) from++;
    const first = words[from];
    if (!first) return 0;
    const day = this.dayEnd(words, from);
    if (day) return day;
    if (numbered && !first.taken && NUMBER.test(first.text)) return this.withLetter(words, from);
    if (!placeHeads.at(words, at)) return 0;
    const road = this.fusedRoad(first) || (places.at(words, from) < 2 && numberedPlaceHeads.at(words, from)); // "Buôn Ma Thuột" is no hamlet
    if (first.capital ? road : placeHeads.at(words, from)) {
      const venue = this.phrases.venueHeads.at(words, at) && !this.phrases.venueHeads.at(words, from);
      return venue ? this.end(words, from) : 0; // "khu vực | xã Bình Châu"
    }
    if (this.phrases.organisationHeads.at(words, from) > 1) return 0; // "cảng | Trung tâm cứu nạn"
    // "Hồ Chí Minh" is no lake, "Chủ tịch (HĐND) xã | Trần Phú Dũng" no commune.
    if (head === 1 && words[at]!.capital && surnames.has(words[at]) && first.capital && words[from + 1]?.capital)
      return 0;
    // "Văn Toàn và | Đình Bắc": a head that is written as a name is, with one syllable behind it
    const isNamed =
      head === 1 && words[at]!.capital && !words[at]!.acronym && !words[at]!.opens && !words[at - 1]?.capital;
    const isPerson = isNamed && first.capital && !words[from + 1]?.capital;
    if (isPerson && (this.phrases.calledNames.has(words[at]) || this.isListed(words, at, from + 1))) return 0;
    if (this.isOffice(words, at) && this.parts.surnameAt(words, from) && words[from + 2]?.capital) return 0;
    if (this.phrases.venueHeads.at(words, at)) from += roles.at(words, from); // "Đền thờ Chủ tịch Hồ Chí Minh"
    const to = this.parts.end(words, from);
    if (to === from) return 0;
    const route = this.phrases.routeHeads.at(words, at) ? this.routeEnd(words, to) : to;
    if (route > to) return route;
    const number = words[to];
    const closes = !words[to + 1] || words[to + 1]!.kind === 'mark';
    return numbered && closes && number && !number.taken && NUMBER.test(number.text) ? to + 1 : to;
  }

  /** Whether a comma or "và" stands on one side of some words. */
  private isListed(words: readonly Word[], at: number, to: number): boolean {
    const { conjunctions } = this.phrases;
    const joins = (word: Word | undefined) => word?.text === ',' || conjunctions.has(word);
    return joins(words[at - 1]) || joins(words[to]);
  }

  /** The end of the day that a street or square is named after: "2/9", "30 Tháng 4". */
  private dayEnd(words: readonly Word[], at: number): number {
    if (words[at]?.kind !== 'number' || words[at]!.taken) return 0;
    const month = STROKE.test(words[at + 1]?.text ?? '') && words[at + 2]?.kind === 'number';
    const named = this.phrases.months.at(words, at + 1);
    return month ? at + 3 : named && at + 1 + named;
  }

  /** "cao tốc Vân Đồn | - Móng Cái". */
  private routeEnd(words: readonly Word[], to: number): number {
    if (!DASH.test(words[to]?.text ?? '')) return to;
    const end = this.parts.end(words, to + 1);
    return end > to + 1 ? this.routeEnd(words, end) : to;
  }

  /** Whether an office ends before `at`: "Chủ tịch", "Chủ tịch HĐND". */
  private isOffice(words: readonly Word[], at: number): boolean {
    const { roles, organisationHeads } = this.phrases;
    return roles.before(words, at) > 0 || roles.before(words, at - organisationHeads.before(words, at)) > 0;
  }

  /** "QL5": a head and its number in one word. */
  private fusedRoad(word: Word): boolean {
    if (!word.capital) return false;
    const letters = /^(\p{Lu}+)\d+\p{L}?$/u.exec(word.text)?.[1];
    return letters !== undefined && this.phrases.numberedPlaceHeads.has({ key: keyOf(letters) });
  }

  /** The end of "521C", which comes as a number and a word. */
  private withLetter(words: readonly Word[], at: number): number {
    const letter = words[at + 1];
    return letter && letter.start === words[at]!.end && /^\p{Lu}$/u.test(letter.text) ? at + 2 : at + 1;
  }
}
