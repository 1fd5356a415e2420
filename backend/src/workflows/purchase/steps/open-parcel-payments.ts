import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COD_PROVIDER_ID } from "../../../modules/cod-payment"

interface Input {
  parcels: { orderId: string; totalDong: number }[]
}

/** The payment of one parcel: whoever collects its cash settles this one and no other. */
export interface ParcelPayment {
  orderId: string
  collectionId: string
}

/**
 * Cash on delivery: every parcel gets a payment of its own over its own total, authorised at once, because nothing
 * can be asked of the buyer before the door. Undone, no payment is left.
 */
export const openParcelPaymentsStep = createStep(
  "open-parcel-payments",
  async ({ parcels }: Input, { container }) => {
    const payments = paymentsOf(container)
    const collections = await payments.createPaymentCollections(
      parcels.map(({ totalDong }) => ({ currency_code: "vnd", amount: totalDong })),
    )
    const made = parcels.map(({ orderId }, index) => ({
      orderId,
      collectionId: collections[index]?.id ?? "",
    }))
    try {
      for (const [index, { totalDong }] of parcels.entries())
        await authorise(container, made[index]?.collectionId ?? "", totalDong)
    } catch (error) {
      await payments.deletePaymentCollections(made.map(({ collectionId }) => collectionId))
      throw error
    }
    return new StepResponse(made, made)
  },
  async (made: ParcelPayment[] | undefined, { container }) => {
    if (made)
      await paymentsOf(container).deletePaymentCollections(made.map(({ collectionId }) => collectionId))
  },
)

async function authorise(container: MedusaContainer, collectionId: string, totalDong: number): Promise<void> {
  const payments = paymentsOf(container)
  const session = await payments.createPaymentSession(collectionId, {
    provider_id: COD_PROVIDER_ID,
    currency_code: "vnd",
    amount: totalDong,
    data: {},
  })
  await payments.authorizePaymentSession(session.id, {})
}

const paymentsOf = (container: MedusaContainer) => container.resolve(Modules.PAYMENT)
