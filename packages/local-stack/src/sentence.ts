/** A failure that its message explains by itself, best in one sentence: it is printed without a stack trace. */
export class Sentence extends Error {
  override name = "Sentence"
}
