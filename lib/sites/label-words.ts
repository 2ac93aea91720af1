/** The words by which pages in many languages label comment boxes, chat boxes, boxes that are neither, and post buttons. */

/** Words that begin here: languages that inflect at the end are covered by it. */
const starts = (words: string) => `(?<!\\p{L})(?:${words})`;
/** Whole words: short ones would otherwise be found inside others. */
const whole = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
/** The last kind is for scripts that write no spaces. */
const anyOf = (...parts: string[]) => new RegExp(parts.join('|'), 'u');

/** Labels are compared in lower case, with `camelCase` and `snake_case` taken apart. */
export function plainLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-./:#]+/g, ' ')
    .toLowerCase();
}

export const commentWords = anyOf(
  starts(
    'comment|repl(?:y|ies)|respond|discuss|join the (?:conversation|discussion)|kommentar|kommentier|antwort|coment',
  ),
  starts('respuesta|responder|resposta|r[ée]pon(?:dre|se)|rispo(?:ndi|sta)|reactie|reageer|komentar|komentuj|odpowied'),
  starts(
    'odpov[ěe]|balas|yorum|yan[ıi]t|комментар|коментар|ответ|відпов|bình luận|trả lời|komento|tumugon|svar|vastaa',
  ),
  'ความคิดเห็น|ความเห็น|คอมเมนต์|คอมเม้น|เมนต์|ตอบกลับ|コメント|返信|评论|評論|留言|回复|回覆|弹幕|댓글|답글',
  'تعليق|الرد|टिप्पणी|जवाब|မှတ်ချက်|ຄຳເຫັນ|មតិ',
);

export const chatWords = anyOf(
  starts('chat|live ?chat|danmaku|shout ?box|чат'),
  'แชท|แชต|チャット|弾幕|聊天|彈幕|채팅|دردشة|चैट',
);

/** Never watched, whatever else the page calls the box. */
export const otherWords = anyOf(
  starts('search|passw|e ?mail|address|zip ?code|postal|payment|billing|checkout|coupon|subject|direct ?message'),
  starts('private ?message|inbox|messenger|whisper|log ?in|sign ?(?:in|up)|captcha|translat|contact|support|feedback'),
  starts('ticket|survey|description|biograph|code ?mirror|monaco|transcript|buscar|contrase|correo|senha|rechercher'),
  starts('mot de passe|courriel|suche|passwort|adresse|zahlung|поиск|парол|почт|адрес|tìm kiếm|mật khẩu|cari|sandi'),
  starts('alamat|arama|szukaj|hasł|zoeken|wachtwoord|cerca|sök'),
  whole('mail|dms?|bio|title|credit ?card|card ?number|url|query|prompt|username|pago|pix'),
  'ค้นหา|รหัสผ่าน|อีเมล|ที่อยู่|ข้อความส่วนตัว|ชำระ|検索|パスワード|住所|メール|ダイレクト|搜索|搜尋|密码|密碼|邮箱|地址|私信',
  '검색|비밀번호|이메일|주소|쪽지|بحث|खोज',
);

export const postWords = anyOf(
  whole(
    'post|send|submit|publish|go|enviar|publicar|postar|envoyer|publier|poster|senden|absenden|posten|invia|pubblica',
  ),
  whole(
    'verzenden|plaatsen|wyślij|opublikuj|gönder|paylaş|kirim|hantar|отправить|опубликовать|надіслати|gửi|đăng|skicka',
  ),
  'ส่ง|โพสต์|โพสท์|送信|投稿|发送|發送|发布|發佈|发表|發表|등록|게시|보내기|إرسال|نشر|भेजें',
);

/** A button that carries one of these posts nothing. */
export const notPostWords = anyOf(
  starts('cancel|emoji|sticker|gif|attach|upload|format|bold|italic|preview|sort|abbrechen|annuler|batal|отмена|hủy'),
  'ยกเลิก|キャンセル|取消|취소|إلغاء',
);
