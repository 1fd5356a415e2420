/** An answer of the server that refuses: the documented code, type and status (docs: "Error codes"). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }

  body(): Record<string, string> {
    const type = this.status === 401 || this.status === 403 ? "auth" : "invalid_request"
    return {
      message: this.message,
      code: this.code,
      type,
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    }
  }
}

/** Refuses a body with keys the documentation does not name (docs: "Error codes", bad_request). */
export function onlyKeys(body: object, known: readonly string[]): void {
  const unknown = Object.keys(body).find((key) => !known.includes(key))
  if (unknown) throw new Refusal(400, "bad_request", `Unknown field \`${unknown}\``)
}
