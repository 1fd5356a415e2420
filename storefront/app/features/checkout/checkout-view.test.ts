import type { CartView } from "@cho-phien/contract"
import { describe, expect, it } from "vitest"
import { withChosenWays } from "./checkout-view.server"

const aCart = (): CartView => ({
  id: "cart_1",
  parcels: [
    {
      producer: { slug: "tam-hoa", name: "Tâm Hòa" },
      handlingDays: 1,
      lines: [],
      itemsDong: 118_000,
      shippingChoices: [
        { id: "thuong", name: "Thường", priceDong: 25_000, daysMin: 3, daysMax: 5 },
        { id: "nhanh", name: "Nhanh", priceDong: 45_000, daysMin: 1, daysMax: 2 },
      ],
      chosenShippingId: "thuong",
      shippingDong: 25_000,
      totalDong: 143_000,
    },
  ],
  units: 1,
  itemsDong: 118_000,
  shippingDong: 25_000,
  totalDong: 143_000,
  vat: [],
  methods: ["cod"],
  refusedMethods: [],
  placed: null,
})

describe("choosing how a parcel travels", () => {
  it("moves the fee of the parcel and the total by the same sum", () => {
    const cart = withChosenWays(aCart(), { "tam-hoa": "nhanh" })
    expect(cart).toMatchObject({ shippingDong: 45_000, totalDong: 163_000 })
    expect(cart.parcels[0]).toMatchObject({ chosenShippingId: "nhanh", totalDong: 163_000 })
  })

  it("leaves the cheapest way where the choice is unknown", () => {
    expect(withChosenWays(aCart(), { "tam-hoa": "khong-co", "nguoi-khac": "nhanh" })).toEqual(aCart())
  })
})
