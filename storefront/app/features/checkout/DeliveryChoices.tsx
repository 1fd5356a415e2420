import type { ParcelView } from "~/features/cart"
import { Money } from "~/ui/money/Money"
import { Notice } from "~/ui/notice/Notice"
import { useT } from "~/words/context"
import { WAY_FIELD } from "./way-field"

/** How one producer's parcel travels: days and đồng side by side. */
export function DeliveryChoices({ parcel }: { parcel: ParcelView }) {
  const t = useT()
  const name = WAY_FIELD + parcel.producer.slug
  return (
    <fieldset className="ways" id={name}>
      <legend className="ways-title">{t("checkout.deliveryOf", { producer: parcel.producer.name })}</legend>
      {parcel.ways.length === 0 ? <Notice tone="warning">{t("checkout.noDelivery")}</Notice> : null}
      {parcel.ways.map((way) => (
        <label key={way.id} className="way">
          <input
            type="radio"
            id={way.id}
            name={name}
            value={way.id}
            defaultChecked={way.id === parcel.chosenShippingId}
            data-live=""
          />
          <span className="way-name">{way.name}</span>
          <span className="way-days">
            {way.arrives}
            {way.pickup ? (
              <>
                <br />
                {way.pickup.name}, {way.pickup.address}
                <br />
                {t("checkout.pickupHours", { hours: way.pickup.hours })}
              </>
            ) : null}
          </span>
          <Money dong={way.priceDong} from={way.isFrom} className="way-price" />
        </label>
      ))}
    </fieldset>
  )
}
