/** Tells a text of several lines: these may say several things, of which one must not stand for all. */

/** True when something is said on more than one line; empty lines around it do not count. */
export const hasLines = (text: string): boolean => text.trim().includes('\n');
