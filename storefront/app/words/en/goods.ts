import type { CatalogueOf } from "../types"
import type { goods as vi } from "../vi/goods"

export const goods: CatalogueOf<typeof vi> = {
  "goods.stars": "{stars}-star OCOP",
  "goods.badgeName": "{stars}-star OCOP, valid until {date}, see the certificate",
  "goods.badgeDemo": "demonstration data",
  "goods.from": "from",
  "goods.out": "Out of stock",
  "goods.demo": "Demonstration data",
  "goods.pictureDrawn": "{name}, illustration",
  "goods.illustration": "Illustration",
  "goods.adultOnly": "18 and over",
  "goods.ask": "Ask the producer",
  "goods.count": { one: "{count} product", other: "{count} products" },
  "group.food": "Food",
  "group.beverage": "Drinks",
  "group.herbal": "Herbal",
  "group.handicraft": "Handicraft",
  "group.ornamental": "Plants and animals",
  "group.tourism": "Community tourism",
  "legal.cooperative": "Cooperative",
  "legal.cooperative_group": "Cooperative group",
  "legal.enterprise": "Company",
  "legal.household": "Household business",
  "sources.title": "Sources",
  "sources.demoNote":
    "Prices, weights, stock and certificate dates are demonstration data made up for this demo; they are no offer by the producer.",
  "sources.realName": "Names of product and producer come from public sources.",
}
