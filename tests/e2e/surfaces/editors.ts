/** The page of all editors, one address each. They run the editors' contract, not the short one, so `surfaces` is empty. */
import type { SurfaceFile } from '../harness/all-surfaces';
import type { Surface } from '../harness/surface';
import { surfaceAt } from '../harness/surface-at';

/** Scripts of the page alone; the editors put styles in and parse strings, as on most sites. */
const policy =
  "script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-src 'self' https://frame.example; form-action 'self'";
const page = { script: 'editors', style: 'editors', lang: 'en', policy };

const pages: SurfaceFile['pages'] = [
  { ...page, host: 'editors.example', path: /^\/e\/[\w-]+$/, dest: 'document' },
  { ...page, host: 'editors.example', path: /^\/f\/[\w-]+$/, dest: 'iframe' },
  { ...page, host: 'frame.example', path: /^\/f\/[\w-]+$/, dest: 'iframe' },
];

export default { pages, surfaces: [] } satisfies SurfaceFile;

export type EditorSurface = Surface & {
  /** Shift+Enter (or Enter, where Enter does not post) begins a new line. */
  lines: boolean;
  /** The page has a button for emotes or mentions. */
  emotes: boolean;
};

type Plan = { name: string; ways: Surface['ways']; lines?: boolean; emotes?: boolean; frame?: string };

function editor({ name, ways, lines = true, emotes = false }: Plan): EditorSurface {
  const frame = name.startsWith('frame-');
  const surface = surfaceAt({
    name,
    url: `https://editors.example/e/${name}`,
    box: 'body',
    button: 'body',
    editor: 'plain',
    ways,
    ...(frame ? { frame: 'iframe' } : {}),
  });
  return {
    ...surface,
    // Settings know a frame by its own host.
    hostname: name === 'frame-other' ? 'frame.example' : surface.hostname,
    lines,
    emotes,
  };
}

const comment: Surface['ways'] = ['mod-enter', 'button'];
const chat: Surface['ways'] = ['enter', 'button'];

export const editorSurfaces: EditorSurface[] = [
  { name: 'textarea', ways: comment },
  { name: 'react-textarea', ways: chat },
  { name: 'react-input', ways: chat, lines: false },
  { name: 'plain', ways: comment, emotes: true },
  { name: 'plaintext-only', ways: chat },
  { name: 'draft', ways: chat },
  { name: 'lexical-plain', ways: chat, emotes: true },
  { name: 'lexical-rich', ways: comment, emotes: true },
  { name: 'lexical-shadow', ways: comment, emotes: true },
  { name: 'slate', ways: chat, emotes: true },
  { name: 'quill', ways: comment, emotes: true },
  { name: 'tiptap', ways: comment, emotes: true },
  { name: 'prosemirror', ways: chat },
  { name: 'nested-shadow', ways: comment, emotes: true },
  { name: 'closed-shadow', ways: comment, emotes: true },
  { name: 'frame-same', ways: comment },
  { name: 'frame-other', ways: chat },
  { name: 'frame-srcdoc', ways: chat },
].map((plan) => editor(plan as Plan));
