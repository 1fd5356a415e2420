import { communeByCode } from "@cho-phien/vietnam/places"
import type { HttpTypes } from "@medusajs/types"
import { type DeliveryValues, NO_DELIVERY } from "./delivery-form"

/** A saved address as its owner reads it and as the form takes it. */
export type SavedAddress = { id: string; line: string; isDefault: boolean; values: DeliveryValues }

const textIn = (metadata: Record<string, unknown> | null, name: string): string => {
  const value = metadata?.[name]
  return typeof value === "string" ? value : ""
}

/** Medusa's address read as one of two levels: the codes are kept beside the names. */
export function savedAddress(address: HttpTypes.StoreCustomerAddress): SavedAddress {
  const communeCode = textIn(address.metadata, "commune_code")
  const commune = communeByCode(communeCode)
  return {
    id: address.id,
    line: [address.address_1, address.city, address.province].filter(Boolean).join(", "),
    isDefault: address.is_default_shipping,
    values: {
      ...NO_DELIVERY,
      recipientName: [address.last_name, address.first_name].filter(Boolean).join(" "),
      phone: address.phone ?? "",
      provinceCode: commune?.provinceCode ?? "",
      communeCode: commune ? communeCode : "",
      street: address.address_1 ?? "",
    },
  }
}
