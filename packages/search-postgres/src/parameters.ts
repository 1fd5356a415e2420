/** Collects the values of one statement; the text only ever holds `$1`, `$2` … */
export class Parameters {
  readonly values: unknown[] = []

  /** Adds a value and returns its place holder. */
  add(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

/** Quotes a name of a table or column. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
