import type { ReactNode } from "react"
import { Button } from "~/ui/button/Button"
import { Icon } from "~/ui/icon/Icon"
import { useT } from "~/words/context"

type FilterPanelProps = {
  action: string
  count: number
  /** The list without its conditions; nothing when there is none. */
  clearHref: string | undefined
  children: ReactNode
}

/**
 * Filters as a plain GET form: a sheet from below on phones, a column beside the goods on a desk. What was ticked is
 * never restored by the browser: the address alone says what is filtered.
 */
export function FilterPanel({ action, count, clearHref, children }: FilterPanelProps) {
  const t = useT()
  return (
    <cp-auto-submit class="list-filters" id="bo-loc" {...{ popover: "auto" }}>
      <form action={action} className="filter-form" autoComplete="off">
        <div className="filter-head">
          <h2>{t("catalogue.filters")}</h2>
          <button
            type="button"
            className="filter-close"
            aria-label={t("catalogue.show", { count })}
            {...{ popovertarget: "bo-loc", popovertargetaction: "hide" }}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
        <div className="filter-deeds">
          <Button>{t("catalogue.apply")}</Button>
          {clearHref ? <a href={clearHref}>{t("catalogue.clear")}</a> : null}
        </div>
      </form>
    </cp-auto-submit>
  )
}
