/** The general box: comment and chat boxes known by structure and labels, on sites a person added and where a listed one changed. */
import { looksLikePosting, signsOfComment } from './comment-signs';
import { defineSite, type Site } from './site';

const SHAPE = 'structure and labels only, see comment-signs.ts';
const candidates = (...selectors: string[]) =>
  selectors.map((selector) => ({ selector, source: SHAPE, confidence: 'C' as const }));

function general(kind: 'comment' | 'chat'): Site {
  return defineSite({
    id: `general-${kind}`,
    name: 'Other sites',
    matches: [],
    boxes: candidates('textarea', '[contenteditable]:not([contenteditable="false"])'),
    composer: candidates('form', '[role="form"]'),
    leaveAlone: ['[role="search"]', '[role="searchbox"]', '[type="password"]', '[role="code"]', '[role="grid"]'],
    posting: {
      enter: kind === 'chat',
      modEnter: true,
      buttons: candidates('button', 'input[type="submit"]', '[role="button"]'),
      form: true,
    },
    pace: kind,
    accepts: (element, part) =>
      part === 'button' ? looksLikePosting(element) : signsOfComment(element as HTMLElement) === kind,
    notes: 'In a comment box Enter is taken for a new line: holding it there would be a card while typing.',
  });
}

export const generalSites: readonly Site[] = [general('comment'), general('chat')];
export const isGeneral = (site: Site) => site.id.startsWith('general-');
