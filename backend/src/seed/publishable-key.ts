import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"
import { environment } from "../env"
import { first } from "./shop"

const TITLE = "Trang chợ"

/** The key with which the shop calls the store routes; written to CHO_PHIEN_KEY_FILE for the storefront. */
export async function seedPublishableKey(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const apiKeys = container.resolve(Modules.API_KEY)
  const keys = await apiKeys.listApiKeys({
    title: TITLE,
    type: ApiKeyType.PUBLISHABLE,
  })
  const key = keys.find((candidate) => !candidate.revoked_at) ?? (await createKey(container))
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } })
  await handOver(key.token)
}

async function createKey(container: MedusaContainer) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: TITLE, type: ApiKeyType.PUBLISHABLE, created_by: "" }] },
  })
  return first(result)
}

async function handOver(token: string): Promise<void> {
  const file = environment().CHO_PHIEN_KEY_FILE
  if (!file) return
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${token}\n`, { mode: 0o600 })
}
