import { communesOfProvince } from "@cho-phien/vietnam/places"
import { type GeoProjection, geoMercator, geoPath } from "d3-geo"
import { feature, merge, mesh } from "topojson-client"
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification"
import source from "./data/caobang-communes.topojson?raw"
import { linePath, type Point } from "./line-path"

type Communes = GeometryCollection<{ code: string }>
type Shape = {
  /** Path data of the commune. */
  d: string
  at: Point
  /** Half its height. */
  half: number
}

/** Width of the picture in its own units. */
const WIDTH = 600
const MARGIN = 2

/** The province as shapes in one picture of 600 units' width. */
export type ProvinceMap = {
  width: number
  height: number
  outline: string
  borders: string
  shapes: ReadonlyMap<string, Shape>
}

let drawn: ProvinceMap | undefined

/** Drawn at the first call (some 20 ms), kept for good. */
export function caoBangMap(): ProvinceMap {
  drawn ??= draw(JSON.parse(source) as Topology<{ communes: Communes }>)
  return drawn
}

/** Whether the map knows this commune. */
export const isOnMap = (code: string): boolean => caoBangMap().shapes.has(code)

function draw(topology: Topology<{ communes: Communes }>): ProvinceMap {
  const { communes } = topology.objects
  const all = feature(topology, communes)
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, WIDTH],
    ],
    all,
  )
  const [, [, bottom]] = geoPath(projection.translate(shiftedUp(projection, all))).bounds(all)
  const land = merge(topology, communes.geometries as (Polygon | MultiPolygon)[])
  const path = geoPath(projection)
  return {
    width: WIDTH,
    height: Math.ceil(bottom) + MARGIN,
    outline: linePath(projected(projection, land.coordinates.flat()), true),
    borders: linePath(projected(projection, mesh(topology, communes, (a, b) => a !== b).coordinates), false),
    shapes: new Map(
      all.features.map((commune) => {
        const { geometry, properties } = commune
        const rings = geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : []
        const lines = geometry.type === "Polygon" ? geometry.coordinates : rings
        const [[, top], [, foot]] = path.bounds(commune)
        const d = linePath(projected(projection, lines), true)
        return [properties.code, { d, at: path.centroid(commune), half: (foot - top) / 2 }]
      }),
    ),
  }
}

/** The projection's translation that puts the top edge at the margin. */
function shiftedUp(projection: GeoProjection, all: Parameters<ReturnType<typeof geoPath>["bounds"]>[0]) {
  const [[, top]] = geoPath(projection).bounds(all)
  const [x, y] = projection.translate()
  return [x, y - top + MARGIN] as [number, number]
}

const projected = (projection: GeoProjection, lines: readonly (readonly number[][])[]): Point[][] =>
  lines.map((line) => line.map(([east = 0, north = 0]) => projection([east, north]) ?? [0, 0]))

/** Communes of the province that the map does not know; empty unless the data and the list of places part ways. */
export const missingOnMap = (): string[] =>
  communesOfProvince("04")
    .map(({ code }) => code)
    .filter((code) => !isOnMap(code))
