import { describe, expect, it } from "vitest"
import { drawArt, pictureSrc } from "./art.server"

const art = { handle: "mat-ong-rung", kind: "honey" }

describe("pictures of products", () => {
  it("are drawn where no photo exists, under a name made from their bytes", () => {
    const hash = drawArt(art)?.hash
    expect(hash).toMatch(/^[\w-]{10}$/)
    expect(pictureSrc({ url: null, alt: "Mật ong", art })).toBe(`/hinh/honey/mat-ong-rung.${hash}.svg`)
  })

  it("are the photo where there is one", () => {
    expect(pictureSrc({ url: "/anh/1.webp", alt: "Mật ong", art })).toBe("/anh/1.webp")
  })

  it("are refused for a kind we cannot draw and a handle that is no handle", () => {
    expect(drawArt({ ...art, kind: "constructor" })).toBeUndefined()
    expect(drawArt({ ...art, handle: "../etc" })).toBeUndefined()
  })
})
