/** Takes a wording into a box and takes it back again; knows while it writes, and what was there before. */
import { readDraft } from './boxes/read-draft';
import { reverseEdits } from './boxes/reverse-edits';
import { type TextEdit, type WriteResult, writeDraft } from './boxes/write-draft';
import type { Suggestion } from './engine/types';

export type WordingWriter = {
  /** The editor's own events meanwhile are our doing, not the writer's. */
  isWriting(): boolean;
  /** A post is let out as it stands, also while a wording is still being looked at. */
  letPass(): 'pass';
  /** `from` is the text that the wording was made for; `posted` when it went out before one could look at it. */
  take(from: string, wording: Suggestion): Promise<WriteResult | 'posted'>;
  /** Brings back what stood there before the last `take`; null when that cannot be done. */
  undo(): Promise<string | null>;
};

export function createWordingWriter(box: HTMLElement, isComposing: () => boolean): WordingWriter {
  let writing = false;
  let posted = false;
  let last: { from: string; to: string; edits: TextEdit[] } | null = null;

  const write = async (from: string, to: string, edits: readonly TextEdit[]): Promise<WriteResult> => {
    if (writing) return 'failed';
    writing = true;
    posted = false;
    const result = await writeDraft({ box, from, to, edits, isComposing });
    writing = false;
    return result;
  };

  return {
    isWriting: () => writing,
    letPass() {
      posted = writing;
      return 'pass';
    },
    async take(from, { text, edits }) {
      const result = await write(from, text, edits);
      // What the editor made of it, which may differ in white space.
      if (result === 'failed' && posted) return 'posted';
      if (result === 'written') last = { from, to: readDraft(box).text, edits: reverseEdits(from, edits) };
      return result;
    },
    async undo() {
      if (!last) return null;
      const { from, to, edits } = last;
      if ((await write(to, from, edits)) === 'failed') return null;
      last = null;
      return from;
    },
  };
}
