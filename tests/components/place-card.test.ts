/** The card's place: never over the box, always in view. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../components/place-card';

const view = { left: 0, top: 0, right: 1200, bottom: 800 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The card as drawn: no higher than its place. */
function drawn(avoid: ReturnType<typeof box>, around: typeof view, height: number) {
  const place = placeCard(avoid, around, () => height);
  return { ...box(place.left, place.top, place.width, Math.min(height, place.maxHeight)), ...place };
}

describe('placeCard', () => {
  it('stands below where there is room', () => {
    expect(drawn(box(40, 100, 600, 90), view, 300)).toMatchObject({ left: 40, top: 198, width: 400 });
  });

  it('stands right above, without a gap, where there is none below', () => {
    expect(drawn(box(40, 600, 600, 90), view, 300)).toMatchObject({ left: 40, bottom: 592 });
  });

  it('stands beside a box that leaves no room above or below', () => {
    expect(drawn(box(0, 0, 700, 800), view, 300).left).toBe(708);
    expect(drawn(box(500, 0, 700, 800), view, 300).right).toBe(492);
  });

  it('takes the whole width of a narrow live chat, above the box', () => {
    const chat = { left: 0, top: 0, right: 340, bottom: 600 };
    expect(drawn(box(0, 530, 340, 70), chat, 400)).toMatchObject({ left: 8, width: 324, bottom: 522 });
  });

  it('scrolls inside where it is higher than the largest room', () => {
    expect(drawn(box(0, 500, 1200, 100), view, 2000)).toMatchObject({ top: 8, maxHeight: 484 });
  });

  it('stays on its side when its content shrinks', () => {
    const avoid = box(40, 500, 600, 90);
    expect(placeCard(avoid, view, () => 400).side).toBe('above');
    expect(placeCard(avoid, view, () => 80, 'above').side).toBe('above');
    expect(placeCard(avoid, view, () => 80).side).toBe('below');
  });

  it('never lies over the box, never leaves the view', () => {
    const length = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        fc.record({ width: length(320, 2000), height: length(320, 1400) }),
        fc.record({
          left: length(-50, 1900),
          top: length(-900, 2000),
          width: length(120, 1200),
          height: length(30, 160),
        }),
        length(40, 1500),
        (size, at, height) => {
          const around = box(0, 0, size.width, size.height);
          const avoid = box(at.left, at.top, at.width, at.height);
          const card = drawn(avoid, around, height);
          const apart =
            card.left >= avoid.right ||
            card.right <= avoid.left ||
            card.top >= avoid.bottom ||
            card.bottom <= avoid.top;
          expect(apart).toBe(true);
          expect(card.left >= 0 && card.right <= around.right && card.top >= 0 && card.bottom <= around.bottom).toBe(
            true,
          );
          expect(Math.min(height, card.maxHeight)).toBeGreaterThanOrEqual(Math.min(height, 48));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
