/** The little smiling bubble that speaks for Jaidee; its mouth follows the mood. */

export type Mood = 'smile' | 'pause' | 'care';

const MOUTHS: Record<Mood, string> = {
  smile: 'M13 23c2 4 5 6 9 6s7-2 9-6',
  pause: 'M17 25.500h10',
  care: 'M15 25.500c2.500 2.500 11.500 2.500 14 0',
};

/** Decoration only: what it expresses is always said in words beside it. `size` in px. */
export function Face({ mood, size = 32 }: { mood: Mood; size?: number }) {
  return (
    <svg class={`jd-face jd-face-${mood}`} width={size} height={size} viewBox="0 0 44 44" aria-hidden="true">
      <path
        class="jd-face-bubble"
        d="M22 3C11 3 3 10.300 3 20c0 5.300 2.400 9.800 6.300 12.900.4 3-.8 5.700-2.600 7.300-.6.6-.2 1.700.7 1.600 4.300-.3 7.900-1.900 10.200-4.200 1.400.3 2.900.4 4.400.4 11 0 19-7.600 19-17.800S33 3 22 3Z"
      />
      <circle class="jd-face-line" cx="15" cy="17" r="2.600" />
      <circle class="jd-face-line" cx="29" cy="17" r="2.600" />
      <path class="jd-face-mouth" d={MOUTHS[mood]} />
    </svg>
  );
}
