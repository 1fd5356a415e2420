import { fold } from "@cho-phien/vietnam"
import type { StoredDocument } from "./index-state.js"
import { Refusal } from "./refusal.js"

type Condition = (document: StoredDocument) => boolean

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()[\],]|!=|>=|<=|=|>|<|[^\s()[\],=!<>"']+)/y

/** Reads a filter (docs: "Filter expression reference"); attributes must be filterable. */
export function parseFilter(text: string, filterable: readonly string[]): Condition {
  const parser = new Parser(tokensOf(text), filterable)
  const condition = parser.either()
  parser.end()
  return condition
}

function refuse(message: string): never {
  throw new Refusal(400, "invalid_search_filter", message)
}

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(text)
    if (!found?.[1]) refuse(`Unexpected character at ${at} in \`${text}\``)
    tokens.push(found[1])
  }
  return tokens
}

class Parser {
  private at = 0

  constructor(
    private readonly tokens: string[],
    private readonly filterable: readonly string[],
  ) {}

  either(): Condition {
    const parts = [this.both()]
    while (this.skip("OR")) parts.push(this.both())
    return (document) => parts.some((part) => part(document))
  }

  end(): void {
    if (this.at < this.tokens.length) refuse(`Unexpected \`${this.tokens[this.at]}\``)
  }

  private both(): Condition {
    const parts = [this.negated()]
    while (this.skip("AND")) parts.push(this.negated())
    return (document) => parts.every((part) => part(document))
  }

  private negated(): Condition {
    if (this.skip("NOT")) {
      const inner = this.negated()
      return (document) => !inner(document)
    }
    if (!this.skip("(")) return this.condition()
    const inner = this.either()
    if (!this.skip(")")) refuse("A parenthesis is not closed")
    return inner
  }

  private condition(): Condition {
    const attribute = this.next()
    if (!this.filterable.includes(attribute))
      refuse(`Attribute \`${attribute}\` is not filterable. Available: ${this.filterable.join(", ")}`)
    const values = (document: StoredDocument) =>
      [document[attribute]].flat().filter((value) => value !== null)
    const has = (document: StoredDocument) => attribute in document && document[attribute] !== undefined
    const isNot = this.skip("NOT")
    if (this.skip("EXISTS")) return (document) => has(document) !== isNot
    if (this.skip("IN")) {
      const wanted = this.list().map(comparable)
      return (document) => values(document).some((value) => wanted.includes(comparable(value))) !== isNot
    }
    if (isNot) refuse("NOT must be followed by IN or EXISTS")
    if (this.skip("IS")) {
      const negative = this.skip("NOT")
      if (this.skip("NULL")) return (document) => (document[attribute] === null) !== negative
      if (this.skip("EMPTY")) return (document) => isEmpty(document[attribute]) !== negative
      refuse("IS must be followed by NULL or EMPTY")
    }
    const sign = this.next()
    const wanted = this.value()
    if (sign === "=")
      return (document) => values(document).some((value) => comparable(value) === comparable(wanted))
    if (sign === "!=")
      return (document) => !values(document).some((value) => comparable(value) === comparable(wanted))
    const bound = Number(wanted)
    if (Number.isNaN(bound)) refuse(`\`${wanted}\` is no number`)
    const compare = SIGNS[sign]
    if (!compare) refuse(`Unknown operator \`${sign}\``)
    return (document) => values(document).some((value) => typeof value === "number" && compare(value, bound))
  }

  private list(): string[] {
    if (!this.skip("[")) refuse("IN needs a list")
    const values: string[] = []
    while (!this.skip("]")) {
      values.push(this.value())
      this.skip(",")
    }
    return values
  }

  private value(): string {
    const token = this.next()
    return /^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token
  }

  private next(): string {
    const token = this.tokens[this.at++]
    if (token === undefined) refuse("The filter ends too early")
    return token
  }

  private skip(token: string): boolean {
    if (this.tokens[this.at] !== token) return false
    this.at++
    return true
  }
}

const SIGNS: Record<string, (a: number, b: number) => boolean> = {
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
}

const isEmpty = (value: unknown) => value === "" || (Array.isArray(value) && value.length === 0)

/** docs: "Filter expression reference", equality ignores case; the tokenizer takes marks off as well. */
const comparable = (value: unknown): string => fold(String(value))
