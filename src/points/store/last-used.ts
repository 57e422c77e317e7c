/** A function that keeps its last few answers. Its question is compared by identity. */
export function lastUsed<Question, Answer>(
  keep: number,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const made = known.has(question) ? (known.get(question) as Answer) : answer(question); // it has it
    known.delete(question);
    known.set(question, made);
    for (const oldest of known.keys()) {
      if (known.size <= keep) break;
      known.delete(oldest);
    }
    return made;
  };
}
