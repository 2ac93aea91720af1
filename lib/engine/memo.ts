/** Remembers answers about words: a draft is read again at every pause, and its odd words are the same ones as before. */

/** So many answers are kept for sure; at twice as many the older half is forgotten. */
const KEPT = 2000;

/** A longer question is not worth the room. */
const LONGEST = 64;

/** The same function, which must depend on nothing but its argument, with a memory. */
export function createMemo<Answer>(compute: (question: string) => Answer): (question: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (question) => {
    if (question.length > LONGEST) return compute(question);
    if (recent.has(question)) return recent.get(question) as Answer;
    const answer = older.has(question) ? (older.get(question) as Answer) : compute(question);
    if (recent.size >= KEPT) {
      older = recent;
      recent = new Map();
    }
    recent.set(question, answer);
    return answer;
  };
}
