import type { ChildProcess } from "node:child_process"

/** Children that live in process groups of their own and must not outlive us. */
const children = new Set<ChildProcess>()

/** Registers a child that was started with `detached: true`. */
export function track(child: ChildProcess): void {
  children.add(child)
  child.once("exit", () => children.delete(child))
}

/** Forgets a child that has ended. */
export function untrack(child: ChildProcess): void {
  children.delete(child)
}

/** Sends the signal to the whole group of every child that still runs. */
export function signalTracked(signal: NodeJS.Signals): void {
  for (const child of children) signalGroup(child.pid, signal)
}

/** Sends the signal to a process group; a group that is gone already is no error. */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
  }
}

/** How many children still run. */
export function trackedCount(): number {
  return children.size
}
