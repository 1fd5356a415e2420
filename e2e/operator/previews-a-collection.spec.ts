import { expect, test } from "@playwright/test"
import { Office } from "../actors/office"
import { headOf } from "../everyone/head"

interface Draft {
  collection: { id: string; slug: string; revision: number; previewUrl: string }
}

test("a draft is seen by whoever has its link, with the office's picture, and kept by no machine", async ({
  page,
  request,
}) => {
  const office = await Office.logIn(request)
  const path = "/admin/showcase/collections"
  const { collection: draft } = await office.change<Draft>(path, {
    titleVi: `Phiên chợ xem trước ${Date.now()}`,
    storyVi: "Ong làm mật trên đá. Mùa hoa nào mật ấy.",
    rule: { tags: ["mat-ong"] },
  })
  await page.goto("/")
  const picture = (await page.screenshot({ type: "jpeg" })).toString("base64")
  const { collection } = await office.change<Draft>(`${path}/${draft.id}/picture`, {
    picture,
    expectedRevision: draft.revision,
  })
  const { pathname, search } = new URL(collection.previewUrl)
  expect((await request.get(pathname)).status()).toBe(404)

  const answer = await request.get(pathname + search)
  expect(answer.status()).toBe(200)
  expect(answer.headers()["cache-control"]).toBe("private, no-store")
  expect((await headOf(page, answer)).robots).toContain("noindex")

  await page.goto(pathname + search)
  const shown = page.locator(".collection-head img")
  await expect(shown).toHaveAttribute("src", /^\/anh\/bo-suu-tap\/[\w-]+\.webp$/)
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300)
  const bytes = await request.get((await shown.getAttribute("src")) ?? "")
  expect(bytes.headers()["cache-control"]).toContain("immutable")
  expect(bytes.headers()["content-type"]).toBe("image/webp")
})

test("an address of a picture that nobody gave leads nowhere", async ({ request }) => {
  for (const file of ["scpic_none.webp", "scpic_none.svg", "..%2f..%2fadmin.webp"]) {
    expect.soft((await request.get(`/anh/bo-suu-tap/${file}`)).status(), file).toBe(404)
  }
})
