/** The card beside a comment box: what may hurt, why, other wordings, and help; the writer decides. */
import { useEffect, useState } from 'preact/hooks';
import type { CardActions, CardModel } from '../lib/card';
import { type StringKey, t } from '../lib/i18n';
import { CardFindings } from './card-findings';
import { CardSuggestions } from './card-suggestions';
import { Face, type Mood } from './face';
import { HelpList } from './help-list';

type Props = { model: CardModel; actions: CardActions };

function headingOf(model: CardModel): StringKey {
  if (model.mode === 'care') return 'card.heading.care';
  if (model.copyOnly !== null) return 'card.heading.copy';
  if (model.taken) return 'card.heading.taken';
  if (model.released) return 'card.heading.released';
  return model.level === 'severe'
    ? 'card.heading.severe'
    : `card.heading.${model.level === 'harsh' ? 'harsh' : 'mild'}`;
}

function moodOf({ mode, taken }: CardModel): Mood {
  return mode === 'care' ? 'care' : taken ? 'smile' : 'pause';
}

/** Said once by screen readers, politely: filled a moment after mounting, because a region must exist before it speaks. */
function Announcement({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), 50);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="jd-unseen" role="status">
      {said}
    </div>
  );
}

function CopyWords({ text, model, actions }: Props & { text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div class="jd-wording">
      <span class="jd-wording-text">{text}</span>
      <button
        type="button"
        class="jd-button jd-primary"
        data-action="copy"
        onClick={() => {
          actions.copy(text);
          setCopied(true);
        }}
      >
        {t(model.language, copied ? 'card.copied' : 'card.copy')}
      </button>
    </div>
  );
}

function HoldBody({ model, actions }: Props) {
  const { language } = model;
  if (model.copyOnly !== null) return <CopyWords text={model.copyOnly} model={model} actions={actions} />;
  if (model.taken)
    return (
      <button type="button" class="jd-button jd-plain" data-action="undo" onClick={() => actions.undo()}>
        {t(language, 'card.undo')}
      </button>
    );
  if (model.released) return null;
  return (
    <>
      <CardFindings findings={model.findings} language={language} />
      <CardSuggestions model={model} actions={actions} />
      <div class="jd-choices">
        <button type="button" class="jd-link jd-keep" data-action="keep" onClick={() => actions.keep()}>
          {t(language, 'card.keep')}
        </button>
        <button
          type="button"
          class="jd-link"
          data-action="not-harsh"
          title={t(language, 'card.notHarsh.title')}
          onClick={() => actions.notHarsh()}
        >
          {t(language, 'card.notHarsh')}
        </button>
      </div>
    </>
  );
}

/** Shows `model`; every choice goes to `actions`. Buttons carry `data-action` (take, undo, keep, copy, not-harsh, dismiss). */
export function NudgeCard({ model, actions }: Props) {
  const { language } = model;
  const heading = t(language, headingOf(model));
  const asks = model.mode === 'hold' && !model.taken && !model.released && model.copyOnly === null;
  const state = model.mode === 'care' ? 'care' : asks ? model.level : 'answered';
  return (
    <section
      class={`jd jd-card jd-pace-${model.pace} jd-state-${state}`}
      lang={language}
      tabIndex={-1}
      aria-label={t(language, 'card.label')}
      aria-description={t(language, 'card.keys')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Announcement text={heading} />
      <header class="jd-head">
        <Face mood={moodOf(model)} size={model.pace === 'chat' ? 24 : 32} />
        <h2>{heading}</h2>
        <button
          type="button"
          class="jd-close"
          data-action="dismiss"
          aria-label={t(language, 'card.close')}
          title={t(language, 'card.close')}
          onClick={() => actions.dismiss()}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2L2 12" />
          </svg>
        </button>
      </header>
      {model.mode === 'hold' ? (
        <HoldBody model={model} actions={actions} />
      ) : (
        <p class="jd-soft">{t(language, 'card.care.line')}</p>
      )}
      {model.help.length > 0 && (asks || model.mode === 'care') && (
        <div class="jd-help-part">
          <h3>{t(language, 'card.help')}</h3>
          <HelpList lines={model.help} language={language} now={Date.now()} />
        </div>
      )}
    </section>
  );
}
