/** Which Thai letters a Latin letter, a digit or a sign may stand for in a Thai word. */
import { type Fits, MASK } from './masked-words';

/**
 * Latin letters and digits that are typed for the Thai ones that they look like or stand for in everyday romanising
 * (small letters stand for capitals too: J is ง, W is พ). A whole word must fit, so that many letters may share a sign.
 */
const THAI_FOR: Record<string, string> = {
  a: 'ลสอาะั',
  b: 'ษบ',
  c: 'คซ',
  d: 'ด',
  e: 'อเแ',
  f: 'ศฟฝ',
  g: 'ย',
  h: 'หฮท',
  i: 'ิีไใเ',
  j: 'งจ',
  k: 'หกคข',
  l: 'เาล',
  m: 'ฑทฒม',
  n: 'กทหถภน',
  o: 'อโ',
  p: 'ปพผ',
  q: 'ว',
  r: 'ร',
  s: 'รสซ',
  t: 'ตท',
  u: 'นบมุู',
  v: 'งบว',
  w: 'พฟผฝวฬ',
  x: 'ม',
  y: 'ยฟ',
  0: 'อว',
  1: 'าไเใโ',
  2: 'ขลชบ',
  3: 'ตดคม',
  4: 'ดคต',
  5: 'รสต',
  6: 'ดจบ',
  7: 'ากทถ',
  8: 'ธบช',
  9: 'ตดกว',
  '@': 'อ',
  '๐': 'อว',
  '๑': 'ดค',
  '๒': 'ขบ',
  '๓': 'ตดค',
  '๔': 'ดต',
  '๕': 'ตรส',
  '๖': 'รจบ',
  '๗': 'กถต',
  '๘': 'ชข',
  '๙': 'ตด',
};

/** Signs in Thai words: a mask for any letter, another script's letter or a digit for those that look like it. */
export const fitsThai: Fits = (sign, letter) => sign === MASK || (THAI_FOR[sign]?.includes(letter) ?? false);
