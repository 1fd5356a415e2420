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
 * Lets the contenders fire in turns, each round starting with another one, after one second of warming up each.
 * What else the machine does meanwhile falls on all of them alike.
 */
export async function inRounds(contenders: readonly Contender[], effort: Effort): Promise<Standing[]> {
  const volleys = new Map<Contender, Volley[]>()
  for (const contender of contenders) {
    await fire(contender, 1, effort.clients)
    volleys.set(contender, [])
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const contender of turned(contenders, round)) {
      volleys.get(contender)?.push(await fire(contender, effort.seconds, effort.clients))
    }
  }
  return standings([...volleys].map(([{ name }, rounds]) => ({ name, rounds })))
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
