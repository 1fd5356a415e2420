import { describe, expect, it } from "vitest"
import { en } from "./en"
import { makeT } from "./say"
import { vi } from "./vi"

const holes = (entry: string | object): string[] =>
  [...new Set(JSON.stringify(entry).match(/\{\w+\}/g) ?? [])].sort()

describe("the words", () => {
  it("say every key in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  })

  it("are never empty and leave no untrimmed text but the error prefix", () => {
    const texts = [vi, en].flatMap((words) => Object.entries(words).map(([key, text]) => ({ key, text })))
    const odd = texts.filter(
      ({ key, text }) => typeof text === "string" && key !== "form.errorPrefix" && text.trim() !== text,
    )
    expect(odd).toEqual([])
    expect(texts.filter(({ text }) => text === "")).toEqual([])
  })

  it("fill the same places in both languages", () => {
    const differing = (Object.keys(vi) as (keyof typeof vi)[]).filter(
      (key) => holes(vi[key]).join() !== holes(en[key]).join(),
    )
    expect(differing).toEqual([])
  })

  it("hold composed Vietnamese letters, so that searching a page finds them", () => {
    expect(JSON.stringify(vi)).toBe(JSON.stringify(vi).normalize("NFC"))
  })

  it("choose the English plural by the count and write thousands as each language does", () => {
    expect(makeT(en, "en")("goods.count", { count: 1 })).toBe("1 product")
    expect(makeT(en, "en")("goods.count", { count: 1200 })).toBe("1,200 products")
    expect(makeT(vi, "vi")("goods.count", { count: 1200 })).toBe("1.200 sản phẩm")
  })
})
