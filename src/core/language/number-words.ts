/** How a language spells numbers out. */
export interface NumberWords {
  /** Words that add: { two: 2, twenty: 20 }. */
  adds: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, beside the scale words of CLDR: { hundred: 100, dozen: 12 }. */
  multiplies: Readonly<Record<string, number>>;
  /** Words that mean many of it on their own: { thousands: 1000 }. */
  many: Readonly<Record<string, number>>;
  /** Words between the parts of a number: "and", "linh". */
  joins: readonly string[];
  /** Words that add half of the last part: "rưỡi", "and a half". */
  halves: readonly string[];
  /** Words for the decimal point: "point", "phẩy", "点". */
  points: readonly string[];
  /** Words between the lower and the upper number of a fraction that is read from below: "分の". */
  divides: readonly string[];
  /** Words below a number that make it a fraction of so many parts: { tiers: 3, cuartos: 4 }; left out where the language's news counts in none. */
  fractions: Readonly<Record<string, number>>;
  /** Scale marks that stand right behind digits, beside those of CLDR: { bn: 1e9 }. */
  marks: Readonly<Record<string, number>>;
  /**
   * Which numbers without digits are figures. "counted": those above ten, and smaller ones with a unit ("three months");
   * "scaled": only those that hold a multiplying word ("ba triệu", not "ba tháng").
   */
  worth: 'counted' | 'scaled';
}
