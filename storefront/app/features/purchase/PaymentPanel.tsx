import { CardPanel } from "./CardPanel"
import { OtherMethods } from "./OtherMethods"
import type { PurchasePageView } from "./purchase-view.server"
import { TransferCard } from "./TransferCard"
import "./transfer.css"

type PaymentPanelProps = { purchase: PurchasePageView; isBack: boolean }

/** What is still to be paid, and how; nothing for a purchase that is paid at the door. */
export function PaymentPanel({ purchase, isBack }: PaymentPanelProps) {
  const { code, transfer, card, otherMethods, parcels } = purchase
  return (
    <>
      {transfer ? <TransferCard code={code} id="chuyen-khoan" transfer={transfer} /> : null}
      {card ? <CardPanel code={code} card={card} isBack={isBack} /> : null}
      {parcels.map((parcel) =>
        parcel.transfer ? (
          <TransferCard
            key={parcel.orderId}
            code={code}
            id={`chuyen-khoan-${parcel.producer.slug}`}
            payee={parcel.producer.name}
            transfer={parcel.transfer}
          />
        ) : null,
      )}
      <OtherMethods code={code} methods={otherMethods} />
    </>
  )
}
