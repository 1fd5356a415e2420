import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresSearchProvider } from "./service.js"

export type { ConnectionPool, RawConnection } from "./connection.js"
export type { HitExplanation } from "./explain.js"
export { type PostgresSearchOptions, PostgresSearchProvider } from "./service.js"

const provider: ReturnType<typeof ModuleProvider> = ModuleProvider(Modules.SEARCH, {
  services: [PostgresSearchProvider],
})

export default provider
