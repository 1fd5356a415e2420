import { geoMercator, geoPath } from "d3-geo"
import { feature, merge, mesh } from "topojson-client"
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification"
import source from "./data/vn-provinces.topojson?raw"
import { linePath, type Point } from "./line-path"

type Provinces = GeometryCollection<{ code: string }>

const WIDTH = 360
const HEIGHT = 560
/** East of this lie only the islands of the two archipelagos (degrees). */
const ARCHIPELAGOS_EAST_OF = 110.5

const STYLE =
  "<style>.l{fill:#ede9e0}.b{fill:none;stroke:#fdfaf4}.h{fill:#233876}.i{fill:none;stroke:#938b7f;stroke-dasharray:4 3}" +
  ".d{fill:#233876}text{font:600 15px 'Be Vietnam Pro',Arial,sans-serif;fill:#181e2a}" +
  ".s{font-weight:400;font-size:13px;fill:#50453d}" +
  "@media(prefers-color-scheme:dark){.l{fill:#2b3142}.b{stroke:#171b28}.h,.d{fill:#8caaeb}.i{stroke:#7d869c}" +
  "text{fill:#f0ece5}.s{fill:#b5afa3}}</style>"

/** The islands as they are labelled, with the middle of each archipelago (east, north in degrees). */
const ARCHIPELAGOS = [
  { name: "Quần đảo Hoàng Sa", province: "(Đà Nẵng)", at: [112.0, 16.5] },
  { name: "Quần đảo Trường Sa", province: "(Khánh Hòa)", at: [114.0, 9.6] },
] as const

/**
 * The country's 34 provinces with Cao Bằng filled. Hoàng Sa and Trường Sa lie where they are, each in a labelled
 * inset, because their islands are smaller than a unit of the picture.
 */
export function vietNamPicture(): string {
  const topology = JSON.parse(source) as Topology<{ provinces: Provinces }>
  const { provinces } = topology.objects
  const all = feature(topology, provinces)
  const projection = geoMercator().fitExtent(
    [
      [6, 6],
      [WIDTH - 40, HEIGHT - 6],
    ],
    all,
  )
  const onScreen = ([east = 0, north = 0]: readonly number[]): Point => projection([east, north]) ?? [0, 0]
  const lines = (rings: readonly (readonly number[][])[]) => rings.map((ring) => ring.map(onScreen))
  const land = merge(topology, provinces.geometries as (Polygon | MultiPolygon)[])
  const mainland = land.coordinates.flat().filter((ring) => (ring[0]?.[0] ?? 0) < ARCHIPELAGOS_EAST_OF)
  const islands = land.coordinates.flat().filter((ring) => (ring[0]?.[0] ?? 0) >= ARCHIPELAGOS_EAST_OF)
  const borders = mesh(topology, provinces, (a, b) => a !== b)
  const caoBang = all.features.find(({ properties }) => properties.code === "04")
  const home = caoBang ? (geoPath(projection).digits(0)(caoBang) ?? "") : ""
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${STYLE}` +
    `<path class="l" d="${linePath(lines(mainland), true)}"/>` +
    `<path class="b" d="${linePath(lines(borders.coordinates), false)}"/><path class="h" d="${home}"/>` +
    `<text x="${WIDTH / 2 - 14}" y="34">Cao Bằng</text>` +
    islands.map((ring) => islandDot(ring.map(onScreen))).join("") +
    ARCHIPELAGOS.map(({ name, province, at }) => inset(name, province, onScreen(at))).join("") +
    "</svg>"
  )
}

/** An island as a dot that can be seen. */
function islandDot(points: readonly Point[]): string {
  const middle = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return `<circle class="d" cx="${middle(0).toFixed(0)}" cy="${middle(1).toFixed(0)}" r="1.6"/>`
}

/** A frame around an archipelago with its name and province beneath. */
function inset(name: string, province: string, [x, y]: Point): string {
  const [wide, high] = [148, 78]
  const left = Math.min(Math.max(x - wide / 2, 2), WIDTH - wide - 2)
  const top = y - high / 2
  const middle = left + wide / 2
  return (
    `<rect class="i" x="${left.toFixed(0)}" y="${top.toFixed(0)}" width="${wide}" height="${high}" rx="3"/>` +
    `<text x="${middle.toFixed(0)}" y="${(top + high + 17).toFixed(0)}" text-anchor="middle">${name}</text>` +
    `<text class="s" x="${middle.toFixed(0)}" y="${(top + high + 33).toFixed(0)}" text-anchor="middle">${province}</text>`
  )
}
