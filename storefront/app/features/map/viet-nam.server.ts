import { geoMercator } from "d3-geo"
import { feature, merge, mesh } from "topojson-client"
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification"
import source from "./data/vn-provinces.topojson?raw"
import { linePath, type Point } from "./line-path"

type Provinces = GeometryCollection<{ code: string }>

const WIDTH = 420
const MARGIN = 8
/** Room below the southernmost island for its archipelago's name. */
const FOOT = 48
/** East of this lie only the islands of the two archipelagos (degrees). */
const ARCHIPELAGOS_EAST_OF = 110.5

const STYLE =
  "<style>.l{fill:#ede9e0;stroke:#c4bdb1}.b{fill:none;stroke:#fdfaf4}.h,.d{fill:#233876}" +
  ".i{fill:none;stroke:#938b7f;stroke-dasharray:4 3}" +
  "text{font:600 16px 'Be Vietnam Pro',Arial,sans-serif;fill:#181e2a}.s{font-weight:400;fill:#50453d}" +
  "@media(prefers-color-scheme:dark){.l{fill:#2b3142;stroke:#4a5268}.b{stroke:#171b28}.h,.d{fill:#8caaeb}.i{stroke:#7d869c}" +
  "text{fill:#f0ece5}.s{fill:#b5afa3}}</style>"

/** Room for the longest name, which starts at its frame's left edge so that it stays off the coast. */
const NAME_WIDTH = 180

/** The archipelagos by the parallel that parts them (degrees north). */
const PARTED_AT = 13
const HOANG_SA = { name: "Quần đảo Hoàng Sa", province: "(Đà Nẵng)" }
const TRUONG_SA = { name: "Quần đảo Trường Sa", province: "(Khánh Hòa)" }

/**
 * The country's 34 provinces with Cao Bằng filled. Hoàng Sa and Trường Sa lie where they are, each in a frame with its
 * name, its islands drawn as dots because they are smaller than a unit of the picture.
 */
export function vietNamPicture(): string {
  const topology = JSON.parse(source) as Topology<{ provinces: Provinces }>
  const { provinces } = topology.objects
  const all = feature(topology, provinces)
  const projection = geoMercator().fitWidth(WIDTH - 2 * MARGIN, all)
  const onScreen = ([east = 0, north = 0]: readonly number[]): Point => {
    const [x, y] = projection([east, north]) ?? [0, 0]
    return [x + MARGIN, y + MARGIN]
  }
  const lines = (rings: readonly (readonly number[][])[]) => rings.map((ring) => ring.map(onScreen))
  const land = merge(topology, provinces.geometries as (Polygon | MultiPolygon)[])
  const rings = land.coordinates.flat()
  const isIsland = (ring: readonly number[][]) => (ring[0]?.[0] ?? 0) >= ARCHIPELAGOS_EAST_OF
  const isNorthern = (ring: readonly number[][]) => (ring[0]?.[1] ?? 0) > PARTED_AT
  const islands = rings.filter(isIsland)
  const dots = (list: typeof rings) => lines(list).map(middleOf)
  const caoBang = provinces.geometries.filter(
    ({ properties }) => properties && "code" in properties && properties.code === "04",
  )
  const home = lines(merge(topology, caoBang as (Polygon | MultiPolygon)[]).coordinates.flat())
  const bottom = Math.max(
    ...dots(islands).map(([, y]) => y),
    ...lines(rings)
      .flat()
      .map(([, y]) => y),
  )
  const [labelX, labelY] = [middleOf(home.flat())[0], Math.min(...home.flat().map(([, y]) => y)) - 6]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-FOOT / 2} ${WIDTH} ${Math.ceil(bottom + FOOT * 1.5)}">${STYLE}` +
    `<path class="l" d="${linePath(lines(rings.filter((ring) => !isIsland(ring))), true)}"/>` +
    `<path class="b" d="${linePath(lines(mesh(topology, provinces, (a, b) => a !== b).coordinates), false)}"/>` +
    `<path class="h" d="${linePath(home, true)}"/>` +
    `<text text-anchor="middle" x="${labelX.toFixed(0)}" y="${labelY.toFixed(0)}">Cao Bằng</text>` +
    archipelago(HOANG_SA, dots(islands.filter(isNorthern))) +
    archipelago(TRUONG_SA, dots(islands.filter((ring) => !isNorthern(ring)))) +
    "</svg>"
  )
}

const middleOf = (points: readonly Point[]): Point => {
  const middle = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [middle(0), middle(1)]
}

/** Islands as dots that can be seen, in a frame, with name and province beneath. */
function archipelago(
  { name, province }: { name: string; province: string },
  islands: readonly Point[],
): string {
  const [xs, ys] = [islands.map(([x]) => x), islands.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN]
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN]
  const x = Math.min(left, WIDTH - NAME_WIDTH).toFixed(0)
  return (
    islands
      .map(([at, y]) => `<circle class="d" cx="${at.toFixed(0)}" cy="${y.toFixed(0)}" r="1.8"/>`)
      .join("") +
    `<rect class="i" x="${left.toFixed(0)}" y="${top.toFixed(0)}" width="${(right - left).toFixed(0)}" height="${(bottom - top).toFixed(0)}" rx="3"/>` +
    `<text x="${x}" y="${(bottom + 18).toFixed(0)}">${name}</text>` +
    `<text class="s" x="${x}" y="${(bottom + 36).toFixed(0)}">${province}</text>`
  )
}
