import { describe, expect, it } from "vitest"
import { mixedOrder, type Orderable } from "./mixed-order"

const aProduct = (handle: string, over: Partial<Orderable> = {}): Orderable => ({
  productId: `prod_${handle}`,
  handle,
  groupCode: "food",
  setCode: "tea",
  producerSlug: handle,
  ageRestricted: false,
  ...over,
})

describe("the default order", () => {
  it("puts no two neighbours of one producer where another producer is left", () => {
    const goods = [1, 2, 3, 4].flatMap((n) => [
      aProduct(`a${n}`, { producerSlug: "a" }),
      aProduct(`b${n}`, { producerSlug: "b" }),
    ])
    const producers = mixedOrder(goods).map((product) => product.producerSlug)
    expect(producers.some((slug, place) => slug === producers[place - 1])).toBe(false)
  })

  it("lets a small group begin beside a large one", () => {
    const food = Array.from({ length: 20 }, (_, n) => aProduct(`food${n}`))
    const craft = aProduct("knife", { groupCode: "handicraft", setCode: "household_craft" })
    const first = mixedOrder([...food, craft]).slice(0, 2)
    expect(first.map((product) => product.groupCode).sort()).toEqual(["food", "handicraft"])
  })

  it("puts spirits after everything else, however few they are", () => {
    const spirit = aProduct("ruou", { groupCode: "beverage", ageRestricted: true })
    const order = mixedOrder([spirit, aProduct("che"), aProduct("gao")])
    expect(order.at(-1)).toBe(spirit)
  })

  it("does not depend on the order in which it is given the goods", () => {
    const goods = Array.from({ length: 30 }, (_, n) =>
      aProduct(`p${n}`, { groupCode: n % 3 ? "food" : "herbal", producerSlug: `s${n % 7}` }),
    )
    expect(mixedOrder([...goods].reverse())).toEqual(mixedOrder(goods))
  })
})
