import path from "node:path"
import { inRepo } from "@cho-phien/local-stack"
import { median } from "../report/arithmetic.js"
import type { Section } from "../report/section.js"
import { figure } from "../report/table.js"
import { coldClone } from "./cold-clone.js"
import { type StartCommand, secondsToOpen } from "./one-start.js"

const WARM_STARTS = 3

/** Seconds of some starts of one kind. */
interface Starts {
  name: string
  seconds: number[]
}

/** From the command to the list page: warm starts here, and with `cold` the first one of a fresh clone. */
export async function measureStarts(cold: boolean): Promise<Section> {
  const starts = [await warmHere(), ...(cold ? await inAFreshClone() : [])]
  return {
    title: "Start, seconds from the command until the list page comes",
    head: ["", "median", "least", "most", "starts"],
    rows: starts.map(({ name, seconds }) => [
      name,
      figure(median(seconds)),
      figure(Math.min(...seconds)),
      figure(Math.max(...seconds)),
      String(seconds.length),
    ]),
    notes: [
      "A warm start finds everything built and seeded, starts Postgres (durable, as in use), backend and storefront. The shop is one of its own (SHOP_STATE=bench); the start that makes it is not counted.",
      cold
        ? "The cold one installs from the package manager's store of this machine, migrates, seeds and builds; only what is committed is in it."
        : "The first start of a fresh clone takes minutes: pnpm bench --cold.",
    ],
    figures: { starts },
  }
}

async function warmHere(): Promise<Starts> {
  const command: StartCommand = {
    program: process.execPath,
    args: [inRepo("packages", "local-stack", "bin", "run.mjs"), "start"],
    folder: inRepo("."),
    env: { SHOP_STATE: "bench" },
    log: inRepo(".cho-phien", "start-bench", "start.log"),
  }
  await secondsToOpen(command)
  return { name: "warm, this clone", seconds: await someStarts(command) }
}

async function inAFreshClone(): Promise<Starts[]> {
  const clone = await coldClone()
  try {
    const command: StartCommand = {
      program: "npx",
      args: ["--yes", "pnpm", "start"],
      folder: clone.folder,
      env: { SHOP_STATE: "" },
      log: path.join(clone.folder, "..", "start.log"),
    }
    const first = await secondsToOpen(command)
    return [
      { name: "cold, fresh clone, `npx pnpm start`", seconds: [first] },
      { name: "warm, the same clone, `npx pnpm start`", seconds: await someStarts(command) },
    ]
  } finally {
    await clone.remove()
  }
}

async function someStarts(command: StartCommand): Promise<number[]> {
  const seconds: number[] = []
  for (let start = 0; start < WARM_STARTS; start++) seconds.push(await secondsToOpen(command))
  return seconds
}
