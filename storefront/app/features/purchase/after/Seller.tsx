import { LegalForm } from "@cho-phien/contract"
import { useT } from "~/words/context"
import type { AfterView } from "./after-view.server"

/** Who sells: name, form, address and contact (consumer law 19/2023 Art. 37.1). */
export function Seller({ seller }: { seller: AfterView["seller"] }) {
  const t = useT()
  const form = LegalForm.safeParse(seller.legalForm).data
  return (
    <details className="after-deed">
      <summary>{t("after.seller")}</summary>
      <p>
        <strong>{seller.name}</strong>
        {form ? ` · ${t(`legal.${form}`)}` : ""}
        <br />
        {seller.address}
        {seller.email ? (
          <>
            <br />
            <a href={`mailto:${seller.email}`}>{seller.email}</a>
          </>
        ) : null}
      </p>
      {seller.demonstration ? <p className="muted small">{t("after.sellerDemo")}</p> : null}
    </details>
  )
}
