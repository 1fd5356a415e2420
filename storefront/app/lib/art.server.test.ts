import { describe, expect, it } from "vitest"
import { collectionSrc, drawArt, pictureSrc, producerSrc } from "./art.server"

const art = { handle: "mat-ong-rung", kind: "honey" }

describe("pictures", () => {
  it("are drawn where no photo exists, under a name made from their bytes", () => {
    const hash = drawArt("honey", "mat-ong-rung")?.hash
    expect(hash).toMatch(/^[\w-]{10}$/)
    expect(pictureSrc({ url: null, alt: "Mật ong", art })).toBe(`/hinh/honey/mat-ong-rung.${hash}.svg`)
  })

  it("are the photo where there is one", () => {
    expect(pictureSrc({ url: "/anh/1.webp", alt: "Mật ong", art })).toBe("/anh/1.webp")
  })

  it("exist for producers and collections, whatever the motif is called", () => {
    expect(producerSrc("tam-hoa", "cooperative")).toMatch(
      /^\/hinh\/chu-the\.cooperative\/tam-hoa\.[\w-]{10}\.svg$/,
    )
    expect(collectionSrc("mam-tet", "unheard-of")).toMatch(
      /^\/hinh\/bo-suu-tap\.cloth\/mam-tet\.[\w-]{10}\.svg$/,
    )
  })

  it("are refused for a kind we cannot draw and a handle that is no handle", () => {
    expect(drawArt("constructor", "mat-ong")).toBeUndefined()
    expect(drawArt("chu-the.king", "mat-ong")).toBeUndefined()
    expect(drawArt("honey", "../etc")).toBeUndefined()
  })
})
