/** What no wording may do, whatever the draft: one list of small machine checks per language. */
const letters = (text) => text.replace(/[^\p{L}\p{M}]/gu, '');
const isThai = (text) => /[\u0e00-\u0e7f]/.test(text);
/** A fault that the draft itself has is the writer's own habit. */
const fresh = (pattern) => (draft, wording) => pattern.test(wording) && !pattern.test(draft);

/** The last words a wording may not end with, as "you are a" or "because" would. */
const DANGLING =
  /(?:^|[\s,])(?:and|but|or|because|(?<!\b(?:the|a|this|that|no|main|only|real) )cause|a|an|the|of|than|if|with|your|my|their|his|is|are|am|at|to the|shame about|as|so|such|like a|called)[\s,]*[.!?…]*$/i;
const DANGLING_START = /^[\s,;:.!?]*(?:and|than|of|or)\b(?! (?:yet|then|so|also|now))/i;
const VOWEL_SOUND = /\ba (?=(?:a|e(?!u)|i|o(?!ne|nce|uij)|u(?!n[ai]|s|t[ei]|r\b|k|f|b))[a-z]{2,})/i;
const CONSONANT_SOUND = /\ban (?=[bcdfgjklmnpqrstvwyz][a-z]{2,})/i;

const ENGLISH = {
  'doubled space': fresh(/\S[^\S\n]{2,}\S/),
  'space before a comma or stop': fresh(/[\p{L}\p{N}] [,.!?](?:\s|$)/u),
  'doubled comma': fresh(/,\s*,|,\s*[.!?]/),
  'begins with punctuation': fresh(/^\s*[,;:.!?]/),
  'ends with a joining mark': fresh(/[,;:–—]\s*$/),
  'dangling last word': fresh(DANGLING),
  'dangling first word': fresh(DANGLING_START),
  'a before a vowel': fresh(VOWEL_SOUND),
  'an before a consonant': fresh(CONSONANT_SOUND),
  'doubled word': fresh(
    /(?<![\p{L}'’])(a|an|the|this|that|is|are|was|not|to|of|for|and|but|i|my|your|it|you|so|people|person)\s+\1(?![\p{L}'’])/iu,
  ),
  'a thought in the place of a verb': fresh(
    /\b(?:to|can|could|will|would|should|must|gonna|wanna|the|an?|for that) (?:I'?m|I'?d|I don'?t|not okay|enough of|no thanks|we see|let'?s|please leave it)\b/i,
  ),
  'an article without its noun': fresh(
    /\b(?:the|an?|your|my|our) (?:was|were|is|are|about|to|of|he|she|they|we|and|or)\b/i,
  ),
  'a measure without its quality': fresh(/\b(?:on|about) (?:so|very|really) (?:this|that|it)\b|\bthe very point\b/i),
  'capital at the start lost': (draft, wording) =>
    /^\p{Lu}\p{Ll}/u.test(draft.trimStart()) && /^\p{Ll}/u.test(wording.trimStart()),
  'nothing left': (_, wording) => letters(wording).length < 2,
  'a slot left open': fresh(/[{}]/),
  'agreement lost': fresh(
    /\b(?:you|we|they) (?:is|was|isn't|has)\b|\b(?:he|she|it) (?:are|were|aren't|have)\b|\bI (?:is|are|has)\b/i,
  ),
};

const PARTICLE = '(?:นะ|น่ะ|อะ|อ่ะ|ว่ะ|วะ|ครับ|คับ|ค่ะ|คะ|จ้ะ|จ้า|เลย|ละ|ล่ะ|หรอก|เถอะ|ด้วย)';
const POLITE = /(?:ครับ|คับ|ค่ะ|คะ|จ้ะ|จ้า)(?![\u0e31-\u0e4e])/u;
const RUDE = /(?:กู|มึง|เอ็ง|แม่ง)/u;

const THAI = {
  'doubled space': fresh(/\S[^\S\n]{2,}\S/),
  'stranded particle': (draft, wording) => new RegExp(`^\\s*${PARTICLE}+\\s*$`, 'u').test(wording) && draft !== wording,
  'begins with a particle': fresh(/^\s*(?:ว่ะ|วะ|น่ะ|หรอก|ล่ะ|ครับ|ค่ะ)(?=\s|$)/u),
  'the same particle twice': fresh(/(นะ|ว่ะ|วะ|ครับ|ค่ะ|คะ|เลย|อะ|อ่ะ)\s?\1(?![\u0e00-\u0e7f])/u),
  'two final particles that clash': fresh(/(?:นะ|ได้ไหม|เหรอ|หรือเปล่า)(?:ว่ะ|วะ|อะ)(?:\s|$)|(?:ครับ|ค่ะ)(?:ว่ะ|วะ)/u),
  'doubled classifier': fresh(/(คน|ตัว|อัน|คลิป|เพลง|รอบ|เรื่อง)(?:นี้|นั้น)?\s?\1(?=นี้|นั้น|\s|$)/u),
  'polite beside rude': fresh(
    new RegExp(`(?:${RUDE.source})[^\\n]*(?:${POLITE.source})|(?:${POLITE.source})[^\\n]*(?:${RUDE.source})`, 'u'),
  ),
  'begins with a link word': fresh(/^\s*(?:แล้วก็|เพราะว่า|แต่ว่า|และ|กว่า)/u),
  'ends with a link word': fresh(/(?:แต่|เพราะ|และ|หรือ|ที่|ของ|กับ|ซึ่ง|จน|เหมือน|อย่าง|เป็น|คือ)\s*$/u),
  'nothing left': (_, wording) => letters(wording).length < 2,
  'a slot left open': fresh(/[{}]/),
  'mark without its letter': fresh(/(?:^|\s)[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/u),
};

/** Names of the invariants that `wording` breaks for `draft`; an empty list when it reads well. */
export function brokenInvariants(draft, wording) {
  const checks = isThai(wording) ? THAI : ENGLISH;
  return Object.entries(checks)
    .filter(([, isBroken]) => isBroken(draft, wording))
    .map(([name]) => name);
}
