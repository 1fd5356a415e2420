import os from "node:os"

/** Where figures were measured; they mean little elsewhere, so it is printed above them. */
export interface Machine {
  cpu: string
  cores: number
  memoryGb: number
  system: string
  node: string
  postgres: string
  /** Processes that wanted a core, on average over the last minute, before the first measurement. */
  loadBefore: number
  measuredAt: string
}

/** Describes this machine; the database tells its own version. */
export function thisMachine(postgres: string): Machine {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.versions.node,
    postgres,
    loadBefore: oneMinuteLoad(),
    measuredAt: new Date().toISOString(),
  }
}

/** The load average of the last minute. */
export function oneMinuteLoad(): number {
  return os.loadavg()[0] ?? 0
}

/** A sentence when others used more than a quarter of the cores before we began. */
export function busyWarning({ cores, loadBefore }: Machine): string | undefined {
  if (loadBefore <= cores / 4) return undefined
  return `The machine was busy before the first measurement (load ${loadBefore.toFixed(1)} on ${cores} cores): trust the ratios, not the figures.`
}

/** The machine in two lines, and the warning if there is one. */
export function machineText(machine: Machine): string {
  const lines = [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB · ${machine.system}`,
    `Node ${machine.node} · Postgres ${machine.postgres} · load ${machine.loadBefore.toFixed(1)} · ${machine.measuredAt}`,
  ]
  const warning = busyWarning(machine)
  return [...lines, ...(warning ? [`! ${warning}`] : [])].join("\n")
}
