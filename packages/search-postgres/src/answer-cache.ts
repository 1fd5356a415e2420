/**
 * Answers of recent queries. The key holds the generation of the index, which every write moves on in the same
 * transaction: an answer is either true or not found, in every process.
 */
export class AnswerCache<Answer> {
  private readonly answers = new Map<string, Answer>()

  constructor(private readonly entries: number) {}

  get(key: string): Answer | undefined {
    const answer = this.answers.get(key)
    if (answer === undefined) return undefined
    this.answers.delete(key)
    this.answers.set(key, answer)
    return structuredClone(answer)
  }

  set(key: string, answer: Answer): void {
    if (this.entries === 0) return
    this.answers.set(key, structuredClone(answer))
    const oldest = this.answers.keys().next()
    if (this.answers.size > this.entries && !oldest.done) this.answers.delete(oldest.value)
  }
}

/** The remembered answer, or the one `work` finds. The question must name the generation it was asked in. */
export async function remembered<Answer>(
  answers: AnswerCache<Answer>,
  question: unknown[],
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = JSON.stringify(question)
  const kept = answers.get(key)
  if (kept !== undefined) return kept
  const answer = await work()
  answers.set(key, answer)
  return answer
}
