import { type APIRequestContext, expect, test } from "@playwright/test"
import { addressesIn, headOf } from "./head"

/** More documents than the shop has; reaching it means that links breed. */
const MOST_DOCUMENTS = 3000
const AT_ONCE = 12

test("every link of the shop leads somewhere", async ({ page, request }) => {
  test.setTimeout(240_000)
  const shop = new URL(process.env.SHOP_URL ?? "").origin
  const seen = new Set<string>([`${shop}/`])
  const broken: string[] = []
  let layer = [...seen]
  while (layer.length > 0) {
    const documents: [string, string][] = []
    for (const batch of batches(layer, AT_ONCE)) {
      const visits = await Promise.all(batch.map((address) => visit(request, address)))
      for (const { address, status, html } of visits) {
        if (status !== 200) broken.push(`${status} ${address}`)
        if (html && isFollowed(address)) documents.push([address, html])
      }
    }
    const found = await addressesIn(page, documents)
    layer = found.filter((address) => address.startsWith(`${shop}/`) && !seen.has(address))
    for (const address of layer) seen.add(address)
    expect(seen.size).toBeLessThan(MOST_DOCUMENTS)
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(400)
})

test("the site map lists only addresses that answer at once and are canonical", async ({ page, request }) => {
  test.setTimeout(120_000)
  const addresses = await listedIn(request, "/sitemap.xml")
  expect(addresses.length).toBeGreaterThan(200)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const batch of batches(addresses, AT_ONCE)) {
    const answers = await Promise.all(batch.map((address) => request.get(address, { maxRedirects: 0 })))
    for (const [index, answer] of answers.entries()) {
      expect.soft(answer.status(), batch[index]).toBe(200)
      expect.soft((await headOf(page, answer)).canonical, batch[index]).toBe(batch[index])
    }
  }
})

/** The addresses of a site map, and of the site maps it lists. */
async function listedIn(request: APIRequestContext, map: string): Promise<string[]> {
  const answer = await request.get(map)
  expect(answer.status(), map).toBe(200)
  const found = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)]
  const addresses = found.map(([, address]) => (address ?? "").replaceAll("&amp;", "&"))
  const maps = addresses.filter((address) => address.endsWith(".xml"))
  const below = await Promise.all(maps.map((one) => listedIn(request, one)))
  return [...addresses.filter((address) => !maps.includes(address)), ...below.flat()]
}

/** Links of narrowed lists are tried, but their own links are not followed: there are as many as combinations. */
function isFollowed(address: string): boolean {
  const names = [...new URL(address).searchParams.keys()]
  return names.every((name) => name === "trang")
}

async function visit(request: APIRequestContext, address: string) {
  const answer = await request.get(address)
  const isPage = answer.headers()["content-type"]?.startsWith("text/html")
  return { address, status: answer.status(), html: isPage ? await answer.text() : undefined }
}

function* batches<One>(all: readonly One[], size: number): Generator<One[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size)
}
