/** The marks of one box: what is painted under its words, and what of it stays while one goes on typing. */
import type { Highlighter, Mark } from './boxes/highlight';
import type { Draft } from './boxes/read-draft';
import type { Finding, Judgement } from './engine/types';

export type BoxMarks = {
  /** Marks every finding. */
  paint(draft: Draft, judgement: Judgement): void;
  /** Paints those marks anew that were there before; new ones wait for a pause. */
  keep(draft: Draft, judgement: Judgement): void;
  any(): boolean;
  clear(): void;
};

export function createBoxMarks(box: Element, highlighter: Highlighter): BoxMarks {
  let known = new Set<string>();
  const nameOf = (draft: Draft, { rule, start, end }: Finding) => `${rule} ${draft.text.slice(start, end)}`;

  const put = (draft: Draft, findings: readonly Finding[]) => {
    known = new Set(findings.map((finding) => nameOf(draft, finding)));
    const marks = findings.flatMap(({ start, end, level }): Mark[] => {
      const range = draft.range(start, end);
      return range ? [{ range, look: level === 'mild' ? 'mild' : 'harsh' }] : [];
    });
    highlighter.paint(box, marks);
  };
  // Somebody in distress is not corrected.
  const findingsOf = ({ findings, help }: Judgement) => (help.includes('crisis-self') ? [] : findings);

  return {
    paint: (draft, judgement) => put(draft, findingsOf(judgement)),
    keep: (draft, judgement) =>
      put(
        draft,
        findingsOf(judgement).filter((finding) => known.has(nameOf(draft, finding))),
      ),
    any: () => known.size > 0,
    clear: () => {
      known = new Set();
      highlighter.clear(box);
    },
  };
}
