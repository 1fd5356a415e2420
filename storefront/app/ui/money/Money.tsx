import { formatDong } from "@cho-phien/vietnam"
import { useLang, useT } from "~/words/context"
import { classNames } from "../class-names"

type MoneyProps = {
  dong: number
  className?: string
  /** It is the least it can be: "from". */
  from?: boolean
}

/** A sum in whole đồng. */
export function Money({ dong, className, from = false }: MoneyProps) {
  const t = useT()
  const sum = formatDong(dong, useLang())
  return <span className={classNames("money", className)}>{from ? t("cart.from-sum", { sum }) : sum}</span>
}
