import { classNames } from "~/ui/class-names"
import { useT } from "~/words/context"
import type { PlaceMapView } from "./place-map-view.server"
import "./map.css"

/** Room under the land for the name of the commune under pointer or focus. */
const NAME_LINE = 30

/**
 * The province with marked communes, each a link: reached by the keyboard, named on hover and focus. Its twin for
 * readers without the picture is the list that stands beside it on every page.
 */
export function PlaceMap({ map, label }: { map: PlaceMapView; label: string }) {
  const t = useT()
  const { base, width, height, marks } = map
  const isNamed = marks.some((mark) => mark.label !== undefined)
  const total = isNamed ? height : height + NAME_LINE
  return (
    <figure className="place-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg viewBox={`0 0 ${width} ${total}`} role="group" aria-label={label}>
        <image href={base} width={width} height={height} />
        {marks.map((mark) => (
          <a
            key={mark.code}
            href={mark.href}
            className={classNames("place-mark", mark.count === undefined && "place-mark-here")}
            aria-label={
              mark.count === undefined
                ? mark.fullName
                : `${mark.fullName}: ${t("goods.count", { count: mark.count })}`
            }
          >
            <path d={mark.d} />
            <circle cx={mark.x} cy={mark.y} r={mark.radius} />
            {isNamed ? null : (
              <text x={width / 2} y={height + NAME_LINE - 8} textAnchor="middle">
                {mark.fullName} · {t("goods.count", { count: mark.count ?? 0 })}
              </text>
            )}
          </a>
        ))}
        {isNamed ? (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the links have these names
          <g className="place-names" aria-hidden="true">
            {marks.map(({ code, name, label: spot }) =>
              spot ? (
                <text key={code} x={spot.x} y={spot.y} textAnchor={spot.anchor}>
                  {name}
                </text>
              ) : null,
            )}
          </g>
        ) : null}
      </svg>
      <figcaption className="muted">
        {t("map.source")}{" "}
        <a href="https://github.com/thanglequoc/vietnamese-provinces-database" rel="noreferrer">
          thanglequoc/vietnamese-provinces-database
        </a>{" "}
        (MIT). {t("map.noBoundary")}
      </figcaption>
    </figure>
  )
}
