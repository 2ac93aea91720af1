/** Chooses where the card stands so that it never lies over the comment box or its buttons. */

export type Box = { left: number; top: number; right: number; bottom: number };
export type Side = 'below' | 'above' | 'right' | 'left';
export type CardPosition = { left: number; top: number; width: number; maxHeight: number; side: Side };

const GAP = 8;
const WIDTH = 400;
/** Below this height nobody can read a card; another side is tried first. */
const LEAST_HEIGHT = 160;
const LEAST_WIDTH = 240;

type Region = Box & { side: Side };

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, Math.max(low, high)));

/**
 * All in CSS px of the viewport. `height` is the card's own height at that width; a card that is higher than its place
 * scrolls inside. Order of wish: where it stood (`before`), so that it does not jump when its content changes, then
 * below, above, right, left; where the card fits nowhere whole, the largest place. Only
 * when the composer fills the view entirely, so that no side is left, the card lies over its top edge (at most a third).
 */
export function placeCard(avoid: Box, view: Box, height: (width: number) => number, before?: Side): CardPosition {
  const inner = { left: view.left + GAP, top: view.top + GAP, right: view.right - GAP, bottom: view.bottom - GAP };
  const regions: Region[] = [
    { ...inner, top: Math.max(inner.top, avoid.bottom + GAP), side: 'below' },
    { ...inner, bottom: Math.min(inner.bottom, avoid.top - GAP), side: 'above' },
    { ...inner, left: Math.max(inner.left, avoid.right + GAP), side: 'right' },
    { ...inner, right: Math.min(inner.right, avoid.left - GAP), side: 'left' },
  ];
  const usable = regions.filter((region) => region.right - region.left >= LEAST_WIDTH && region.bottom > region.top);
  const widthIn = (region: Box) => Math.min(WIDTH, region.right - region.left);
  const room = (region: Box) => region.bottom - region.top;
  const wished = [...usable].sort((a, b) => Number(b.side === before) - Number(a.side === before));
  const whole = wished.find((region) => room(region) >= height(widthIn(region)));
  const large = [...usable].sort((a, b) => room(b) - room(a)).find((region) => room(region) >= LEAST_HEIGHT);
  const best = whole ?? large ?? [...usable].sort((a, b) => room(b) - room(a))[0];
  if (!best || room(best) < 48) {
    const third = (view.bottom - view.top) / 3;
    return { left: inner.left, top: inner.top, width: widthIn(inner), maxHeight: third, side: 'above' };
  }
  const width = widthIn(best);
  const maxHeight = room(best);
  const tall = Math.min(height(width), maxHeight);
  const left = clamp(avoid.left, best.left, best.right - width);
  const top =
    best.side === 'above'
      ? best.bottom - tall
      : best.side === 'below'
        ? best.top
        : clamp(avoid.top, best.top, best.bottom - tall);
  return { left: best.side === 'left' ? best.right - width : left, top, width, maxHeight, side: best.side };
}
