import { gzipSync } from "node:zlib"
import { expect, type Page, type Response, test } from "@playwright/test"
import { goods, putInCart } from "../actors/shopping"

/** Bytes of one page after gzip, by what they are. */
interface Weight {
  html: number
  script: number
  style: number
}

const KB = 1000
const publicPages = [
  "/",
  "/san-pham",
  goods.chestnuts.path,
  "/nha-san-xuat",
  "/bo-suu-tap",
  "/chung-nhan",
  "/tim-kiem?q=cao+bang",
]

test.use({ serviceWorkers: "block" })

for (const path of publicPages)
  test(`${path} is a document: at most 10 kB of script, 15 kB of style and 15 kB of words`, async ({
    page,
  }) => {
    const weight = await weightOf(page, path)
    expect.soft(weight.script).toBeLessThanOrEqual(10 * KB)
    expect.soft(weight.style).toBeLessThanOrEqual(15 * KB)
    expect.soft(weight.html).toBeLessThanOrEqual(15 * KB)
    expect.soft(weight.script + weight.style, "nothing was counted").toBeGreaterThan(0)
  })

test("the list that is weighed shows 24 products", async ({ page }) => {
  await page.goto("/san-pham")
  const list = page.getByRole("region", { name: "Danh sách sản phẩm" })
  await expect(list.getByRole("heading", { level: 2 })).toHaveCount(24)
})

test("checkout and account carry at most 110 kB of script", async ({ page }) => {
  await putInCart(page, goods.honey.path)
  for (const path of ["/thanh-toan", "/tai-khoan/dang-nhap", "/gio-hang"])
    expect.soft((await weightOf(page, path)).script, path).toBeLessThanOrEqual(110 * KB)
})

/** What the browser really loads for a page, inline scripts and styles counted with the document. */
async function weightOf(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { html: 0, script: 0, style: 0 }
  const counted: Promise<void>[] = []
  const count = (response: Response) => {
    const kind = kindOf(response)
    if (!kind) return
    counted.push(
      response.body().then((body) => {
        weight[kind] += gzipSync(body).length
      }),
    )
  }
  page.on("response", count)
  const answer = await page.goto(path, { waitUntil: "networkidle" })
  page.off("response", count)
  expect(answer?.status()).toBe(200)
  await Promise.all(counted)
  return weight
}

function kindOf(response: Response): keyof Weight | undefined {
  const type = response.request().resourceType()
  if (type === "document") return "html"
  if (type === "script") return "script"
  return type === "stylesheet" ? "style" : undefined
}
