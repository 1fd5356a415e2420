import { asCustomer } from "~/features/cart/index.server"
import { medusa } from "~/lib/medusa.server"
import type { ReaderSession } from "~/lib/session.server"
import { NO_ORDER, type OrderValues } from "./order-form"
import { type SavedAddress, savedAddress } from "./saved-address"
import type { Buyer } from "./WhoBuys"

type KnownBuyer = { shown: Buyer; addresses: SavedAddress[]; email: string }

/** Who is ordering. When the account cannot be read the reader simply orders as a guest: nothing stops a sale. */
export async function buyerOf(session: ReaderSession): Promise<KnownBuyer> {
  const guest: KnownBuyer = { shown: { kind: "guest" }, addresses: [], email: "" }
  if (!session.get("token")) return guest
  const known = await medusa()
    .store.customer.retrieve({ fields: "id,email,first_name,last_name,*addresses" }, asCustomer(session))
    .catch(() => undefined)
  if (!known) return guest
  const addresses = (known.customer.addresses ?? []).map(savedAddress)
  return {
    shown: {
      kind: "customer",
      name: session.get("customerName") ?? known.customer.email,
      addresses: addresses.map(({ id, line, values }) => ({ id, label: `${values.recipientName}, ${line}` })),
    },
    addresses,
    email: known.customer.email,
  }
}

/**
 * What the form holds before anything is typed: the wanted or the main address, never asked twice.
 * @param provinceCode the one that postage was counted for in the cart, where there is no address
 */
export function firstValues(
  { addresses, email }: KnownBuyer,
  wanted: string | null,
  provinceCode: string,
): OrderValues {
  const address = addresses.find(({ id }) => id === wanted) ?? addresses.find(({ isDefault }) => isDefault)
  return { ...NO_ORDER, provinceCode, ...address?.values, email }
}
