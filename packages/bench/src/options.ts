import { parseArgs } from "node:util"
import { Sentence } from "@cho-phien/local-stack"

/** What to measure and for how long. */
export interface Options {
  parts: readonly ("shop" | "search" | "completion")[]
  rounds: number
  /** Seconds that one contender is fired at in one round. */
  seconds: number
  /** Connections that ask at the same time. */
  clients: number
  /** Also measures the first start of a fresh clone, which takes minutes. */
  cold: boolean
  /** File that gets the figures as JSON. */
  json: string | undefined
  /** Documents of the search comparison. */
  documents: number
}

const usage =
  "Usage: pnpm bench [shop|search|completion|all] [--rounds 5] [--seconds 4] [--clients 10] [--cold] [--json file] [--documents 10000]"

/** Reads the words behind `pnpm bench`; what it does not understand ends with one sentence and the usage. */
export function optionsFrom(words: readonly string[]): Options {
  const { values, positionals } = parsed(words)
  const [part = "shop", ...rest] = positionals
  if (rest.length > 0) throw new Sentence(`One thing at a time, not "${positionals.join(" ")}". ${usage}`)
  return {
    parts: partsOf(part),
    rounds: wholeNumber("rounds", values.rounds),
    seconds: wholeNumber("seconds", values.seconds),
    clients: wholeNumber("clients", values.clients),
    documents: wholeNumber("documents", values.documents),
    cold: values.cold,
    json: values.json,
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: words.filter((word) => word !== "--"),
      allowPositionals: true,
      options: {
        rounds: { type: "string", default: "5" },
        seconds: { type: "string", default: "4" },
        clients: { type: "string", default: "10" },
        documents: { type: "string", default: "10000" },
        cold: { type: "boolean", default: false },
        json: { type: "string" },
      },
    })
  } catch (error) {
    throw new Sentence(`${error instanceof Error ? error.message : String(error)}. ${usage}`)
  }
}

function partsOf(word: string): Options["parts"] {
  if (word === "all") return ["shop", "search", "completion"]
  if (word === "shop" || word === "search" || word === "completion") return [word]
  throw new Sentence(`There is no "${word}" to measure. ${usage}`)
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new Sentence(`--${name} is "${text}"; it takes a whole number from 1. ${usage}`)
}
