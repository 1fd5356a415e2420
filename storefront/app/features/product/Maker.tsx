import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import type { ProductView } from "./load-product.server"

/** The people behind it: name, form, place, a sentence of theirs. */
export function Maker({ product }: { product: ProductView }) {
  const t = useT()
  const lang = useLang()
  const { producer } = product
  return (
    <div className="card">
      <div className="card-body">
        <h3>{producer.name}</h3>
        <p className="muted small">
          {t(`legal.${producer.legalForm}`)} · {producer.commune.fullName}
        </p>
        <p>{producer.intro}</p>
        <p>
          <a href={inLang(lang, `/nha-san-xuat/${producer.slug}`)}>{t("product.seeProducer")}</a>
        </p>
      </div>
    </div>
  )
}
