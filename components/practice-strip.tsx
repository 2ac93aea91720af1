/** The side strip of the practice page: drafts that type themselves, what just happened, and questions for a class. */
import practice from '../assets/practice.json';
import { type StringKey, t, type UiLanguage } from '../lib/i18n';
import { Face, type Mood } from './face';

export type Happening = 'nothing' | 'marked' | 'fine' | 'held' | 'taken' | 'care' | 'posted' | 'postedKept';

type Props = {
  language: UiLanguage;
  happening: Happening;
  typing: boolean;
  onTry: (text: string) => void;
};

const MOOD: Record<Happening, Mood> = {
  nothing: 'smile',
  marked: 'pause',
  fine: 'smile',
  held: 'pause',
  taken: 'smile',
  care: 'care',
  posted: 'smile',
  postedKept: 'smile',
};

function Drafts({ language, typing, onTry }: { language: UiLanguage; typing: boolean; onTry: (text: string) => void }) {
  return (
    <ul class="jd-drafts" lang={language}>
      {practice.drafts
        .filter((draft) => draft.language === language)
        .map(({ text }) => (
          <li key={text}>
            <button type="button" data-practice-try disabled={typing} onClick={() => onTry(text)}>
              {text}
            </button>
          </li>
        ))}
    </ul>
  );
}

/** Drafts in the reader's own language stand open, those in the other language one tap away. */
export function PracticeStrip({ language, happening, typing, onTry }: Props) {
  const other = language === 'th' ? 'en' : 'th';
  return (
    <aside class="jd-strip">
      <section class="jd-panel jd-happened" aria-live="polite">
        <h2>
          <Face mood={MOOD[happening]} size={28} /> {t(language, 'practice.happened')}
        </h2>
        <p data-practice-happened={happening}>{t(language, `practice.happened.${happening}`)}</p>
      </section>
      <section class="jd-panel">
        <h2>{t(language, 'practice.try')}</h2>
        <p class="jd-soft">{t(language, typing ? 'practice.try.typing' : 'practice.try.line')}</p>
        <Drafts language={language} typing={typing} onTry={onTry} />
        <details>
          <summary lang={other}>{t(language, `language.${other}`)}</summary>
          <Drafts language={other} typing={typing} onTry={onTry} />
        </details>
      </section>
      <section class="jd-panel">
        <h2>{t(language, 'practice.talk')}</h2>
        <ol class="jd-talk">
          {[1, 2, 3].map((n) => (
            <li key={n}>{t(language, `practice.talk.${n}` as StringKey)}</li>
          ))}
        </ol>
      </section>
    </aside>
  );
}
