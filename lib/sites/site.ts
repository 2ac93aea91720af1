/** What Jaidee knows about a site (or one surface of it): where its comment boxes are, how it posts, what to leave alone. */

/** One way to find an element. Candidates are tried in order; `source` says who saw it, `confidence` as in the research notes. */
export type Candidate = { selector: string; source: string; confidence: 'A' | 'B' | 'C' };

export type Site = {
  /** Stable id, kebab-case, same as the file's name. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Match patterns of the manifest; empty for the bundled practice page. */
  matches: string[];
  /** The editable element itself (matched with `closest` from the focused element, across open shadow roots). */
  boxes: Candidate[];
  /** The nearest ancestor that holds the box and its buttons: the card never covers it, buttons are looked for inside it. */
  composer: Candidate[];
  /** Never watched, even when `boxes` fits: search, direct messages, titles … */
  leaveAlone: string[];
  posting: {
    /** Plain Enter posts. */
    enter: boolean;
    /** Ctrl+Enter or ⌘+Enter posts. */
    modEnter: boolean;
    /** Buttons inside the composer that post. */
    buttons: Candidate[];
    /** A `submit` of the form around the box posts. */
    form: boolean;
  };
  /** Lists of mentions or emotes inside the composer that no ARIA attribute binds to the box: one that shows takes Enter. */
  lists?: Candidate[];
  /** Comments are written slowly; chat wants the smaller, faster card. */
  pace: 'comment' | 'chat';
  editor?: 'draft' | 'lexical' | 'slate' | 'plain';
  /** Asked after a selector of `boxes` or of `posting.buttons` fitted, for what selectors cannot say. */
  accepts?: (element: Element, part: 'box' | 'button') => boolean;
  /** Software that stands on many hosts (`matches` is empty): looked for wherever a person added a site. */
  anywhere?: true;
  /** Only what this file names is watched on its hosts: a box that merely looks like a comment box is somebody's post or message. */
  strict?: true;
  notes: string;
};

/** Declares a site. Data first; a small function only where the DOM cannot be said in selectors. */
export function defineSite(site: Site): Site {
  return site;
}
