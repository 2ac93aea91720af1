/** How a Thai word sounds and looks, roughly: words that are spelled differently and said alike are compared sound by sound. */
/**
 * Only eight sounds end a Thai syllable, however many letters write them (Royal Institute,
 * อักขรวิธีไทย, the eight มาตราตัวสะกด), so most letters have one sound at its beginning and another at its end.
 */

/** Letters of one sound at the beginning of a syllable; r and l are one in everyday speech. */
const FIRST_SOUNDS = ['สซศษ', 'นณ', 'ดฎ', 'ตฏ', 'ทฐฑฒถธ', 'คขฃฅฆ', 'พผภ', 'ฟฝ', 'ชฌฉ', 'ยญ', 'ลรฬฤ', 'หฮ', 'ไใ'];
/** Letters of one sound at its end: แม่กด, แม่กก, แม่กบ and แม่กน. */
const LAST_SOUNDS = ['ดจชซฎฏฐฑฒตถทธศษส', 'กขฃคฅฆ', 'บปพฟภ', 'นญณรลฬ'];
/** Long and short vowels of one kind. */
const LENGTHS = ['ิี', 'ึื', 'ุู'];
/** Letters that are one in at least one place of a syllable. */
const ANYWHERE = ['ดจชซฎฏฐฑฒตถทธศษสฉฌ', 'กขฃคฅฆ', 'บปพฟภผฝ', 'นญณรลฬฤย', 'หฮ', 'ไใ', ...LENGTHS];
/** Letters that are drawn nearly alike: one is typed for another so that a word list does not see the word. */
const LOOKS = ['กภถฤ', 'คดตฅฒศ', 'ขฃชซ', 'บษป', 'พฟฬผฝ', 'รธฐ', 'ลส', 'จฉ', 'อฮ', 'ทฑห', 'มน', 'ฎฏ', 'ไใโ', 'ิีึื'];

const FIRST = 0xe00;
const BLOCK = 0x80;

/** For each Thai letter the first one of its group. */
function tableOf(groups: readonly string[]): Uint16Array {
  const table = Uint16Array.from({ length: BLOCK }, (_, i) => FIRST + i);
  for (const group of groups) for (const letter of group) table[letter.charCodeAt(0) - FIRST] = group.charCodeAt(0);
  return table;
}

const BEGINS = tableOf(FIRST_SOUNDS);
const ENDS = tableOf(LAST_SOUNDS);
const LENGTH = tableOf(LENGTHS);
const KEY = tableOf(ANYWHERE);
const LOOK = tableOf(LOOKS);

const lookUp = (table: Uint16Array, code: number) =>
  code >= FIRST && code < FIRST + BLOCK ? (table[code - FIRST] as number) : code;

const setOf = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));

const O_ANG = 0xe2d;
const YO_YAK = 0xe22;
const YO_YING = 0xe0d;
const NO_NU = 0xe19;
const RO_RUEA = 0xe23;
const LO_LING = 0xe25;
const HO_HIP = 0xe2b;
const MO_MA = 0xe21;
const WO_WAEN = 0xe27;
const SO_SO = 0xe0b;
const THO_THAHAN = 0xe17;
const SARA_A = 0xe30;
const MAI_HAN_AKAT = 0xe31;
const SARA_AA = 0xe32;
const SARA_AM = 0xe33;
const SARA_I = 0xe34;
const SARA_U = 0xe38;
const SARA_UU = 0xe39;
const SARA_O = 0xe42;
const SILENCER = 0xe4c;

const isConsonant = (code: number) => code >= 0xe01 && code <= 0xe2e;
const isTone = (code: number) => code >= 0xe47 && code <= 0xe4b;
const isVowelMark = (code: number) => code >= SARA_I && code <= SARA_UU;
/** A vowel written after, over or under its letter. */
const isVowelAfter = (code: number) => code >= SARA_A && code <= SARA_UU;
const isAi = (code: number) => code === 0xe43 || code === 0xe44;
const isLeadingVowel = (code: number) => code >= 0xe40 && code <= 0xe44;
/** ห before one of these only raises its tone; after one of those, people swallow ร and ล, or put one in. */
const RAISED = setOf('งญณนมยรลว');
const CLUSTERED = setOf('กขคตปผพบฟ');
/** After these only ร is swallowed: สร้าง, จริง, เศร้า. */
const CLUSTERED_R = setOf('สศจซ');
/** What ends in ิ or ุ that nobody says: ชาติ, ธาตุ, เหตุ. */
const SILENT_VOWELED = setOf('ตทธด');

const MOST = 60;
const unsilenced = new Uint16Array(MOST + 4);
const spoken = new Uint16Array(MOST + 4);

/** The word's letters without tone marks and silenced letters. */
function dropSilenced(word: string): number {
  let length = 0;
  for (let i = 0; i < word.length && length < MOST; i++) {
    const code = word.charCodeAt(i);
    if (isTone(code)) continue;
    const markAt = isVowelMark(word.charCodeAt(i + 1)) ? i + 2 : i + 1;
    if (isConsonant(code) && word.charCodeAt(markAt) === SILENCER) {
      i = markAt;
      // ลักษณ์, จันทร์: of three consonants at the end the middle one goes too.
      if (length > 1 && isConsonant(unsilenced[length - 1] as number) && isConsonant(unsilenced[length - 2] as number))
        length--;
      continue;
    }
    if (code === SARA_AM) {
      unsilenced[length++] = MAI_HAN_AKAT;
      unsilenced[length++] = MO_MA;
    } else unsilenced[length++] = code;
  }
  unsilenced[length] = 0;
  unsilenced[length + 1] = 0;
  unsilenced[length + 2] = 0;
  return length;
}

/** Writes the word's sounds into `spoken`, one letter each, and gives their number; the next call overwrites them. */
function listen(word: string): number {
  const length = dropSilenced(word);
  const at = (i: number) => (i < 0 ? 0 : (unsilenced[i] as number));
  let size = 0;
  for (let i = 0; i < length; i++) {
    const code = at(i);
    const before = at(i - 1);
    const after = at(i + 1);
    if (code === RO_RUEA && after === RO_RUEA) {
      spoken[size++] = MAI_HAN_AKAT;
      if (!isConsonant(at(i + 2))) spoken[size++] = NO_NU;
      i++;
      continue;
    }
    if (code === MAI_HAN_AKAT && after === YO_YAK) {
      spoken[size++] = SARA_AA;
      continue;
    }
    if (code === YO_YAK && i > 1 && isAi(at(i - 2))) continue;
    // ห่วย begins with ห, for ว is its vowel; แหวน and หวาน begin with ว.
    const isVowelWo = after === WO_WAEN && !isLeadingVowel(before) && isConsonant(at(i + 2));
    if (code === HO_HIP && RAISED.has(after) && !isVowelWo) continue;
    // The short a that is heard between two letters, whether it is written or not.
    if (code === SARA_A && isConsonant(before) && (isConsonant(after) || isLeadingVowel(after))) continue;
    // ทราม is said ซาม.
    if (code === THO_THAHAN && after === RO_RUEA && isVowelAfter(at(i + 2))) {
      spoken[size++] = SO_SO;
      i++;
      continue;
    }
    const isR = code === RO_RUEA;
    const isSwallowed = isR || code === LO_LING ? CLUSTERED.has(before) || (isR && CLUSTERED_R.has(before)) : false;
    // After ั a letter ends its syllable and is no part of a cluster: อัปลักษณ์.
    if (isSwallowed && at(i - 2) !== MAI_HAN_AKAT && (isConsonant(after) || isVowelAfter(after))) continue;
    if (code === O_ANG && after === YO_YAK && (at(i + 2) === SARA_AA || at(i + 2) === SARA_UU)) continue;
    if ((code === SARA_I || code === SARA_U) && SILENT_VOWELED.has(before) && !isConsonant(at(i - 2))) {
      const isNext = after === 0 || isLeadingVowel(after) || isVowelAfter(at(i + 2)) || after === HO_HIP;
      if (isNext && i > 2) continue;
    }
    // ญ ends a syllable as น does: ปัญญา is said ปันยา.
    if (code === YO_YING && i > 0 && (after === 0 || isConsonant(after))) {
      spoken[size++] = NO_NU;
      continue;
    }
    // อัปลักษณ์ is said อับปะลัก: what ends one syllable begins the next.
    const isDouble = isConsonant(code) && isConsonant(after) && lookUp(ENDS, code) === lookUp(ENDS, after);
    if (isDouble && before === MAI_HAN_AKAT && code !== YO_YING && at(i + 2) === SARA_A) continue;
    // No Thai syllable with โ ends in ว.
    if (code === WO_WAEN && (at(i - 2) === SARA_O || before === WO_WAEN)) continue;
    spoken[size++] = code;
  }
  spoken[size] = 0;
  return size;
}

/** Words that may sound alike have the same key; whether they do, `soundsAlike` tells. */
export function thaiSound(word: string): string {
  const size = listen(word);
  let key = '';
  for (let i = 0; i < size; i++) key += String.fromCharCode(lookUp(KEY, spoken[i] as number));
  return key;
}

const others = new Uint16Array(MOST + 4);
/** In a word of so many sounds one vowel may be too long or too short. */
const SURE = 5;

/** Do two words of one key sound alike? Tone is left out, for tone marks are the first thing that is spelled at will. */
export function soundsAlike(word: string, other: string): boolean {
  const size = listen(other);
  others.set(spoken.subarray(0, size + 1));
  if (listen(word) !== size) return false;
  let slips = 0;
  for (let i = 0; i < size; i++) {
    const a = spoken[i] as number;
    const b = others[i] as number;
    if (lookUp(BEGINS, a) === lookUp(BEGINS, b)) continue;
    if (!isConsonant(a)) {
      if (lookUp(LENGTH, a) !== lookUp(LENGTH, b) || size < SURE || ++slips > 1) return false;
    } else if (lookUp(ENDS, a) !== lookUp(ENDS, b) || !mayEnd(spoken, i) || !mayEnd(others, i)) return false;
  }
  return true;
}

/** May the sound at `i` end a syllable? */
function mayEnd(sounds: Uint16Array, i: number): boolean {
  if (i === 0 || isLeadingVowel(sounds[i - 1] as number)) return false;
  return !isVowelAfter(sounds[i + 1] as number);
}

/** How a Thai word looks, roughly. */
export function thaiLook(word: string): string {
  let look = '';
  for (let i = 0; i < word.length; i++) look += String.fromCharCode(lookUp(LOOK, word.charCodeAt(i)));
  return look;
}
