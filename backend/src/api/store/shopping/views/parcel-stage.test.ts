import { describe, expect, it } from "vitest"
import { stageOf, stageOfAll } from "./parcel-stage"
import type { FulfillmentRow } from "./purchase-rows"

const aPackage = (dates: Partial<FulfillmentRow>): FulfillmentRow => ({
  packed_at: "2026-11-25T02:00:00Z",
  shipped_at: null,
  delivered_at: null,
  canceled_at: null,
  ...dates,
})
const anOrder = (fulfillments: FulfillmentRow[] = [], status = "pending") => ({ status, fulfillments })
const shipped = aPackage({ shipped_at: "2026-11-26T02:00:00Z" })
const delivered = aPackage({ shipped_at: "2026-11-26T02:00:00Z", delivered_at: "2026-11-28T02:00:00Z" })

describe("the stage of a parcel", () => {
  it("goes from received through packing and shipping to delivered", () => {
    expect(stageOf(anOrder())).toBe("received")
    expect(stageOf(anOrder([aPackage({})]))).toBe("packing")
    expect(stageOf(anOrder([shipped]))).toBe("shipping")
    expect(stageOf(anOrder([delivered]))).toBe("delivered")
  })

  it("is that of its slowest package, a cancelled package not counted", () => {
    expect(stageOf(anOrder([shipped, aPackage({})]))).toBe("packing")
    expect(stageOf(anOrder([shipped, aPackage({ canceled_at: "2026-11-26T02:00:00Z" })]))).toBe("shipping")
  })

  it("is cancelled with its order", () => {
    expect(stageOf(anOrder([shipped], "canceled"))).toBe("cancelled")
  })
})

describe("the stage of a purchase", () => {
  it("is that of its slowest parcel, without the cancelled ones", () => {
    expect(stageOfAll([anOrder([delivered]), anOrder([shipped]), anOrder([], "canceled")])).toBe("shipping")
  })

  it("is cancelled when all of it is", () => {
    expect(stageOfAll([anOrder([], "canceled"), anOrder([], "canceled")])).toBe("cancelled")
  })
})
