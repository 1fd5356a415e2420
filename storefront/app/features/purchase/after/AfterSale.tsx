import { useT } from "~/words/context"
import type { AfterView } from "./after-view.server"
import { CancelForm } from "./CancelForm"
import type { RefusedDeed } from "./deeds.server"
import { Messages } from "./Messages"
import { ReturnForm } from "./ReturnForm"
import { Returns } from "./Returns"
import { Reviews } from "./Reviews"
import { Seller } from "./Seller"
import { Timeline } from "./Timeline"
import "./after-sale.css"

type AfterSaleProps = { code: string; after: AfterView; refused: RefusedDeed | null | undefined }

/** Everything after the sale of one parcel: what happened, who sells, and what its buyer can do now. */
export function AfterSale({ code, after, refused }: AfterSaleProps) {
  const t = useT()
  const own = refused?.orderId === after.orderId ? refused : undefined
  const refusedAs = (deed: RefusedDeed["deed"]) => (own?.deed === deed ? own : undefined)
  return (
    <div className="after">
      {after.tracking?.url ? (
        <p className="after-note">
          <a href={after.tracking.url} rel="noreferrer">
            {t("after.tracking", { number: after.tracking.number })}
          </a>
        </p>
      ) : null}
      <Timeline happenings={after.timeline} />
      <Seller seller={after.seller} />
      <Returns returns={after.returns} />
      <CancelForm code={code} after={after} refused={refusedAs("cancel")} />
      <ReturnForm code={code} after={after} refused={refusedAs("return")} />
      <Messages code={code} after={after} refused={refusedAs("message")} />
      <Reviews code={code} after={after} refused={refusedAs("review")} />
    </div>
  )
}
