/** The words of a site's interface in three languages, as its pages say them; the address chooses (`hl` or `locale`). */

export type Words = {
  comment: string;
  reply: string;
  post: string;
  send: string;
  message: string;
  search: string;
  emoji: string;
};

const words: Record<string, Words> = {
  en: {
    comment: 'Add a comment…',
    reply: 'Reply',
    post: 'Post',
    send: 'Comment',
    message: 'Message',
    search: 'Search',
    emoji: 'Emoji',
  },
  th: {
    comment: 'เพิ่มความคิดเห็น...',
    reply: 'ตอบกลับ',
    post: 'โพสต์',
    send: 'แสดงความคิดเห็น',
    message: 'ข้อความ',
    search: 'ค้นหา',
    emoji: 'อิโมจิ',
  },
  ja: {
    comment: 'コメントを追加…',
    reply: '返信する',
    post: '投稿する',
    send: 'コメントする',
    message: 'メッセージ',
    search: '検索',
    emoji: '絵文字',
  },
};

/** English when the address does not say. */
export function interfaceWords(): Words {
  const query = new URL(location.href).searchParams;
  const language = (query.get('hl') ?? query.get('locale') ?? 'en').slice(0, 2);
  document.documentElement.lang = language;
  return words[language] ?? (words.en as Words);
}
