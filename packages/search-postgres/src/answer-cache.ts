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
