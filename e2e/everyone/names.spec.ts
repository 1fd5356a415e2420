import { expect, type Page, test } from "@playwright/test"
import { Office } from "../actors/office"

const EVIL = "</script><script>document.title='hacked'</script>"

interface Producers {
  producers: { id: string; name: string; slug: string; revision: number }[]
}
interface OneProducer {
  producer: { revision: number }
}
interface Products {
  products: { id: string; title: string }[]
}

test("a product whose name ends a script stays a name", async ({ page, request }) => {
  const office = await Office.logIn(request)
  const handle = "keo-lac-vung"
  const { products } = await office.read<Products>(`/admin/products?handle=${handle}&fields=id,title`)
  const [product] = products
  if (!product) throw new Error(`No product ${handle}`)
  const title = `${product.title} ${EVIL}`
  await office.change(`/admin/products/${product.id}`, { title })
  try {
    await showsAsName(page, `/san-pham/${handle}`, title)
  } finally {
    await office.change(`/admin/products/${product.id}`, { title: product.title })
  }
})

test("a producer whose name ends a script stays a name", async ({ page, request }) => {
  const office = await Office.logIn(request)
  const { producers } = await office.read<Producers>("/admin/producers?q=phuc+sen")
  const [producer] = producers
  if (!producer) throw new Error("No producer of Phúc Sen")
  const address = `/admin/producers/${producer.id}`
  const name = `${producer.name} ${EVIL}`
  const { producer: renamed } = await office.change<OneProducer>(address, {
    name,
    expectedRevision: producer.revision,
  })
  try {
    await showsAsName(page, `/nha-san-xuat/${producer.slug}`, name)
  } finally {
    await office.change(address, { name: producer.name, expectedRevision: renamed.revision })
  }
})

/** The read model follows events, so the page is asked for under new addresses until it knows the name. */
async function showsAsName(page: Page, path: string, name: string): Promise<void> {
  let tries = 0
  await expect(async () => {
    tries += 1
    await page.goto(`${path}?lan=${tries}`)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name, { timeout: 500 })
  }).toPass({ timeout: 20_000 })
  expect(await page.title()).toContain(EVIL)
  const blocks = page.locator("script[type='application/ld+json']")
  const things = await blocks.allTextContents()
  expect(things.length).toBeGreaterThan(0)
  for (const thing of things) expect(() => JSON.parse(thing) as unknown).not.toThrow()
  expect(things.join(" ")).not.toContain("</script>")
  await expect(page.locator("script").filter({ hasText: "hacked" })).toHaveCount(0)
}
