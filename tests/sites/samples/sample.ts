/** What a site's samples look like: for each selector candidate a piece of markup that only this candidate recognises. */

/**
 * Selector → markup. `[data-box]` is the editable element, `[data-composer]` the composer, `[data-button]` what posts.
 * `<template shadowrootmode="open">` becomes an open shadow root.
 */
export type Samples = {
  /** Without this candidate no box is found at `[data-box]`. */
  boxes: Record<string, string>;
  /** Without this candidate the composer of `[data-box]` is another element than `[data-composer]`. */
  composer: Record<string, string>;
  /** Without this candidate the press of `[data-button]` does not belong to `[data-box]`. */
  buttons: Record<string, string>;
  /** With this rule nothing is found at `[data-box]`, without it the box would be watched. */
  leaveAlone: Record<
    string,
    string
  > /** While this list shows, Enter in `[data-box]` takes from it; without the candidate it would be held. */;
  lists?: Record<string, string>;
};
