import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"

export type Buyer =
  | { kind: "guest" }
  | { kind: "customer"; name: string; addresses: readonly { id: string; label: string }[] }

/** Guests first: nobody needs an account. Signed in, saved addresses fill the form. */
export function WhoBuys({ buyer }: { buyer: Buyer }) {
  const t = useT()
  const lang = useLang()
  const here = inLang(lang, "/thanh-toan")
  if (buyer.kind === "guest")
    return (
      <p className="prose">
        {t("checkout.guest")}{" "}
        <a href={`${inLang(lang, "/tai-khoan/dang-nhap")}?tiep=${encodeURIComponent(here)}`}>
          {t("checkout.signIn")}
        </a>
      </p>
    )
  return (
    <div className="stack">
      <p>{t("checkout.signedIn", { name: buyer.name })}</p>
      {buyer.addresses.length > 0 ? (
        <nav aria-labelledby="dia-chi-da-luu">
          <p id="dia-chi-da-luu" className="saved-title">
            {t("checkout.saved")}
          </p>
          <ul className="saved">
            {buyer.addresses.map(({ id, label }) => (
              <li key={id}>
                <a href={`${here}?dia-chi=${encodeURIComponent(id)}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  )
}
