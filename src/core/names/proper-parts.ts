import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Syllables of the longest proper part after a head: "đường Nguyễn Thị Minh Khai". */
const LONGEST_PROPER = 5;

/** What a headed name is made of beside its head: capitals, surnames, known places. */
export class ProperParts {
  constructor(private readonly phrases: NamePhrases) {}

  /** The end of a capitalised part: a known place, or capitals up to the name of a person. */
  end(words: readonly Word[], from: number): number {
    const first = words[from];
    if (!first?.capital || first.taken) return from;
    const place = this.phrases.places.at(words, from);
    // "xã Thạnh Phú | Đông"
    const more = place > 1 && this.isLone(words, from + place);
    if (place > 1) return more ? from + place + 1 : from + place;
    let to = from + 1;
    while (to - from < LONGEST_PROPER && words[to]?.capital && !words[to - 1]!.closed && !words[to]!.taken) {
      // "TP. HCM | Lê Đông Phong", "TP Vinh | Lê Sỹ Chiến", "Yên Định | Lê Vũ Lâm", but "Tân Lâm Hương"
      if (this.surnameAt(words, to) && (to - from > 1 || first.acronym || place === 1)) break;
      to++;
    }
    if (first.acronym && words[to]?.text === '-' && words[to + 1]?.acronym) to += 2; // "BR - VT"
    return to;
  }

  /** One more syllable of a name that only begins as another place does. */
  isLone(words: readonly Word[], at: number): boolean {
    const word = words[at]!;
    if (!word?.capital || word.acronym || words[at - 1]!.closed || words[at + 1]?.capital || word.taken) return false;
    const { roles, address, places, organisationHeads, organisationTails } = this.phrases;
    return [roles, address, places, organisationHeads, organisationTails].every(list => !list.at(words, at));
  }

  /** Whether a person's name begins at a word. */
  surnameAt(words: readonly Word[], at: number): boolean {
    const word = words[at]!;
    if (!word.capital || !words[at + 1]?.capital || !this.phrases.surnames.has(word)) return false;
    return !this.phrases.places.at(words, at) && !this.phrases.organisationParts.at(words, at);
  }

  /** Whether the head is part of another word: "cảnh | báo", "hồ | sơ". */
  insideWord(words: readonly Word[], at: number, head: number): boolean {
    if (this.phrases.roles.before(words, at) > 1) return false; // "thủ quân | đội U23"
    for (let from = Math.max(0, at - 2); from <= at; from++) {
      if (from < at && words[at]!.capital && words[from]!.opens) continue; // "Hiện | Trường CĐ Kỹ thuật"
      const length = this.phrases.notHeads.at(words, from);
      if (from + length > (from < at ? at : at + head)) return true;
    }
    return false;
  }
}
