/** A failure whose message is one sentence that tells the reader what to do. It is printed without a stack trace. */
export class Sentence extends Error {
  override name = "Sentence"
}
