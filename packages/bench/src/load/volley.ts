import autocannon from "autocannon"
import { quantile } from "../report/arithmetic.js"

/** A server to fire at, and what to ask it. */
export interface Contender {
  name: string
  origin: string
  headers: Record<string, string>
  /** A set asked over and over by every client, or a maker of addresses that never come twice. */
  addresses: readonly string[] | (() => string)
}

/** What one contender did in one round. Times in milliseconds, size in bytes of an answer's body and head. */
export interface Volley {
  perSecond: number
  p50: number
  p95: number
  bytes: number
}

/** Seconds to wait for one answer; the slowest contender on a busy machine needs some. */
const PATIENCE_S = 60

/**
 * Sends a number of requests, `clients` of them at a time, and waits for every answer: cut off after some seconds, a
 * slow contender would lose those it was working on. An answer other than 200 ends the bench: errors are fast.
 */
export async function fire(contender: Contender, requests: number, clients: number): Promise<Volley> {
  const times: number[] = []
  let bytes = 0
  const began = performance.now()
  let ended = began
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(orders(contender, requests, clients), (error, outcome) =>
      error ? reject(error) : resolve(outcome),
    )
    run.on("response", (_client, _status, size, milliseconds) => {
      times.push(milliseconds)
      bytes += size
      ended = performance.now()
    })
  })
  const failed = result.non2xx + result.errors
  if (failed > 0) throw new Error(`${contender.name}: ${failed} of ${times.length} requests failed`)
  return {
    perSecond: times.length / ((ended - began) / 1000),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    bytes: bytes / times.length,
  }
}

function orders(
  { origin, headers, addresses }: Contender,
  requests: number,
  clients: number,
): autocannon.Options {
  return {
    url: origin,
    headers,
    connections: clients,
    amount: requests,
    timeout: PATIENCE_S,
    requests:
      typeof addresses === "function"
        ? [{ setupRequest: (request) => ({ ...request, path: addresses() }) }]
        : addresses.map((path) => ({ path })),
  }
}
