/** Words recur: so many answers are kept, then the memory starts again. */
const KEPT = 50_000;

/**
 * The same function of a word, which is worked out once while it is remembered.
 *
 * @param kept fewer where a word may be a piece of a long text: the engine keeps the text with it.
 */
export function remember<Answer>(
  answerTo: (word: string) => Answer,
  kept: number = KEPT,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = answerTo(word);
    if (answers.size >= kept) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
