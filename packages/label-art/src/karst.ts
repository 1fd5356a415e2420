import { between, type Rand, randomFrom } from "./random.js"
import { num } from "./shapes.js"

/** One limestone tower: steep sides, a round head, a foot that flows into its neighbour. */
function tower(x: number, base: number, half: number, height: number, lean: number): string {
  const top = base - height
  const head = x + lean
  return (
    `M${num(x - half)} ${num(base)}C${num(x - half * 0.62)} ${num(base - height * 0.1)} ${num(head - half * 0.62)} ${num(top)} ${num(head)} ${num(top)}` +
    `S${num(x + half * 0.62)} ${num(base - height * 0.1)} ${num(x + half)} ${num(base)}z`
  )
}

/** The path data of one ridge: towers side by side, standing on `base`, filled down to `floor`. */
export function ridge(
  r: Rand,
  width: number,
  base: number,
  height: number,
  floor: number,
  towers: number,
): string {
  const step = width / towers
  let d = `M0 ${num(base - 1)}h${num(width)}V${num(floor)}H0z`
  for (let i = 0; i <= towers; i++) {
    const half = step * between(r, 0.62, 0.98)
    const tall = height * between(r, 0.42, 1)
    d += tower(step * (i + between(r, -0.12, 0.12)), base, half, tall, half * between(r, -0.14, 0.14))
  }
  return d
}

export type KarstRidges = {
  width: number
  height: number
  seed: string
  layers?: number
}

/**
 * The karst line of hero and footer: path data of overlapping ridges, farthest (tallest) first, for a picture of
 * `width` × `height`. The caller gives each its colour (stone-100, stone-200, chàm-100).
 */
export function karstRidges({ width, height, seed, layers = 3 }: KarstRidges): string[] {
  const r = randomFrom(`karst:${seed}`)
  return Array.from({ length: layers }, (_, layer) => {
    const near = layers === 1 ? 1 : layer / (layers - 1)
    const base = height * (0.78 + 0.16 * near)
    const towers = Math.max(3, Math.round(width / (height * between(r, 0.75, 0.95) * (1 - 0.35 * near))))
    return ridge(r, width, base, height * (0.76 - 0.36 * near), height, towers)
  })
}
