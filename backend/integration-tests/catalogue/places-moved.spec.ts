import { randomBytes } from "node:crypto"
import { MovedResponse } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import rememberCollectionPaths from "../../src/jobs/remember-collection-paths"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"
import { SHOWCASE_MODULE, type ShowcaseService } from "../../src/modules/showcase"
import { type Harness, harness } from "../harness"
import { atRest, eventually, read } from "./shop"

const HANDLE = "lap-suon-tam-hoa"

let h: Harness
let productId: string
let producerId: string
beforeAll(async () => {
  h = await harness()
  const [product] = await h.container.resolve(Modules.PRODUCT).listProducts({ handle: HANDLE })
  const [producer] = await producers().listProducers({ slug: "tam-hoa" })
  if (!product || !producer) throw new Error("The seed has no Lạp sườn Tâm Hòa")
  productId = product.id
  producerId = producer.id
})

const producers = () => h.container.resolve<ProducerModuleService>(PRODUCER_MODULE)
const showcase = () => h.container.resolve<ShowcaseService>(SHOWCASE_MODULE)
const aName = (word: string) => `${word}-${randomBytes(3).toString("hex")}`

const movedTo = async (kind: string, slug: string) =>
  MovedResponse.parse((await read(h, `moved/${kind}/${slug}`)).body).movedTo

const rename = async (handle: string) => {
  await updateProductsWorkflow(h.container).run({ input: { products: [{ id: productId, handle }] } })
  await eventually(
    () => read(h, `products/${handle}`),
    ({ status }) => status === 200,
  )
}

afterEach(async () => {
  await producers().updateProducers({ id: producerId, slug: "tam-hoa" })
  await rename(HANDLE)
})

afterAll(() => atRest(h))

describe("GET /store/catalogue/moved/:kind/:slug", () => {
  it("leads from every handle a product had to the one it has", async () => {
    const [second, third] = [aName("lap-suon-hai"), aName("lap-suon-ba")]
    await rename(second)
    await rename(third)
    expect(await movedTo("product", HANDLE)).toBe(third)
    expect(await movedTo("product", second)).toBe(third)
    expect(await movedTo("product", third)).toBeNull()
  })

  it("is no redirect to itself when a product takes its old handle back", async () => {
    const other = aName("lap-suon")
    await rename(other)
    await rename(HANDLE)
    expect(await movedTo("product", HANDLE)).toBeNull()
    expect(await movedTo("product", other)).toBe(HANDLE)
  })

  it("leads nowhere while the product is not listed, and again when it is", async () => {
    const handle = aName("lap-suon-an")
    const publish = (status: "draft" | "published") =>
      updateProductsWorkflow(h.container).run({ input: { products: [{ id: productId, status }] } })
    await publish("draft")
    await eventually(
      () => read(h, `products/${HANDLE}`),
      ({ status }) => status === 404,
    )
    expect(await movedTo("product", HANDLE)).toBeNull()
    await updateProductsWorkflow(h.container).run({ input: { products: [{ id: productId, handle }] } })
    await publish("published")
    await eventually(
      () => read(h, `products/${handle}`),
      ({ status }) => status === 200,
    )
    expect(await movedTo("product", HANDLE)).toBe(handle)
  })

  it("follows a producer whose slug changed once its goods are written anew", async () => {
    const slug = aName("tam-hoa")
    await producers().updateProducers({ id: producerId, slug })
    await rename(aName("lap-suon"))
    expect(await movedTo("producer", "tam-hoa")).toBe(slug)
  })

  it("follows a collection from an address the clock has noted", async () => {
    const [collection] = await showcase().publishedCollections()
    if (!collection) throw new Error("The seed has no collection")
    await rememberCollectionPaths(h.container)
    const slug = aName("bo-suu-tap")
    await showcase().updateSpecialtyCollections({ id: collection.id, slug })
    try {
      expect(await movedTo("collection", collection.slug)).toBe(slug)
    } finally {
      await showcase().updateSpecialtyCollections({ id: collection.id, slug: collection.slug })
    }
    expect(await movedTo("collection", collection.slug)).toBeNull()
  })

  it.each(["product/khong-co", "order/x", "product/%3Cscript%3E", `product/${"x".repeat(500)}`])(
    "knows nothing of %s",
    async (what) => {
      expect(await read(h, `moved/${what}`)).toMatchObject({ status: 200, body: { movedTo: null } })
    },
  )
})
