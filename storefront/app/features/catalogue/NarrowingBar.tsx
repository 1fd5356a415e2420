import { Chip } from "~/ui/chip/Chip"
import { Icon } from "~/ui/icon/Icon"
import { useT } from "~/words/context"
import type { NarrowingView } from "./narrowing-view.server"

/** Above the goods: the sheet's button on phones, quick chips, and what is chosen with a way to drop each. */
export function NarrowingBar({ narrowing }: { narrowing: NarrowingView }) {
  const t = useT()
  return (
    <nav className="list-narrowing" aria-label={t("catalogue.quick")}>
      <div className="chips">
        <button type="button" className="chip list-open-filters" {...{ popovertarget: "bo-loc" }}>
          <Icon name="filter" size={16} />
          {narrowing.conditions > 0
            ? t("catalogue.filtersOn", { count: narrowing.conditions })
            : t("catalogue.filters")}
        </button>
        {narrowing.quick.map(({ label, href, current }) => (
          <Chip key={href} href={href} current={current}>
            {label}
            {current ? <Icon name="close" size={14} /> : null}
          </Chip>
        ))}
      </div>
      {narrowing.chosen.length > 0 ? (
        <ul className="list-chosen" aria-label={t("catalogue.chosen")}>
          {narrowing.chosen.map(({ label, href }) => (
            <li key={href}>
              <a
                className="chip chip-current"
                href={href}
                aria-label={t("catalogue.clearOne", { what: label })}
              >
                {label}
                <Icon name="close" size={14} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  )
}
