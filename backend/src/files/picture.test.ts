import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { cleanPicture, PICTURE_MAX_BYTES } from "./picture"

const aPicture = () => sharp({ create: { width: 40, height: 20, channels: 3, background: "#a33" } })

describe("a picture from a stranger", () => {
  it("is written anew as webp, upright and without the place it was taken at", async () => {
    const photo = await aPicture()
      .withExif({ IFD0: { Copyright: "Nông Thị Hà" }, IFD3: { GPSLatitude: "22/1 39/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { format, exif, width, height } = await sharp(await cleanPicture(photo)).metadata()
    expect({ format, exif, width, height }).toEqual({
      format: "webp",
      exif: undefined,
      width: 20,
      height: 40,
    })
  })

  it("is made small enough to send", async () => {
    const wide = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: "#a33" } })
      .png()
      .toBuffer()
    const { width, height } = await sharp(await cleanPicture(wide)).metadata()
    expect([width, height]).toEqual([1600, 400])
  })

  it("is refused when its bytes are no picture, whatever its name", async () => {
    const svg = new TextEncoder().encode(
      "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    )
    const cut = (await aPicture().png().toBuffer()).subarray(0, 40)
    const page = new TextEncoder().encode("<!doctype html><script>alert(1)</script>")
    for (const bytes of [svg, cut, page, new Uint8Array()])
      await expect(cleanPicture(bytes)).rejects.toMatchObject({ fault: "not-a-picture" })
  })

  it("is refused when it is too large to be looked at", async () => {
    await expect(cleanPicture(new Uint8Array(PICTURE_MAX_BYTES + 1))).rejects.toMatchObject({
      fault: "too-large",
    })
  })
})
