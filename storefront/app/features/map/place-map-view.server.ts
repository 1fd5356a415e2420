import { basePictureSrc } from "./base-picture.server"
import { caoBangMap } from "./cao-bang.server"
import type { Point } from "./line-path"
import { type Label, placeLabels } from "./place-labels"

/** A commune to show: where it leads, and how many goods it has when that is told. */
export type MapPlace = { code: string; name: string; fullName: string; href: string; count?: number }

/** `radius`: of the circle, or of the commune itself when it has no quantity. */
type Mark = MapPlace & { d: string; x: number; y: number; radius: number; label: Label | undefined }

/** A map of the province with some communes marked. */
export type PlaceMapView = { base: string; width: number; height: number; marks: Mark[] }

/** Above this many names a map is a crowd: they show one at a time, on hover and focus. */
const NAMES_MAX = 8
/** Radius of a circle for one piece of goods; its area grows with the quantity. */
const RADIUS_OF_ONE = 4.5

/** Places of other provinces are left out of the map, not of the list beside it; nothing when none is left. */
export function placeMapView(places: readonly MapPlace[]): PlaceMapView | null {
  const { width, height, shapes } = caoBangMap()
  const marks = places.flatMap((place) => {
    const shape = shapes.get(place.code)
    if (!shape) return []
    const [x, y] = shape.at
    const radius = place.count === undefined ? shape.half : radiusOf(place.count)
    return [{ ...place, d: shape.d, x: Math.round(x), y: Math.round(y), radius }]
  })
  if (marks.length === 0) return null
  const named = marks.map(({ name, x, y, radius }) => ({ name, at: [x, y] as Point, radius }))
  const labels = marks.length <= NAMES_MAX ? placeLabels(named, { width, height }) : []
  return {
    base: basePictureSrc("cao-bang"),
    width,
    height,
    marks: marks.map((mark, index) => ({ ...mark, label: labels[index] })),
  }
}

/** The area of a circle tells the quantity. */
const radiusOf = (count: number): number => Math.round(RADIUS_OF_ONE * Math.sqrt(count) * 10) / 10
