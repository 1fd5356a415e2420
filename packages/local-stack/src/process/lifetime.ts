import { setTimeout as pause } from "node:timers/promises"
import { Sentence } from "../sentence.js"
import { signalTracked, trackedCount } from "./tracked.js"

type Closer = () => Promise<void>

/** The life of one command: what it must close, and the one way it ends, however it ends. */
export class Lifetime {
  private readonly closers: Closer[] = []
  private endingSince: number | undefined

  /** Remembers what to close; the last opened is closed first, after all child processes are gone. */
  onEnd(closer: Closer): void {
    this.closers.push(closer)
  }

  /** Whether the command is on its way out. */
  get isEnding(): boolean {
    return this.endingSince !== undefined
  }

  /** Stops the children, closes the rest and leaves with this code. */
  async end(code: number): Promise<never> {
    this.endingSince = Date.now()
    await stopChildren()
    for (const close of this.closers.reverse()) await close().catch(report)
    process.exit(code)
  }

  /**
   * Ctrl-C, kill and a closed terminal end the command in order; a second Ctrl-C kills the children at once. One
   * press may reach us twice within moments, from the terminal and from npx.
   */
  obeySignals(): void {
    const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
    for (const [signal, code] of Object.entries(codes)) {
      process.on(signal, () => {
        if (this.endingSince === undefined) return void this.end(code)
        if (Date.now() - this.endingSince > 500) signalTracked("SIGKILL")
      })
    }
  }
}

/** Runs a command to its end: a Sentence is printed as it is, any other failure with its stack. */
export async function live(command: (life: Lifetime) => Promise<number | "stay">): Promise<void> {
  const life = new Lifetime()
  life.obeySignals()
  try {
    const outcome = await command(life)
    if (outcome !== "stay") await life.end(outcome)
  } catch (error) {
    if (life.isEnding) return
    report(error)
    await life.end(1)
  }
}

async function stopChildren(): Promise<void> {
  signalTracked("SIGTERM")
  const end = Date.now() + 10_000
  while (trackedCount() > 0 && Date.now() < end) await pause(25)
  signalTracked("SIGKILL")
}

function report(error: unknown): void {
  const text =
    error instanceof Sentence ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`\n${text}\n`)
}
