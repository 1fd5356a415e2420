import type { CollectionListResponse } from "@cho-phien/contract"
import sharp from "sharp"
import { beforeAll, describe, expect, it } from "vitest"
import { act, aDraft, COLLECTIONS, type Desk, desk, done, inShop } from "./desk"

let at: Desk
beforeAll(async () => {
  at = await desk()
})

/** A photo as a phone takes it: wide, lying on its side, with a camera and an author in its EXIF. */
const aPhoto = async (): Promise<string> => {
  const photo = sharp({ create: { width: 2400, height: 1800, channels: 3, background: "#a33" } })
  const bytes = await photo
    .withExif({ IFD0: { Model: "SECRET-CAMERA" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  return bytes.toString("base64")
}
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

describe("a picture of the office", () => {
  it("takes the place of the drawn one in the list and on the page, written anew and without its EXIF", async () => {
    const draft = await aDraft(at)
    expect(draft.pictureId).toBeNull()
    const shown = await done(at, await done(at, draft, "picture", { picture: await aPhoto() }), "publish")
    const { collection } = (await inShop(at, shown.slug)).body
    expect(collection.pictureId).toBe(shown.pictureId)
    const { collections } = (await at.h.shop.get<CollectionListResponse>("/store/catalogue/collections")).body
    expect(collections.find(({ slug }) => slug === shown.slug)?.pictureId).toBe(shown.pictureId)
    const answer = await at.h.shop.download(`/store/catalogue/collection-pictures/${shown.pictureId}`)
    expect(answer.headers.get("content-type")).toBe("image/webp")
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    const { format, exif, width, height } = await sharp(answer.body).metadata()
    expect({ format, exif, width, height }).toEqual({
      format: "webp",
      exif: undefined,
      width: 1200,
      height: 1600,
    })
    expect(Buffer.from(answer.body).includes("SECRET-CAMERA")).toBe(false)
  })

  it("is seen in the office before anybody else knows of it, and can be taken away again", async () => {
    const pictured = await done(at, await aDraft(at), "picture", { picture: await aPhoto() })
    const path = `${COLLECTIONS}/${pictured.id}/picture`
    expect((await at.office.download(path)).status).toBe(200)
    expect((await at.h.shop.download(path)).status).toBe(401)
    const bare = await done(at, pictured, "picture", { picture: null })
    expect(bare.pictureId).toBeNull()
    expect((await at.office.get(path)).status).toBe(404)
  })

  it.each([
    ["a drawing that can run scripts", SVG.toString("base64"), "picture-not-a-picture"],
    [
      "a picture by its first bytes only",
      Buffer.from("ffd8ffe000104a464946", "hex").toString("base64"),
      "picture-not-a-picture",
    ],
    ["what is not base64", "<>", "picture-not-a-picture"],
    ["a file over eight megabytes", "A".repeat(12 * 1024 * 1024), undefined],
  ])("is not %s", async (_name, picture, code) => {
    const draft = await aDraft(at)
    const answer = await act(at, draft, "picture", { picture })
    expect(answer.status).toBe(code ? 400 : 413)
    if (code) expect(answer.body).toMatchObject({ fieldErrors: [{ field: "picture", code }] })
    const now = await at.office.get<{ collection: { pictureId: string | null; revision: number } }>(
      `${COLLECTIONS}/${draft.id}`,
    )
    expect(now.body.collection).toMatchObject({ pictureId: null, revision: draft.revision })
  })

  it("is not put over what somebody else wrote meanwhile", async () => {
    const draft = await aDraft(at)
    await done(at, draft, "", { region: "Trùng Khánh" })
    const answer = await act(at, draft, "picture", { picture: await aPhoto() })
    expect(answer).toMatchObject({ status: 409, body: { code: "COLLECTION_CHANGED_MEANWHILE" } })
  })

  it.each([
    ["scpic_nothing", 404],
    ["..%2Fx", 404],
    ["%00", 400],
  ])("is not found under %s", async (id, status) => {
    expect((await at.h.shop.get(`/store/catalogue/collection-pictures/${id}`)).status).toBe(status)
  })
})
