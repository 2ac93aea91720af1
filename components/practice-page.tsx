/** The bundled practice page: a made-up video with comments on which the real nudge runs, offline, for anyone or a class. */
import { useEffect, useRef, useState } from 'preact/hooks';
import practice from '../assets/practice.json';
import { t, type UiLanguage } from '../lib/i18n';
import { Face } from './face';
import { LanguageSwitch } from './language-switch';
import { PracticeComposer } from './practice-composer';
import { type Happening, PracticeStrip } from './practice-strip';
import { type PracticeComment, PracticeThread } from './practice-thread';
import { PracticeVideo } from './practice-video';
import { typeInto } from './type-into';
import { type StartNudge, useNudge } from './use-nudge';

type Props = { language: UiLanguage; onLanguage: (language: UiLanguage) => void; start: StartNudge };

const OWN_HUE = 165;
/** After the last letter, in ms: a little longer than the marks need. */
const SETTLE = 450;

/** Tells the strip's story: what the nudge does with the draft, and what became of it. */
function useStory(start: StartNudge) {
  const { card, nudge } = useNudge(start);
  const [story, setStory] = useState<Happening>('nothing');
  const held = useRef<string | null>(null);
  const draft = useRef('');
  const open = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    open.current = card !== null;
    if (!card) return;
    if (card.mode === 'hold' && !card.taken) held.current = draft.current.trim();
    setStory(card.mode === 'care' ? 'care' : card.taken ? 'taken' : 'held');
  }, [card]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const typed = (text: string) => {
    draft.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const level = nudge.current?.snapshot()?.level;
      // An open card has already said more than this could.
      if (text.trim() && level && !open.current) setStory(level === 'ok' ? 'fine' : 'marked');
    }, SETTLE);
  };
  const posted = (text: string) => {
    clearTimeout(timer.current);
    setStory(held.current === text.trim() ? 'postedKept' : 'posted');
    held.current = null;
  };
  return { story, typed, posted };
}

export function PracticePage({ language, onLanguage, start }: Props) {
  const [comments, setComments] = useState<PracticeComment[]>(practice.comments);
  const [typing, setTyping] = useState(false);
  const { story, typed, posted } = useStory(start);
  const composer = useRef<HTMLDivElement>(null);
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);

  const post = (text: string) => {
    setComments((all) => [{ author: null, hue: OWN_HUE, when: 0, text }, ...all]);
    posted(text);
  };
  const reply = (index: number, text: string) => {
    const own = { author: null, hue: OWN_HUE, when: 0, text };
    setComments((all) => all.map((c, at) => (at === index ? { ...c, replies: [...(c.replies ?? []), own] } : c)));
    posted(text);
  };
  const tryOut = async (text: string) => {
    const box = composer.current?.querySelector<HTMLElement>('[data-practice-box]');
    if (!box || typing) return;
    setTyping(true);
    await typeInto(box, text, life.current.signal);
    setTyping(false);
  };

  return (
    <div class="jd jd-page jd-practice" lang={language}>
      <header class="jd-bar">
        <Face mood="smile" size={36} />
        <p>
          <b>{t(language, 'app.name')}</b> <span class="jd-badge">{t(language, 'practice.badge')}</span>
        </p>
        <p class="jd-soft jd-notice">{t(language, 'practice.notice')}</p>
        <LanguageSwitch language={language} onChange={onLanguage} />
      </header>
      <main class="jd-watch">
        <PracticeVideo language={language} />
        <h1>{t(language, 'practice.video.title')}</h1>
        <div class="jd-creator">
          <span class="jd-avatar" style={{ '--hue': '42' }} aria-hidden="true">
            {t(language, 'practice.video.creator').slice(0, 1)}
          </span>
          <p>
            <b>{t(language, 'practice.video.creator')}</b>
            <br />
            <span class="jd-soft">{t(language, 'practice.video.meta')}</span>
          </p>
        </div>
        <p class="jd-description">{t(language, 'practice.video.description')}</p>
        <h2>{t(language, 'practice.comments', { count: comments.length })}</h2>
        <div ref={composer}>
          <PracticeComposer language={language} onPost={post} onType={typed} />
        </div>
        <PracticeThread comments={comments} language={language} onReply={reply} onType={typed} />
      </main>
      <PracticeStrip language={language} happening={story} typing={typing} onTry={tryOut} />
    </div>
  );
}
