import { inLang } from "~/lib/lang"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { LinkButton } from "~/ui/button/Button"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"
import "./account.css"

export type AddressEntry = { id: string; recipientName: string; phone: string; line: string }
type AddressesPageProps = {
  addresses: readonly AddressEntry[]
  isFull: boolean
  said: "saved" | "deleted" | null
}

/** The addresses of an account: change one, delete one, add one. */
export function AddressesPage({ addresses, isFull, said }: AddressesPageProps) {
  const t = useT()
  const lang = useLang()
  const here = inLang(lang, "/tai-khoan/dia-chi")
  return (
    <div className="page stack">
      <Breadcrumb
        steps={[
          { name: t("account.title"), href: inLang(lang, "/tai-khoan") },
          { name: t("account.addresses") },
        ]}
      />
      <h1 tabIndex={-1}>{t("account.addresses")}</h1>
      {said ? (
        <Notice tone="success">{t(said === "saved" ? "account.saved" : "account.addressDeleted")}</Notice>
      ) : null}
      {addresses.length === 0 ? <p className="muted">{t("account.noAddresses")}</p> : null}
      <ul className="addresses">
        {addresses.map(({ id, recipientName, phone, line }) => (
          <li key={id} className="card address-entry">
            <p>
              <strong>{recipientName}</strong> · <span className="numbers">{phone}</span>
              <br />
              {line}
            </p>
            <div className="row">
              <a
                className="button button-quiet"
                href={`${here}/${id}`}
                aria-label={t("account.editAddressOf", { name: recipientName })}
              >
                {t("account.edit")}
              </a>
              <form method="post" action={here}>
                <input type="hidden" name="id" value={id} />
                <button
                  type="submit"
                  className="button address-delete"
                  aria-label={t("account.deleteAddressOf", { name: recipientName })}
                >
                  {t("account.deleteAddress")}
                </button>
              </form>
            </div>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p>{t("account.addressFull")}</p>
      ) : (
        <p>
          <LinkButton href={`${here}/moi`}>{t("account.addAddress")}</LinkButton>
        </p>
      )}
    </div>
  )
}
