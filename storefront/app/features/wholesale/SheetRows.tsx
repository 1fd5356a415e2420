import type { DeliveryPoint, SheetProblem, SheetView, WholesaleGood } from "@cho-phien/contract"
import { formatDong } from "@cho-phien/vietnam"
import { useLang, useT } from "~/words/context"
import { cellName, mendValue } from "./sheet-form"

type SheetRowsProps = {
  sheet: SheetView
  points: readonly DeliveryPoint[]
  goods: readonly WholesaleGood[]
}

/** Rows are goods, columns are delivery points; on a phone the table is moved sideways. */
export function SheetRows({ sheet, points, goods }: SheetRowsProps) {
  const t = useT()
  const lang = useLang()
  const byId = new Map(goods.map((good) => [good.variantId, good]))
  return (
    <div className="wholesale-scroll">
      <table className="wholesale-sheet">
        <thead>
          <tr>
            <th scope="col">{t("wholesale.good")}</th>
            {points.map((point) => (
              <th key={point.id} scope="col" title={point.name}>
                {point.code}
              </th>
            ))}
            <th scope="col">{t("wholesale.total")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => {
            const good = row.variantId ? byId.get(row.variantId) : undefined
            const name = good ? `${good.name} · ${good.pack}` : row.text
            return (
              <tr key={row.key}>
                <th scope="row">
                  {name}
                  {row.problems.map((problem) => (
                    <ProblemLine
                      key={`${problem.reason}${problem.pointId}`}
                      rowKey={row.key}
                      problem={problem}
                      goods={byId}
                    />
                  ))}
                </th>
                {points.map((point) => (
                  <td key={point.id} data-label={point.code}>
                    <input
                      className="input wholesale-cell"
                      name={cellName(row.key, point.id)}
                      defaultValue={row.cells[point.id] ?? ""}
                      inputMode="numeric"
                      autoComplete="off"
                      maxLength={40}
                      aria-label={t("wholesale.cellOf", { good: name, point: point.code })}
                    />
                  </td>
                ))}
                <td className="numbers" data-label={t("wholesale.total")}>
                  {formatDong(row.totalDong, lang)}
                  {row.casePriceDong === null ? null : (
                    <span className="small muted">
                      {t("wholesale.case", { price: formatDong(row.casePriceDong, lang) })}
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

type ProblemLineProps = {
  rowKey: string
  problem: SheetProblem
  goods: ReadonlyMap<string, WholesaleGood>
}

/** What is wrong, and what one press does about it. */
function ProblemLine({ rowKey, problem, goods }: ProblemLineProps) {
  const t = useT()
  const lang = useLang()
  const values = {
    cases: problem.cases ?? 0,
    price: formatDong(problem.casePriceDong ?? 0, lang),
  }
  return (
    <span className={problem.level === "error" ? "wholesale-error" : "wholesale-hint"}>
      {t(`wholesale.problem.${problem.reason}`, values)}
      {problem.mends.map((mend) => {
        const good = mend.kind === "choose-good" ? goods.get(mend.variantId) : undefined
        if (mend.kind === "choose-good" && !good) return null
        return (
          <button
            key={mendValue(rowKey, mend)}
            type="submit"
            name="mend"
            value={mendValue(rowKey, mend)}
            className="button button-quiet wholesale-mend"
          >
            {t(`wholesale.mend.${mend.kind}`, {
              good: good ? `${good.name} · ${good.pack}` : "",
              cases: mend.kind === "set-cell" ? mend.cases : 0,
            })}
          </button>
        )
      })}
    </span>
  )
}
