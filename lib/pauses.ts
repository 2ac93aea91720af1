/** Waits for the writer to pause: what is shown too early is about half a word. */

export type Pauses = {
  /** A key was pressed: both pauses begin anew. */
  restart(): void;
  /** Once with the next frame, however often it is asked for. */
  nextFrame(work: () => void): void;
  stop(): void;
};

/** Marks come after this pause in typing, in ms: chat lines are short and soon sent. */
const MARK_AFTER = { comment: 300, chat: 120 };
/** The card of care waits for a longer one. */
const CARE_AFTER = 1500;

/** `pace` is asked for at every key: it may be changed in the settings. */
export function createPauses(
  window: Window,
  pace: () => 'comment' | 'chat',
  onShort: () => void,
  onLong: () => void,
): Pauses {
  let short: number | undefined;
  let long: number | undefined;
  let frame: number | undefined;
  return {
    restart() {
      window.clearTimeout(short);
      window.clearTimeout(long);
      short = window.setTimeout(onShort, MARK_AFTER[pace()]);
      long = window.setTimeout(onLong, CARE_AFTER);
    },
    nextFrame(work) {
      frame ??= window.requestAnimationFrame(() => {
        frame = undefined;
        work();
      });
    },
    stop() {
      window.clearTimeout(short);
      window.clearTimeout(long);
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      frame = undefined;
    },
  };
}
