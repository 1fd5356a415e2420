import type { CollectionDetailResponse, MembersView, OfficeCollectionResponse } from "@cho-phien/contract"
import { expect } from "vitest"
import type { Client } from "../client"
import { type Harness, harness } from "../harness"

export const COLLECTIONS = "/admin/showcase/collections"
export const PREVIEW = "/admin/showcase/preview"

let serial = 0
export const unique = (word: string): string => `${word} ${process.pid} ${++serial}`

/** The desk where collections are made, and the shop beside it. */
export interface Desk {
  h: Harness
  office: Client
}

export async function desk(): Promise<Desk> {
  const h = await harness()
  return { h, office: await h.office() }
}

type Collection = OfficeCollectionResponse["collection"]

/** A draft of everything tagged `mat-ong`, with a story; write only what matters. */
export async function aDraft({ office }: Desk, over: object = {}): Promise<Collection> {
  const body = {
    titleVi: unique("Mật ong đá vôi"),
    storyVi: "Ong làm mật trên đá. Mùa hoa nào mật ấy.",
    rule: { tags: ["mat-ong"] },
    ...over,
  }
  const answer = await office.post<OfficeCollectionResponse>(COLLECTIONS, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.collection
}

/** A deed on a collection at its present revision. */
export const act = ({ office }: Desk, { id, revision }: Collection, deed: string, over: object = {}) =>
  office.post<OfficeCollectionResponse>(`${COLLECTIONS}/${id}${deed && `/${deed}`}`, {
    expectedRevision: revision,
    ...over,
  })

/** A deed that is done, and how the collection is afterwards. */
export async function done(...deed: Parameters<typeof act>): Promise<Collection> {
  const answer = await act(...deed)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.collection
}

export const inShop = ({ h }: Desk, slug: string, query = "") =>
  h.shop.get<CollectionDetailResponse>(`/store/catalogue/collections/${slug}${query}`)

export async function membersOf({ office }: Desk, choice: object): Promise<MembersView> {
  const answer = await office.post<MembersView>(PREVIEW, choice)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}
