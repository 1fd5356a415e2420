import type {
  OfficeCollectionListResponse,
  OfficeCollectionQuery,
  OfficeCollectionResponse,
} from "@cho-phien/contract"
import { fold } from "@cho-phien/vietnam"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../../clock"
import {
  type Collection,
  collectionStateAt,
  SHOWCASE_MODULE,
  type ShowcaseService,
  selectMembers,
  unknownCollection,
} from "../../../modules/showcase"
import { pageOf } from "../../http/page"
import { type StarredFacts, starredFacts } from "../../store/catalogue/read/members"
import { startReading } from "../../store/catalogue/read/reading"
import { placeView } from "../../store/catalogue/views/place"
import { membersView } from "./members"
import { previewAddress } from "./preview-address"
import { auditRow, officeCollection, officeRule } from "./view"

/** Every listed product with today's stars. */
export async function factsOfToday(container: MedusaContainer): Promise<StarredFacts[]> {
  const { badges } = await startReading(container, "vi")
  return await starredFacts(container, badges)
}

/** One page of collections in the order of the shop. Three statements. */
export async function listOfficeCollections(
  container: MedusaContainer,
  asked: OfficeCollectionQuery,
): Promise<OfficeCollectionListResponse> {
  const at = now()
  const [all, facts] = await Promise.all([
    container.resolve<ShowcaseService>(SHOWCASE_MODULE).everyCollection(),
    factsOfToday(container),
  ])
  const found = all.filter(
    (row) => (!asked.state || collectionStateAt(row, at) === asked.state) && mentions(row, asked.q),
  )
  const { page, pageSize } = asked
  return {
    collections: found
      .slice((page - 1) * pageSize, page * pageSize)
      .map((row) => officeCollection(row, selectMembers(row, facts).length, at)),
    ...pageOf(asked, found.length),
  }
}

/** Does every word occur, with or without marks, in what people call the collection? */
function mentions({ title_vi, title_en, slug, region }: Collection, q: string): boolean {
  const text = fold([title_vi, title_en, slug, region ?? ""].join(" "))
  return fold(q)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** One collection with its members of today and what was done to it. Six statements. */
export async function readOfficeCollection(
  container: MedusaContainer,
  id: string,
): Promise<OfficeCollectionResponse> {
  const showcase = container.resolve<ShowcaseService>(SHOWCASE_MODULE)
  const [row, audits, facts] = await Promise.all([
    showcase.anyCollection({ id }),
    showcase.historyOf(id),
    factsOfToday(container),
  ])
  if (!row) throw unknownCollection(id)
  const [members, names] = await Promise.all([
    membersView(container, row, facts),
    emailsOf(
      container,
      audits.map(({ actor }) => actor),
    ),
  ])
  return {
    collection: {
      ...officeCollection(row, members.count, now()),
      storyVi: row.story_vi,
      storyEn: row.story_en,
      communes: row.communes.map((code) => placeView(code, "vi")),
      rule: officeRule(row.rule),
      pinned: idsOf(row.pinned, facts),
      excluded: idsOf(row.excluded, facts),
      previewUrl: previewAddress(row),
    },
    members,
    history: audits.map((audit) => auditRow(audit, names.get(audit.actor) ?? audit.actor)),
  }
}

/** Which picture the office gave a collection, or null. */
export async function pictureOf(container: MedusaContainer, id: string): Promise<string | null> {
  const row = await container.resolve<ShowcaseService>(SHOWCASE_MODULE).anyCollection({ id })
  if (!row) throw unknownCollection(id)
  return row.picture_id
}

/** The seed names goods by handle; the office works with ids, which outlive a new handle. */
function idsOf(entries: readonly string[], facts: readonly StarredFacts[]): string[] {
  const idOf = new Map(facts.map(({ handle, productId }) => [handle, productId]))
  return entries.map((entry) => idOf.get(entry) ?? entry)
}

/** E-mail addresses of the admin users among the actors; a program stays under its own name. */
async function emailsOf(container: MedusaContainer, actors: string[]): Promise<Map<string, string>> {
  if (actors.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email"],
    filters: { id: [...new Set(actors)] },
  })
  return new Map(data.map((user: { id: string; email: string }) => [user.id, user.email]))
}
