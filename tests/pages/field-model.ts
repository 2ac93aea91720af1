/** A plain field and its post button, as pages without a library for their editor connect them: the model is read on `input`. */

export type FieldModel = {
  text(): string;
  /** Posts what the model holds, unless that is nothing, and empties the field. */
  post(): void;
};

type Field = HTMLTextAreaElement | HTMLInputElement;

/** While there is nothing to post the button is disabled; `posted` hears what went out. */
export function fieldModel(
  field: Field,
  button: HTMLButtonElement | null,
  surface: string,
  posted: (text: string) => void = () => {},
): FieldModel {
  let value = '';
  const read = (): void => {
    value = field.value;
    if (button) button.disabled = value.trim() === '';
  };
  const model: FieldModel = {
    text: () => value,
    post() {
      if (value.trim() === '') return;
      const text = value;
      window.__posts.push({ surface, text });
      field.value = '';
      read();
      posted(text);
    },
  };
  field.addEventListener('input', read);
  field.addEventListener('focus', () => {
    window.__model = model.text;
  });
  read();
  return model;
}

/** Plain Enter posts, Shift+Enter is a new line; nothing while an input method composes. */
export function postOnEnter(field: HTMLElement, post: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    post();
  });
}
