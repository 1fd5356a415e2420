import { median, pairedRatio } from "../report/arithmetic.js"
import { figure, kilobytes } from "../report/table.js"
import type { Contender, Volley } from "./volley.js"
import { fire } from "./volley.js"

/** How long and how hard to fire. */
export interface Effort {
  rounds: number
  seconds: number
  clients: number
}

/** A contender's medians over the rounds. */
export interface Standing extends Volley {
  name: string
  least: number
  most: number
  /** Requests per second of the first contender for each one of this; 1 for the first itself. */
  firstIsTimes: number
  rounds: readonly Volley[]
}

/**
 * Lets the contenders fire in turns, each round starting with another one. Each sends as many requests as fill about
 * `seconds`, found out while warming up. What else the machine does meanwhile falls on all of them alike.
 */
export async function inRounds(contenders: readonly Contender[], effort: Effort): Promise<Standing[]> {
  const ready: { contender: Contender; requests: number; volleys: Volley[] }[] = []
  for (const contender of contenders) {
    ready.push({ contender, requests: await requestsFor(contender, effort), volleys: [] })
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const { contender, requests, volleys } of turned(ready, round)) {
      volleys.push(await fire(contender, requests, effort.clients))
    }
  }
  return standings(ready.map(({ contender, volleys }) => ({ name: contender.name, rounds: volleys })))
}

/** Warms up with a handful, then with a second's worth; every client sends at least four in a round. */
async function requestsFor(contender: Contender, { seconds, clients }: Effort): Promise<number> {
  const handful = await fire(contender, 2 * clients, clients)
  const warm = await fire(contender, Math.max(2 * clients, Math.round(handful.perSecond)), clients)
  return Math.max(4 * clients, Math.round(warm.perSecond * seconds))
}

/** Medians of each contender, compared with the first one. */
export function standings(raced: readonly { name: string; rounds: readonly Volley[] }[]): Standing[] {
  const speeds = (rounds: readonly Volley[]) => rounds.map((volley) => volley.perSecond)
  const first = speeds(raced[0]?.rounds ?? [])
  return raced.map(({ name, rounds }) => ({
    name,
    perSecond: median(speeds(rounds)),
    p50: median(rounds.map((volley) => volley.p50)),
    p95: median(rounds.map((volley) => volley.p95)),
    bytes: median(rounds.map((volley) => volley.bytes)),
    least: Math.min(...speeds(rounds)),
    most: Math.max(...speeds(rounds)),
    firstIsTimes: pairedRatio(first, speeds(rounds)),
    rounds,
  }))
}

/** The list begun at another place: [a, b, c] turned by one is [b, c, a]. */
export function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

/** Titles of the columns of `standingCells`. */
export const standingHead = ["", "req/s", "least–most", "p50 ms", "p95 ms", "kB", "ratio"]

/** A standing as the cells of a row. */
export function standingCells(standing: Standing): string[] {
  return [
    standing.name,
    figure(standing.perSecond),
    `${figure(standing.least)}–${figure(standing.most)}`,
    figure(standing.p50),
    figure(standing.p95),
    kilobytes(standing.bytes),
    `×${figure(standing.firstIsTimes)}`,
  ]
}
