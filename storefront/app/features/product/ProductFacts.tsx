import type { ReactNode } from "react"
import { monthsText } from "~/lib/months"
import { useLang, useT } from "~/words/context"
import type { Key, PlainKey, T } from "~/words/types"
import type { ProductView } from "./load-product.server"

function shelfLifeText(days: number, t: T): string {
  return days >= 60 && days % 30 === 0
    ? t("product.months", { count: days / 30 })
    : t("product.days", { count: days })
}

/** What a label says, row by row; what is not known has no row. */
export function ProductFacts({ product }: { product: ProductView }) {
  const t = useT()
  const lang = useLang()
  const { shelfLifeDays, alcoholAbv, seasonMonths } = product
  const rows: readonly (readonly [PlainKey & Key, ReactNode])[] = [
    ["product.origin", product.commune.fullName],
    ["product.group", product.groupName],
    ["product.set", product.set.name],
    ["product.ingredients", product.ingredients],
    ["product.storage", product.buying === "ask" ? null : product.storage],
    ["product.shelfLife", shelfLifeDays === null ? null : shelfLifeText(shelfLifeDays, t)],
    [
      "product.alcohol",
      alcoholAbv === null ? null : `${alcoholAbv.toLocaleString(lang === "vi" ? "vi-VN" : "en-GB")}\u00a0%`,
    ],
    ["product.season", seasonMonths ? t("product.seasonMonths", { months: monthsText(seasonMonths) }) : null],
  ]
  return (
    <dl className="facts">
      {rows.map(([key, value]) =>
        value ? (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
