import type { CartView } from "@cho-phien/contract"
import { Money } from "~/ui/money/Money"
import { useT } from "~/words/context"

/** The VAT that is inside the total, rate by rate, folded away. */
export function VatTable({ vat, open }: { vat: CartView["vat"]; open?: boolean }) {
  const t = useT()
  if (vat.length === 0) return null
  return (
    <details className="vat" open={open}>
      <summary>{t("cart.vatTitle")}</summary>
      <table className="vat-table">
        <thead>
          <tr>
            <th scope="col">{t("cart.vatRate")}</th>
            <th scope="col">{t("cart.vatNet")}</th>
            <th scope="col">{t("cart.vatAmount")}</th>
          </tr>
        </thead>
        <tbody>
          {vat.map(({ percent, netDong, vatDong }) => (
            <tr key={String(percent)}>
              <th scope="row">{percent === null ? t("cart.vatDirect") : `${percent}%`}</th>
              <td>
                <Money dong={netDong} />
              </td>
              <td>
                <Money dong={vatDong} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
