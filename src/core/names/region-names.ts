import { remembered } from '../remembered';

/** ISO 3166-1, and XK for Kosovo. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';
/** UN M49 codes of the continents and their parts: Africa, the Caribbean, South-East Asia … */
const CONTINENTS =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155 202 419';

/** Countries and continents in a language, as `Intl` names them: "Nhật Bản", "châu Âu". */
export const regionNames: (code: string) => readonly string[] = remembered(listRegions);

function listRegions(code: string): string[] {
  const names = displayNames(code);
  if (!names) return [];
  const found = `${COUNTRIES} ${CONTINENTS}`.split(' ').flatMap(region => names.of(region) ?? []);
  // "Myanmar (Miến Điện)" is one country by two names.
  return found.flatMap(name => name.split(/\s*[()]\s*/u)).filter(name => name.length > 1);
}

function displayNames(code: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  } catch {
    return undefined; // not a language tag
  }
}
