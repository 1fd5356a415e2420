const SSL_REQUEST = 80_877_103
const QUERY = "Q".charCodeAt(0)
const EXECUTE = "E".charCodeAt(0)

/**
 * Counts the statements that a client sends in Postgres' wire protocol (version 3): simple queries and executions of
 * prepared ones. Chunks may be cut anywhere.
 */
export class MessageCounter {
  statements = 0
  private rest: Buffer = Buffer.alloc(0)
  /** The first message of a connection (and a wish for TLS before it) carries no type. */
  private hasStarted = false

  read(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk])
    for (let size = this.wholeMessage(); size !== undefined; size = this.wholeMessage()) {
      this.take(this.rest.subarray(0, size))
      this.rest = this.rest.subarray(size)
    }
  }

  /** Length of the message at the front when all of it is there. */
  private wholeMessage(): number | undefined {
    const typeLength = this.hasStarted ? 1 : 0
    if (this.rest.length < typeLength + 4) return undefined
    const size = typeLength + this.rest.readInt32BE(typeLength)
    return this.rest.length < size ? undefined : size
  }

  private take(message: Buffer): void {
    if (this.hasStarted) {
      if (message[0] === QUERY || message[0] === EXECUTE) this.statements++
      return
    }
    this.hasStarted = message.length !== 8 || message.readInt32BE(4) !== SSL_REQUEST
  }
}
