/** Builds elements without innerHTML: the pages live under Trusted Types, as the sites they stand for do. */

type Child = Node | string;

/** `make('div', { id: 'x', class: 'a b' }, 'text', child)`; an attribute that is `true` is set empty, `false` is left out. */
export function make(
  tag: string,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}
