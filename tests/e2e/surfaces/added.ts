/** A site that a person added: its boxes are known by their shape alone. */
import type { SurfaceFile } from '../harness/all-surfaces';
import { type Plan, surfaceAt } from '../harness/surface-at';

const others = [
  { box: '[aria-label="Message"]', posts: 'private' },
  { box: '[name="q"]', posts: 'search' },
];
const at = (plan: Pick<Plan, 'name' | 'box' | 'button' | 'editor' | 'ways'>) =>
  surfaceAt({ url: 'https://club.example/v/first', others, ...plan });
const page = (host: string, path: RegExp) => ({
  host,
  path,
  dest: 'document' as const,
  script: 'club-video',
  style: 'club',
  lang: 'en',
});

export const addedComment = at({
  name: 'added site, comment',
  box: '[placeholder="Leave a comment"]',
  button: 'form .x2',
  editor: 'field',
  ways: ['button', 'mod-enter'],
});
const addedChat = at({
  name: 'added site, chat beside a video',
  box: '[aria-label="Chat with viewers"]',
  button: '[aria-label="Send"]',
  editor: 'plain',
  ways: ['enter', 'button'],
});
/** The same page at the address of a listed site, none of whose descriptions fits it. */
export const changedPage = surfaceAt({
  ...addedComment,
  name: 'changed page',
  url: 'https://www.youtube.com/changed',
});

export default {
  pages: [page('club.example', /^\/v\/first$/), page('www.youtube.com', /^\/changed$/)],
  surfaces: [addedComment, addedChat],
} satisfies SurfaceFile;
