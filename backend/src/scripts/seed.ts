import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seedEverything } from "../seed"

/** `medusa exec ./src/scripts/seed.ts` */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const startedAt = performance.now()
  await seedEverything(container)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`The shop is seeded (${seconds} s)`)
}
