import { useT } from "~/words/context"
import type { TransferField } from "./transfer-view.server"

const NAMES = {
  bank: "transfer.bank",
  account: "transfer.account",
  holder: "transfer.holder",
  amount: "transfer.amount",
  content: "transfer.contentName",
} as const satisfies Record<TransferField["name"], string>

/** What is typed by hand where a code cannot be scanned; many pay on the phone that shows it. */
export function TransferFields({ fields }: { fields: readonly TransferField[] }) {
  const t = useT()
  return (
    <dl className="transfer-fields">
      {fields.map(({ name, shown, copied }) => (
        <div key={name}>
          <dt>{t(NAMES[name])}</dt>
          <dd>
            <span className="transfer-value">{shown}</span>
            <cp-copy data-text={copied} data-said={t("transfer.copied", { what: t(NAMES[name]) })}>
              <button type="button" className="button button-quiet" hidden>
                {t("transfer.copy")}
                <span className="visually-hidden"> {t(NAMES[name])}</span>
              </button>
            </cp-copy>
          </dd>
        </div>
      ))}
    </dl>
  )
}
