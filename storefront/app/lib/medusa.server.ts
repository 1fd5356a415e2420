import Medusa from "@medusajs/js-sdk"
import { env } from "./env.server"

let sdk: Medusa | undefined

/** Medusa's own client for standard store and auth calls. It keeps no token: pass it per call, it is one reader's. */
export function medusa(): Medusa {
  sdk ??= new Medusa({
    baseUrl: env().MEDUSA_URL,
    publishableKey: env().MEDUSA_PUBLISHABLE_KEY,
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
  })
  return sdk
}
