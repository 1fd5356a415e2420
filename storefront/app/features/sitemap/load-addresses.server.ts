import { CollectionListResponse, ProducerListResponse, ProductListResponse } from "@cho-phien/contract"
import { callApi } from "~/lib/api.server"
import { orProblemPage } from "~/lib/or-problem-page.server"

const FIXED = ["/", "/san-pham", "/nha-san-xuat", "/bo-suu-tap", "/chung-nhan"]
const PAGE_SIZE = 48

/** Reads every page of a list, the first one to learn how many there are. */
async function everyPage<Item>(
  read: (page: number) => Promise<{ items: Item[]; pageCount: number }>,
): Promise<Item[]> {
  const first = await read(1)
  const others = Array.from({ length: Math.max(0, first.pageCount - 1) }, (_, index) => read(index + 2))
  return [first, ...(await Promise.all(others))].flatMap(({ items }) => items)
}

const productPaths = () =>
  everyPage(async (page) => {
    const query = { page, pageSize: PAGE_SIZE, sort: "name" }
    const answer = await callApi("/store/catalogue/products", { answer: ProductListResponse, query })
    return { items: answer.products.map(({ handle }) => `/san-pham/${handle}`), pageCount: answer.pageCount }
  })

const producerPaths = () =>
  everyPage(async (page) => {
    const query = { page, pageSize: PAGE_SIZE }
    const answer = await callApi("/store/catalogue/producers", { answer: ProducerListResponse, query })
    return { items: answer.producers.map(({ slug }) => `/nha-san-xuat/${slug}`), pageCount: answer.pageCount }
  })

async function collectionPaths(): Promise<string[]> {
  const { collections } = await callApi("/store/catalogue/collections", { answer: CollectionListResponse })
  return collections.map(({ slug }) => `/bo-suu-tap/${slug}`)
}

/** Every canonical path of a public page, without language. Spirits stay out: their pages ask for an age first. */
export async function loadAddresses(): Promise<string[]> {
  const lists = await orProblemPage(Promise.all([productPaths(), producerPaths(), collectionPaths()]))
  return [...FIXED, ...lists.flat()]
}
