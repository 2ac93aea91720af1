/** The marks of one box: what is painted under its words, and what of it stays while one goes on typing. */
import { createFieldMarks } from './boxes/field-marks';
import type { Highlighter, Look, Mark } from './boxes/highlight';
import { type Draft, isField } from './boxes/read-draft';
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
  const field = isField(box) ? createFieldMarks(box, highlighter) : null;
  let known = new Set<string>();
  const nameOf = (draft: Draft, { rule, start, end }: Finding) => `${rule} ${draft.text.slice(start, end)}`;

  const put = (draft: Draft, findings: readonly Finding[]) => {
    known = new Set(findings.map((finding) => nameOf(draft, finding)));
    const lookOf = ({ level }: Finding): Look => (level === 'mild' ? 'mild' : 'harsh');
    if (field) return field.paint(findings.map((one) => ({ start: one.start, end: one.end, look: lookOf(one) })));
    const marks = findings.flatMap((finding): Mark[] => {
      const range = draft.range(finding.start, finding.end);
      return range ? [{ range, look: lookOf(finding) }] : [];
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
