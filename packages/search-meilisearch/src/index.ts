import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchProvider } from "./service.js"

export { type MeilisearchOptions, MeilisearchProvider } from "./service.js"

const provider: ReturnType<typeof ModuleProvider> = ModuleProvider(Modules.SEARCH, {
  services: [MeilisearchProvider],
})

export default provider
