import { expect, test } from "@playwright/test"
import { type Head, headOf } from "./head"
import { inEnglish, privatePages, problemPages, publicPages, unlistedPages } from "./site"

const paths = [...publicPages, ...unlistedPages, ...privatePages]
const addressOf = (path: string): string => new URL(path, process.env.SHOP_URL).href

test("every page has a title, one h1 and the language of its words", async ({ page, request }) => {
  for (const path of paths.flatMap((one) => [one, inEnglish(one)])) {
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(200)
    const head = await headOf(page, answer)
    expect.soft(head.title, path).toMatch(/\S.* · Chợ Phiên$/)
    expect.soft(head.headings, `h1 of ${path}`).toBe(1)
    expect.soft(head.lang, path).toBe(path.startsWith("/en") ? "en" : "vi")
  }
})

test("no two pages of a language have the same title", async ({ page, request }) => {
  const pages = [...publicPages, ...privatePages]
  for (const inLanguage of [pages, pages.map(inEnglish)]) {
    const titles = new Map<string, string>()
    for (const path of inLanguage) {
      const { title } = await headOf(page, await request.get(path))
      expect.soft(titles.get(title), `${path} has the title "${title}" of`).toBeUndefined()
      titles.set(title, path)
    }
  }
})

test("each language is canonical for itself and points to the other", async ({ page, request }) => {
  for (const path of publicPages) {
    const [vi, en] = [addressOf(path), addressOf(inEnglish(path))].map(withoutBareSlash) as [string, string]
    for (const own of [vi, en]) {
      const head: Head = await headOf(page, await request.get(own))
      expect.soft(withoutBareSlash(head.canonical ?? ""), `canonical of ${own}`).toBe(own)
      expect.soft(mapped(head.alternates), `alternates of ${own}`).toEqual({ vi, en, "x-default": vi })
      expect.soft(head.robots, `robots of ${own}`).toBeNull()
    }
  }
})

test("narrowed lists, gates and pages of one reader stay out of search engines", async ({
  page,
  request,
}) => {
  for (const path of [...unlistedPages, ...privatePages]) {
    const head = await headOf(page, await request.get(path))
    expect.soft(head.robots, path).toContain("noindex")
  }
})

test("a page that does not exist says so in its status, in both languages, with a way on", async ({
  page,
}) => {
  for (const [path, status] of problemPages) {
    const answer = await page.goto(path)
    expect.soft(answer?.status(), path).toBe(status)
    await expect.soft(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang này")
    await expect.soft(page.getByRole("link", { name: "Về trang chủ" })).toHaveAttribute("href", "/")
  }
  expect((await page.goto("/en/no-such-page"))?.status()).toBe(404)
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
})

/** `http://shop` and `http://shop/` are one address. */
function withoutBareSlash(address: string): string {
  const url = new URL(address)
  return url.pathname === "/" && !url.search ? url.origin : address
}

function mapped(alternates: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(alternates).map(([key, value]) => [key, withoutBareSlash(value)]))
}
