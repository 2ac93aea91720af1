/** Where a box's card may stand: beside everything that belongs to writing there. */
import type { CardPlace } from './card';
import type { BoxMatch } from './sites/find-box';

/** The card keeps clear of the box, its composer and its post buttons, in viewport coordinates. */
export function placeFor({ box, composer, site }: BoxMatch): CardPlace {
  const parts = () => [
    box,
    composer,
    ...site.posting.buttons.flatMap(({ selector }) => [...composer.querySelectorAll(selector)]),
  ];
  const avoid = () => {
    const rects = parts()
      .map((part) => part.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return box.getBoundingClientRect();
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };
  return { anchor: box, avoid };
}
