/** Tells the characters that show nothing on the screen and are used to break words apart. */

/** Characters that show nothing: joiners, direction marks, soft hyphens, variation selectors, stacked accents, skin tones. */
export function isInvisible(point: number): boolean {
  return (
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    (point >= 0x300 && point <= 0x36f) ||
    (point >= 0x1f3fb && point <= 0x1f3ff) ||
    (point >= 0xe0000 && point <= 0xe0fff) ||
    (point >= 0x80 && point <= 0x9f && point !== 0x85) ||
    point === 0xad ||
    point === 0x34f ||
    point === 0x61c ||
    point === 0x115f ||
    point === 0x1160 ||
    point === 0x17b4 ||
    point === 0x17b5 ||
    point === 0x180e ||
    point === 0x3164 ||
    point === 0xfeff ||
    point === 0xffa0
  );
}
