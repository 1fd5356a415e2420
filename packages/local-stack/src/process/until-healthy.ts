import { setTimeout as pause } from "node:timers/promises"
import { Sentence } from "../sentence.js"
import type { Service } from "./service.js"

/** Waits until the address answers 2xx; the death of the server or two minutes without an answer is a failure. */
export async function untilHealthy(service: Service, url: string, milliseconds = 120_000): Promise<void> {
  const end = Date.now() + milliseconds
  let ended: string | undefined
  void service.ended.then(({ reason }) => {
    ended = reason
  })
  while (!(await answersWell(url))) {
    if (ended !== undefined) throw new Sentence(`${service.name} did not start: ${ended}`)
    if (Date.now() > end)
      throw new Sentence(`${service.name} did not answer at ${url} in ${milliseconds / 1000} s.`)
    await pause(100)
  }
}

async function answersWell(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  )
}
