/** Lets the search for boxes look into closed shadow roots, as the browser allows content scripts to. */
import { openOrClosedShadowRoot } from './browser';
import { openClosedShadows } from './sites/shadows';

/** Called once a content script; pages of our own have no closed roots. */
export const seeClosedShadows = (): void => openClosedShadows(openOrClosedShadowRoot);
