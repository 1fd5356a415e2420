import type { Readable, Writable } from "node:stream"

/** Copies whole lines with a name before each, so that the output of several servers can be told apart. */
export function prefixLines(from: Readable | null, to: Writable, name: string): void {
  let rest = ""
  const say = (line: string) => to.write(`${name.padEnd(10)}│ ${line}\n`)
  from?.setEncoding("utf8")
  from?.on("data", (text: string) => {
    const lines = (rest + text).split(/\r?\n/)
    rest = lines.pop() ?? ""
    lines.forEach(say)
  })
  from?.on("end", () => {
    if (rest) say(rest)
  })
}
