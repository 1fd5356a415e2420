import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DueChange, SEARCH_DESK_MODULE, type SearchDeskService } from "../../modules/search-desk"
import { buildDocuments } from "../../search/build-documents"
import { aliasFinder } from "../../search/read-sources"

const GONE = "gone"

/**
 * Which of these documents differ from what the answering version of the index holds. The net that notes every
 * product now and then so costs no write, and empties no cache of answers.
 */
export async function compareWithWritten(
  container: MedusaContainer,
  due: readonly DueChange[],
): Promise<{ written: DueChange[]; changed: string[] }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rebuilds = await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).rebuilds()
  const version = rebuilds.find(({ isActive }) => isActive)?.version ?? null
  const ids = due.map(({ id }) => id)
  const { documents } = await buildDocuments(query, ids, await aliasFinder(query))
  const hashes = new Map(documents.map((document) => [document.id, hashOf(document)]))
  const written = due.map(({ id, revision }) => ({ id, revision, version, hash: hashes.get(id) ?? GONE }))
  const changed = due.filter(
    ({ id, hash, version: to }) => version === null || to !== version || hash !== (hashes.get(id) ?? GONE),
  )
  return { written, changed: changed.map(({ id }) => id) }
}

const hashOf = (document: object) => createHash("sha256").update(JSON.stringify(document)).digest("base64url")
