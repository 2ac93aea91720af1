/** The comments under the practice video, each with a reply box of its own. */
import { useState } from 'preact/hooks';
import { t, type UiLanguage } from '../lib/i18n';
import { PracticeComposer } from './practice-composer';

/** `when` in days ago; 0 is just now. `author` null is the person in front of the screen. */
export type PracticeComment = {
  author: string | null;
  hue: number;
  when: number;
  text: string;
  replies?: PracticeComment[];
};

type Props = {
  comments: PracticeComment[];
  language: UiLanguage;
  onReply: (index: number, text: string) => void;
  onType: (text: string) => void;
};

function Comment({ comment, language }: { comment: PracticeComment; language: UiLanguage }) {
  const author = comment.author ?? t(language, 'practice.you');
  const when =
    comment.when === 0 ? 'practice.justNow' : comment.when === 1 ? 'practice.daysAgo.1' : 'practice.daysAgo.2';
  return (
    <>
      <span class="jd-avatar" style={{ '--hue': String(comment.hue) }} aria-hidden="true">
        {author.slice(0, 1)}
      </span>
      <p class="jd-comment-by">
        <b>{author}</b> <span class="jd-soft">{t(language, when)}</span>
      </p>
      <p class="jd-comment-text" data-practice-comment>
        {comment.text}
      </p>
    </>
  );
}

export function PracticeThread({ comments, language, onReply, onType }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <ul class="jd-thread">
      {comments.map((comment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added at the front together with their key's order
        <li class="jd-comment" key={comments.length - index}>
          <Comment comment={comment} language={language} />
          <div class="jd-comment-more">
            <button
              type="button"
              class="jd-link"
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? null : index)}
            >
              {t(language, 'practice.reply')}
            </button>
            {open === index && (
              <PracticeComposer
                language={language}
                reply
                onType={onType}
                onCancel={() => setOpen(null)}
                onPost={(text) => {
                  onReply(index, text);
                  setOpen(null);
                }}
              />
            )}
            {(comment.replies ?? []).map((reply, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: replies are only ever added at the end
              <div class="jd-comment" key={at}>
                <Comment comment={reply} language={language} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
