/** What every editor of the page brings: its editable element, its own text, and ways to change it that only the page has. */

export type Mounted = {
  /** The editable element, wherever it stands. */
  box: HTMLElement;
  /** The text that the editor itself believes it holds. */
  text(): string;
  /** Empties the editor, as a site does after a post. */
  clear(): void;
  /** Puts an emote or a mention behind the text; it reads `:party:` in the model. */
  emote?(): void;
  /** The post button where the editor brings its own. */
  button?: HTMLElement;
};

/** `post` posts what the editor holds; `changed` tells the composer to look whether it is empty. */
export type Tools = { post(): void; changed(): void };
export type Mount = (host: HTMLElement, tools: Tools) => Mounted;

/** True for the Enter that posts: no input method uses it and no new line is wanted. */
export const sends = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.shiftKey && !event.isComposing;

const PIXEL =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="16"%3E%3Ccircle cx="8" cy="8" r="8" fill="gold"/%3E%3C/svg%3E';

/** A site's own emote: a picture that stands for `:party:`. */
export function emotePicture(): HTMLImageElement {
  const image = document.createElement('img');
  image.src = PIXEL;
  image.alt = ':party:';
  image.dataset.emote = 'party';
  image.style.cssText = 'width: 16px; height: 16px';
  return image;
}

export const EMOTE = PIXEL;
