import { inLang } from "~/lib/lang"
import { LinkButton } from "~/ui/button/Button"
import { useLang, useT } from "~/words/context"

/** Nothing in the cart: what it is, and one next step. */
export function EmptyCart({ placedCode }: { placedCode: string | null }) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="stack">
      <p className="prose">{placedCode ? t("cart.placedText", { code: placedCode }) : t("cart.emptyText")}</p>
      <p className="row">
        {placedCode ? (
          <LinkButton href={inLang(lang, `/don-hang/${placedCode}`)}>
            {t("cart.seePlaced", { code: placedCode })}
          </LinkButton>
        ) : (
          <LinkButton href={inLang(lang, "/san-pham")}>{t("cart.toProducts")}</LinkButton>
        )}
      </p>
    </div>
  )
}
