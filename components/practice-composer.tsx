/** A comment composer like a video site's: a contenteditable box, a post button, and its own idea of what was typed. */
import { useRef, useState } from 'preact/hooks';
import { t, type UiLanguage } from '../lib/i18n';

type Props = {
  language: UiLanguage;
  reply?: boolean;
  onPost: (text: string) => void;
  onType?: (text: string) => void;
  onCancel?: () => void;
};

/** What it posts is what it read at the last `input`, as the sites do: text written past the editor would be lost. */
export function PracticeComposer({ language, reply = false, onPost, onType, onCancel }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const empty = text.trim() === '';

  const read = (next: string) => {
    setText(next);
    onType?.(next);
  };
  const post = () => {
    if (empty) return;
    onPost(text.trim());
    if (box.current) box.current.textContent = '';
    setText('');
  };

  return (
    <div class="jd-composer" data-practice-composer>
      <div class="jd-composer-field">
        {/* biome-ignore lint/a11y/useSemanticElements: the page practises what video sites do, and theirs is a contenteditable */}
        <div
          ref={box}
          class="jd-composer-box"
          data-practice-box
          contentEditable
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={t(language, reply ? 'practice.reply' : 'practice.box.label')}
          onInput={(event) => read(event.currentTarget.innerText.replace(/\n$/, ''))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
            event.preventDefault();
            post();
          }}
        />
        {text === '' && (
          <span class="jd-composer-hint" aria-hidden="true">
            {t(language, reply ? 'practice.reply.placeholder' : 'practice.box.placeholder')}
          </span>
        )}
      </div>
      <div class="jd-composer-buttons">
        {onCancel && (
          <button type="button" class="jd-link" onClick={onCancel}>
            {t(language, 'practice.cancel')}
          </button>
        )}
        <button type="button" class="jd-button jd-primary" data-practice-post disabled={empty} onClick={post}>
          {t(language, 'practice.post')}
        </button>
      </div>
    </div>
  );
}
