/** Tells flags from words spelt in regional letters: two such letters are a flag only where a country has them. */

const FIRST = 0x1f1e6;
const LAST = 0x1f1ff;

export const isRegional = (point: number) => point >= FIRST && point <= LAST;

const FLAGS =
  'AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';
const known = new Set(FLAGS.split(' '));

/** End of the run of regional letters that begins at `from`. */
export function regionalEnd(text: string, from: number): number {
  let at = from;
  while (isRegional(text.codePointAt(at) ?? 0)) at += 2;
  return at;
}

const letterAt = (text: string, at: number) => String.fromCharCode(65 + (text.codePointAt(at) as number) - FIRST);

/** Is the run `[from, to)` nothing but flags? Otherwise it is letters. */
export function isFlags(text: string, from: number, to: number): boolean {
  if ((to - from) % 4 !== 0) return false;
  for (let at = from; at < to; at += 4) if (!known.has(letterAt(text, at) + letterAt(text, at + 2))) return false;
  return true;
}

/** The small letter of a regional one, as a code unit. */
export const regionalLetter = (point: number): number => 97 + point - FIRST;
