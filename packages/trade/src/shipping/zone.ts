/** How far a parcel goes, as carriers price it. Words in data, so GraphQL names. */
export const SHIPPING_ZONES = ["same_province", "same_region", "other_region"] as const
export type ShippingZone = (typeof SHIPPING_ZONES)[number]

type Region = "north" | "central" | "south"

/** The 34 provinces of 01/07/2025 by the three regions (miền) that carriers' tables know; codes of the General Statistics Office. */
const PROVINCES: Readonly<Record<Region, readonly string[]>> = {
  north: ["01", "04", "08", "11", "12", "14", "15", "19", "20", "22", "24", "25", "31", "33", "37"],
  central: ["38", "40", "42", "44", "46", "48", "51", "52", "56", "66", "68"],
  south: ["75", "79", "80", "82", "86", "91", "92", "96"],
}
const REGION_OF = new Map(
  (["north", "central", "south"] as const).flatMap((region) =>
    PROVINCES[region].map((code): [string, Region] => [code, region]),
  ),
)

/** The zone between two provinces by their codes; null when one of them is no province. */
export function zoneBetween(originCode: string, destinationCode: string): ShippingZone | null {
  const [from, to] = [REGION_OF.get(originCode), REGION_OF.get(destinationCode)]
  if (!from || !to) return null
  if (originCode === destinationCode) return "same_province"
  return from === to ? "same_region" : "other_region"
}
