import { Sentence } from "../sentence.js"

/** The three ports of a running shop. */
export interface Ports {
  storefront: number
  backend: number
  postgres: number
}

/** Ports from the environment: STOREFRONT_PORT (3000), BACKEND_PORT (9000), PGPORT (54329). */
export function readPorts(env: Record<string, string | undefined>): Ports {
  return {
    storefront: portFrom(env, "STOREFRONT_PORT", 3000),
    backend: portFrom(env, "BACKEND_PORT", 9000),
    postgres: portFrom(env, "PGPORT", 54329),
  }
}

function portFrom(env: Record<string, string | undefined>, name: string, usual: number): number {
  const text = env[name]
  if (!text) return usual
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Sentence(`${name} is "${text}", which is not a port. Set it to a number from 1 to 65535.`)
}
