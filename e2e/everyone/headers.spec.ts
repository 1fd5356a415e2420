import { expect, test } from "@playwright/test"
import { goods, putInCart } from "../actors/shopping"
import { privatePages, publicPages } from "./site"

test("a public page is the same bytes for a stranger and for somebody with a cart, and sets no cookie", async ({
  page,
  playwright,
}) => {
  await putInCart(page, goods.honey.path)
  const stranger = await playwright.request.newContext({ baseURL: process.env.SHOP_URL ?? "" })
  expect((await page.context().cookies()).length).toBeGreaterThan(0)
  for (const path of publicPages) {
    const [known, unknown] = [await page.request.get(path), await stranger.get(path)]
    for (const answer of [known, unknown]) {
      expect.soft(answer.headers()["cache-control"], path).toMatch(/^public, .*s-maxage=\d+/)
      expect.soft(answer.headers()["set-cookie"], path).toBeUndefined()
    }
    expect.soft((await known.body()).equals(await unknown.body()), path).toBe(true)
  }
  await stranger.dispose()
})

test("a page of one reader is never kept", async ({ request }) => {
  for (const path of [...privatePages, "/_rieng", "/thanh-toan", "/tai-khoan", "/don-hang/CP-KHONG-CO"]) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect.soft(answer.headers()["cache-control"], path).toBe("private, no-store")
  }
})

test("no page lets a script run that is not ours", async ({ request }) => {
  for (const path of [...publicPages, ...privatePages]) {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? ""
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? ""
    expect.soft(scripts, path).toContain("'self'")
    expect.soft(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/)
    expect.soft(policy, path).toContain("frame-ancestors 'none'")
    expect.soft(policy, path).toContain("base-uri 'none'")
  }
})

test("every answer carries the usual guards", async ({ request }) => {
  for (const path of ["/", "/gio-hang", "/khong-co-trang-nay", "/_rieng", "/robots.txt"]) {
    const headers = (await request.get(path)).headers()
    expect.soft(headers["x-content-type-options"], path).toBe("nosniff")
    expect.soft(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin")
    expect.soft(headers["x-powered-by"], path).toBeUndefined()
  }
})

test("a form sent from another site is refused with 403", async ({ request }) => {
  const form = { deed: "add", variantId: "x", quantity: "1" }
  for (const path of ["/gio-hang", "/thanh-toan", "/tra-cuu", "/tai-khoan/dang-nhap", "/tuoi"]) {
    const foreign = await request.post(path, { form, headers: { origin: "https://evil.example" } })
    expect.soft(foreign.status(), `${path}, foreign origin`).toBe(403)
    const crossSite = await request.post(path, { form, headers: { "sec-fetch-site": "cross-site" } })
    expect.soft(crossSite.status(), `${path}, cross-site`).toBe(403)
    const nameless = await request.post(path, { form })
    expect.soft(nameless.status(), `${path}, neither`).toBe(403)
  }
})

test("cookies are out of scripts' reach, stay on this site, and a changed one counts for nothing", async ({
  page,
}) => {
  await putInCart(page, goods.honey.path)
  const cookies = await page.context().cookies()
  expect(cookies.length).toBeGreaterThan(0)
  for (const { name, httpOnly, sameSite } of cookies)
    expect.soft({ name, httpOnly, sameSite }).toEqual({ name, httpOnly: true, sameSite: "Lax" })
  expect(await page.evaluate(() => document.cookie)).toBe("")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  const cartUnits = async () =>
    ((await (await page.request.get("/_rieng")).json()) as { cartUnits: number }).cartUnits
  expect(await cartUnits()).toBe(1)
  const [session] = cookies.filter(({ name }) => name.endsWith("phien"))
  if (!session) throw new Error("No session cookie")
  await page.context().addCookies([{ ...session, value: forged(session.value) }])
  expect(await cartUnits()).toBe(0)
})

/** The same cookie with more in the cart, signed as before. */
function forged(value: string): string {
  const [payload = "", signature = ""] = decodeURIComponent(value).split(".")
  const content = JSON.parse(Buffer.from(payload, "base64").toString()) as Record<string, unknown>
  const changed = Buffer.from(JSON.stringify({ ...content, cartUnits: 99 })).toString("base64")
  return encodeURIComponent(`${changed}.${signature}`)
}
