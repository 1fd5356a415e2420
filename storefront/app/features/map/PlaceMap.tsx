import { classNames } from "~/ui/class-names"
import { useT } from "~/words/context"
import type { PlaceMapView } from "./place-map-view.server"
import "./map.css"

/** The corner in the south-west, where no land is, has room for the name under pointer or focus. */
const CORNER = { x: 4, name: 36, count: 12 }

/**
 * The province with marked communes, each a link: reached by the keyboard, named on hover and focus. Its twin for
 * readers without the picture is the list that stands beside it on every page.
 */
export function PlaceMap({ map, label }: { map: PlaceMapView; label: string }) {
  const t = useT()
  const { base, width, height, marks } = map
  const isNamed = marks.some((mark) => mark.label !== undefined)
  return (
    <figure className="place-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
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
            {isNamed ? null : (
              <text x={CORNER.x} y={height - CORNER.name}>
                {mark.fullName}
                <tspan x={CORNER.x} y={height - CORNER.count} className="place-mark-count">
                  {t("goods.count", { count: mark.count ?? 0 })}
                </tspan>
              </text>
            )}
          </a>
        ))}
        <g className="place-circles">
          {marks.map(({ code, x, y, radius, count }) =>
            count === undefined ? null : <circle key={code} cx={x} cy={y} r={radius} />,
          )}
        </g>
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
