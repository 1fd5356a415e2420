/** A letter as both ways out take it. */
export interface Letter {
  from: string
  to: string
  subject: string
  text: string
  html: string
  /** Without angle brackets; the same at every try of one letter. */
  messageId: string
}

/** A way out; rejects when the letter was not accepted. */
export interface Transport {
  send(letter: Letter): Promise<void>
}
