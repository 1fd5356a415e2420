import type { Lang } from "@cho-phien/contract"
import { normalisePhone } from "@cho-phien/vietnam/phone"
import { communeByCode, communeName, provinceByCode, provinceName } from "@cho-phien/vietnam/places"
import type { DeliveryValues } from "~/features/checkout"
import { savedAddress } from "~/features/checkout/index.server"
import { asReader, customerHeaders } from "~/lib/customer.server"
import { medusa } from "~/lib/medusa.server"
import type { ReaderSession } from "~/lib/session.server"

/** As many as anybody needs; the list has no pages. */
export const MOST_ADDRESSES = 20

type Asked = { session: ReaderSession; lang: Lang; back: string }

export async function readAddresses({ session, lang, back }: Asked) {
  const headers = customerHeaders(session, lang, back)
  const { addresses } = await asReader(
    medusa().store.customer.listAddress({ limit: MOST_ADDRESSES }, headers),
    lang,
    back,
  )
  return addresses.map(savedAddress)
}

/** Saves a new address, or changes the one of that id; only its owner's token reaches it. */
export async function saveAddress({ session, lang, back }: Asked, values: DeliveryValues, id: string | null) {
  const headers = customerHeaders(session, lang, back)
  const { customer } = medusa().store
  const body = medusaAddress(values)
  await asReader(
    id ? customer.updateAddress(id, body, {}, headers) : customer.createAddress(body, {}, headers),
    lang,
    back,
  )
}

export async function deleteAddress({ session, lang, back }: Asked, id: string): Promise<void> {
  const headers = customerHeaders(session, lang, back)
  await asReader(medusa().store.customer.deleteAddress(id, headers), lang, back)
}

/** An address of two levels in Medusa's fields; the codes beside the names, since names repeat. */
function medusaAddress(values: DeliveryValues) {
  const phone = normalisePhone(values.phone)
  const commune = communeByCode(values.communeCode)
  const province = provinceByCode(values.provinceCode)
  return {
    first_name: values.recipientName,
    last_name: "",
    phone: phone.ok ? phone.national : values.phone,
    address_1: values.street,
    city: commune ? communeName(commune) : "",
    province: province ? provinceName(province) : "",
    country_code: "vn",
    metadata: { commune_code: values.communeCode, province_code: values.provinceCode },
  }
}
