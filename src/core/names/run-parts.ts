import type { Run } from './capital-runs';
import { areCommon } from './labels';
import type { NameEvidence } from './name-evidence';
import type { Mention } from './name-mentions';
import { INITIALS, type Sentence, type Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import { type CutRun, INITIAL, RunCuts } from './run-cuts';
import { RunOpeners } from './run-openers';
import { RunSurroundings } from './run-surroundings';
import { SUFFIX, WordKinds } from './word-kinds';

/** "quý I", "vùng IV", but not "nữ sinh V". */
const NUMERAL = /^(?:I{1,3}|I[VX]|[VX]I{1,3})$/u;
const ABBREVIATED_SUFFIX = /^[JS]r$/u;

/** A run while it is cut. */
interface Rest extends CutRun {
  /** A form of address stands before it: "Ông | Vinh" is no town. */
  addressed?: boolean;
}

/**
 * Cuts a stretch of capitals into the names it holds and tells those whose own words give their kind: "FBI Director
 * Christopher Wray" is an organisation and a person, "Stamford Bridge" a place, "World Cup" none of the three.
 */
export class RunParts {
  private readonly kinds: WordKinds;
  private readonly cuts: RunCuts;
  private readonly around: RunSurroundings;
  private readonly openers: RunOpeners;

  constructor(
    private readonly phrases: NamePhrases,
    private readonly evidence: NameEvidence,
    private readonly mixedCase: boolean,
    private readonly cautious: boolean,
  ) {
    this.kinds = new WordKinds(phrases, mixedCase);
    this.cuts = new RunCuts(phrases, this.kinds, mixedCase, cautious);
    this.around = new RunSurroundings(phrases, mixedCase);
    this.openers = new RunOpeners(phrases, evidence);
  }

  of(sentence: Sentence, run: Run): Mention[] {
    const { words } = sentence;
    const parts = this.partsOf(sentence, run);
    const last = parts.at(-1);
    // "bé H.", "chị Mai D.", "Clay Tice Jr.": the full stop belongs to what it shortens
    const short = last && (INITIAL.test(words[last.to - 1]!.text) || ABBREVIATED_SUFFIX.test(words[last.to - 1]!.text));
    if (short && last.kind === 'person' && words[last.to]?.text === '.') last.to++;
    return parts;
  }

  private partsOf(sentence: Sentence, run: Run): Mention[] {
    const { words } = sentence;
    const { from, to } = run;
    const whole = (kind: Mention['kind']): Mention[] => [{ sentence, from, to, kind, sure: true }];
    // "Mr", not the "st" of "1st"
    const addressed = this.mixedCase || words[from - 1]?.capital || words[from - 1]?.text === '.';
    const address = addressed ? this.phrases.address.before(words, from) : 0;
    const place = this.phrases.places.at(words, from) === to - from;
    if (address === 1 || (address && !place)) return whole('person'); // "bà Mai", "anh Đức"; but "cụ bà Pháp"
    if (this.mixedCase && to - from === 1 && NUMERAL.test(words[from]!.text)) return whole('other');
    // "minister for | Women and Equalities", and who has that office
    if (this.phrases.otherHeads.before(words, from) > 1) {
      const at = this.cuts.bearerAt(words, from, to);
      return at ? [{ sentence, from: at, to, kind: 'person', sure: true }] : whole('other');
    }
    if (!this.mixedCase && this.around.isSubject(words, from, to)) return whole('other');
    if (this.around.isStreet(words, from) || this.around.isHome(words, from)) return whole('place');
    const before = words[from - 1];
    if (before?.text === '/' && before.end === words[from]!.start) return whole('other'); // "41/QĐ-BNV"
    const medium = this.phrases.organisationCues.before(words, from) > 0; // "phóng viên | Tuổi Trẻ"
    const role = medium ? 0 : this.phrases.roles.before(words, from);
    if (this.mixedCase && !role && !medium && this.around.isCountryman(words, from, to))
      return to - from > 1 ? whole('person') : this.split(sentence, { ...run, person: true }); // "Wellington Prado"
    const field = role > 0 && this.mixedCase ? this.around.fieldEnd(words, from, to, role) : 0;
    if (field > 0) return [{ sentence, from, to: field, kind: 'other', sure: true }];
    const person = role > 0 && !this.around.isApposition(words, from - role, to);
    return this.split(sentence, { ...run, person });
  }

  private split(sentence: Sentence, rest: Rest): Mention[] {
    const { words } = sentence;
    const { from, to, person } = rest;
    if (from < to && words[from]!.text === '&') return this.split(sentence, { ...rest, from: from + 1 });
    if (from >= to || this.isRole(words, from, to) || this.isHead(words, rest)) return [];
    const whole = (kind: Mention['kind'], sure: boolean): Mention[] => [{ sentence, from, to, kind, sure }];
    const road = this.mixedCase ? 0 : this.kinds.roadEnd(words, from, to);
    if (road) return [{ sentence, from, to: road, kind: 'place', sure: true }];
    const known = rest.addressed ? undefined : this.kinds.known(words, from, to);
    if (known) return whole(known, true);
    const bearer = this.cuts.bearerAt(words, from, to);
    if (bearer) return this.split(sentence, { ...rest, from: bearer, person: true });
    const skipped = this.skip(sentence, rest);
    if (skipped) return this.split(sentence, skipped);
    const last = this.trailing(words, rest);
    if (last) return this.split(sentence, { ...rest, to: to - last });
    const kind = this.kinds.byWords(words, rest);
    const cut = this.kinds.tail(words, from, to) ? this.cuts.knownPair(words, from, to) : this.cuts.at(words, rest);
    if (kind && !cut) return whole(kind, this.kinds.tail(words, from, to) !== undefined);
    if (cut) {
      if (!this.mixedCase && this.cuts.takesField(words, from, cut))
        return this.split(sentence, { ...rest, from: cut, person: false });
      const right = { ...rest, from: cut, person: person || !!this.phrases.places.at(words, from) };
      return [
        ...this.split(sentence, { ...rest, to: this.capitalBefore(words, cut), person: false }),
        ...this.split(sentence, right),
      ];
    }
    // "the author of The Salt Ledger": the title of a work
    if (!this.mixedCase && to - from > 2 && this.phrases.articles.has(words[from]) && !words[from]!.opens)
      return whole('other', false);
    const letter = !this.mixedCase && INITIAL.test(words[from]!.text); // "the Model Y"
    const initials = this.mixedCase && INITIALS.test(words[from]!.text);
    const abbreviation = to - from === 1 && (words[from]!.acronym || letter) && !initials;
    const isModel =
      words[to]?.kind === 'number' &&
      !this.phrases.givenNames.has(words[from]) &&
      !words[to]!.taken &&
      !words[to - 1]!.closed; // "Cơ trưởng | Falcon Jet 100"
    const common = !this.mixedCase && !rest.addressed && areCommon(words.slice(from, to), this.phrases, this.evidence);
    if (
      (person && !abbreviation && !isModel && !common) ||
      (initials && to - from === 1) ||
      this.kinds.isPerson(words, from, to)
    )
      return whole('person', true);
    return whole(this.around.isTitle(words, from, to) ? 'other' : undefined, false);
  }

  /** Where a name ends at the latest that ends before a word: "Flughafen | von New York". */
  private capitalBefore(words: readonly Word[], end: number): number {
    let to = end;
    while (!this.mixedCase && this.phrases.particles.has(words[to - 1]) && !words[to - 1]!.capital) to--;
    return to;
  }

  /** A role alone, or what describes one: "Prime Minister", "Economy" (Minister). */
  private isRole(words: readonly Word[], from: number, to: number): boolean {
    const isLone = to - from === 1 && words[from]!.opens && this.phrases.roles.has(words[from]); // "Judge tells woman …"
    if (isLone || this.cuts.roleAt(words, from) === to - from) return true;
    return this.phrases.roleModifiers.at(words, from) === to - from && this.phrases.roles.at(words, to) > 0;
  }

  /** A lone head: "Phó giám đốc | Sở", "phóng viên | Báo | Người Lao Động". */
  private isHead(words: readonly Word[], { from, to, addressed }: Rest): boolean {
    const { organisationHeads, organisationCues, organisations, surnames } = this.phrases;
    if (this.mixedCase && organisationCues.at(words, from) === to - from && organisations.at(words, to)) return true;
    if (!this.mixedCase || addressed || to - from > 1 || !organisationHeads.has(words[from])) return false;
    return !words[from]!.acronym && !organisations.has(words[from]) && !surnames.has(words[from]);
  }

  /** Length of a last word that belongs to no name: "Westmount | Victorian". */
  private trailing(words: readonly Word[], { from, to }: Rest): number {
    if (this.mixedCase || this.kinds.tail(words, from, to) || this.suffixed(words, to)) return 0;
    if (this.kinds.isCommonSurname(words, from, to)) return 0;
    const length = this.phrases.notNames.before(words, to, from + 1);
    return length < to - from ? length : 0;
  }

  /** "Clay Tice Jr", "Clay Tice Jr." */
  private suffixed(words: readonly Word[], to: number): boolean {
    return SUFFIX.test(words[words[to - 1]!.text === '.' ? to - 2 : to - 1]?.text ?? '');
  }

  /** The rest without a first word that belongs to no name: "After", "Mr", "President", "Israeli". */
  private skip(sentence: Sentence, rest: Rest): Rest | undefined {
    const { from, to } = rest;
    const { words } = sentence;
    const { address, givenNames, notNames, organisations, places } = this.phrases;
    const tail = this.kinds.tail(words, from, to);
    // "Developer | Brackenbury Homes vows to appeal", where the article has "by Brackenbury Homes" as well
    const isCue = tail && words[from]!.opens && this.phrases.organisationCues.at(words, from) === 1;
    if (isCue && to - from > 2 && this.evidence.together(words[from + 1]!, words[from + 2]))
      return { ...rest, from: from + 1 };
    const name = tail === 'place' ? from + this.cuts.roleAt(words, from) : from; // "Inspector | Sue Hall", but "Queen Street"
    const office = rest.headed && this.cuts.roleAt(words, from) > 2; // "Secretary of State | Marco Rubio"
    if ((tail && !(name > from && this.kinds.isPerson(words, name, to))) || (rest.headed && !office))
      return this.openers.isOpener(sentence, from) ? { ...rest, from: from + 1 } : undefined;
    let title = Math.max(address.at(words, from), this.cuts.roleAt(words, from));
    if (title && words[from + title]?.text === '.') title++;
    // "führte der Minister | Gespräche": where nouns are capitalised, an office with its article may have an object behind it
    const isObject = this.cautious && to - from - title === 1 && this.phrases.roleModifiers.before(words, from) > 0;
    if (title && title < to - from && words[from + title]!.capital)
      return {
        ...rest,
        from: from + title,
        headed: false,
        person: !isObject,
        addressed: address.at(words, from) === title && to - from - title === 1,
      };
    // "Bộ trưởng | Công Thương | Lê Văn Nam"
    const field = this.mixedCase && rest.person ? this.phrases.organisationParts.at(words, from) : 0;
    if (field && to - from - field > 1 && this.phrases.surnames.has(words[from + field]))
      return { ...rest, from: from + field };
    if (this.openers.isOpener(sentence, from) && places.at(words, from) < 2) return { ...rest, from: from + 1 };
    // "Jan Novak", "April Jones"; "Ông | Nam", though it is a direction
    const isName = rest.addressed || (givenNames.has(words[from]) && this.kinds.isPerson(words, from, to));
    const other = isName ? 0 : notNames.at(words, from);
    // "White" is no name, but the "White House" is known
    const known = Math.max(organisations.at(words, from), places.at(words, from));
    return other > known ? { ...rest, from: from + other } : undefined;
  }
}
