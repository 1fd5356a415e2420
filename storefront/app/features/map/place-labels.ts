import type { Point } from "./line-path"

type Named = { name: string; at: Point; radius: number }
type Box = { left: number; right: number; top: number; bottom: number }
/** Where a name stands: its baseline's start, middle or end. */
export type Label = { x: number; y: number; anchor: "start" | "middle" | "end" }

/** Height of the letters in units of the picture; on a phone it comes to 12 px. */
export const LABEL_SIZE = 20
const LETTER = 0.62 * LABEL_SIZE
const GAP = 4

/**
 * A place for each name above, below, right or left of its point, without touching another name, another point or
 * the picture's edge; undefined where there is none (the list beside the map has every name).
 */
export function placeLabels(
  places: readonly Named[],
  picture: { width: number; height: number },
): (Label | undefined)[] {
  const taken: Box[] = places.map(({ at: [x, y], radius }) => around(x, y, radius))
  return places.map((place, own) => {
    for (const label of candidates(place)) {
      const box = boxOf(label, place.name)
      const isFree = taken.every((other, index) => index === own || !touches(box, other))
      if (!isFree || !fits(box, picture)) continue
      taken.push(box)
      return label
    }
    return undefined
  })
}

function candidates({ at: [x, y], radius }: Named): Label[] {
  const away = radius + GAP
  const middle = y + LABEL_SIZE * 0.35
  return [
    { x, y: y - away, anchor: "middle" },
    { x, y: y + away + LABEL_SIZE * 0.8, anchor: "middle" },
    { x: x + away, y: middle, anchor: "start" },
    { x: x - away, y: middle, anchor: "end" },
  ]
}

function boxOf({ x, y, anchor }: Label, name: string): Box {
  const width = name.length * LETTER
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2
  return { left, right: left + width, top: y - LABEL_SIZE, bottom: y + LABEL_SIZE * 0.3 }
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const fits = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
