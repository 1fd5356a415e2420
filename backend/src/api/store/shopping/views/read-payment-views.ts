import type { CardView, PaymentMethod, TransferView } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../../../clock"
import {
  type AwaitedPaymentRow,
  INCOMING_PAYMENT_MODULE,
  type IncomingPaymentService,
} from "../../../../modules/incoming-payment"
import { type ReceivingAccount, receivingAccount } from "../../../../receiving-account"
import { otherMethods } from "../../../../workflows/payment/other-methods"
import { cardView } from "./card-view"
import { transferView } from "./transfer-view"

/** What is waited for of a purchase, and how else it may be paid. */
export interface PaymentViews {
  transfer: TransferView | null
  card: CardView | null
  /** By order, where each parcel is paid to its producer. */
  transferOfOrder: ReadonlyMap<string, TransferView>
  otherMethods: PaymentMethod[]
}

/** How this purchase is or was paid; all of it empty for one that is paid at the door. */
export async function readPaymentViews(container: MedusaContainer, groupId: string): Promise<PaymentViews> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const awaited = await incoming.listAwaitedPayments({ order_group_id: groupId }, { take: null })
  const whole = awaited.find((row) => !row.order_id)
  const ofParcels = await Promise.all(
    awaited.flatMap((row) =>
      row.order_id ? [transferOf(container, row).then((view) => [row.order_id ?? "", view] as const)] : [],
    ),
  )
  return {
    transfer: whole?.method === "vietqr" ? await transferOf(container, whole) : null,
    card: whole?.method === "card" ? cardView(whole) : null,
    transferOfOrder: new Map(ofParcels),
    otherMethods: whole ? await otherMethods(container, whole) : [],
  }
}

async function transferOf(container: MedusaContainer, awaited: AwaitedPaymentRow): Promise<TransferView> {
  const incoming = container.resolve<IncomingPaymentService>(INCOMING_PAYMENT_MODULE)
  const receivedDong = await incoming.receivedDong(awaited.id)
  return transferView({ awaited, receivedDong, account: accountOf(awaited), now: now() })
}

/** The producer's account as it was at the sale, or ours. */
function accountOf(
  awaited: AwaitedPaymentRow,
): Pick<ReceivingAccount, "bankBin" | "account" | "accountName"> | null {
  const { payee_bank_bin, payee_account, payee_name } = awaited
  if (!payee_bank_bin || !payee_account || !payee_name) return receivingAccount()
  return { bankBin: payee_bank_bin, account: payee_account, accountName: payee_name }
}
