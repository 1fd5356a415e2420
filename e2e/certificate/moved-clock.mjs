import { readFileSync } from "node:fs"

/**
 * Preloaded into the storefront of one test: its whole clock follows CHO_PHIEN_CLOCK_FILE, like the backend's own
 * clock does. An empty file means the real time.
 */
const RealDate = Date
const file = process.env.CHO_PHIEN_CLOCK_FILE ?? ""

function now() {
  const moved = RealDate.parse(readFileSync(file, "utf8").trim())
  return Number.isNaN(moved) ? RealDate.now() : moved
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
})
