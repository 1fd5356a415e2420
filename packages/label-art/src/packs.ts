import { SHADE } from "./palette.js"
import { at, num, oval, path, polygon, rect, stroke } from "./shapes.js"

/** What the product is packed in; a variant's title tells (`packFormFor`). */
export const PACK_FORMS = ["bag", "jar", "box", "bottle", "tin", "bundle"] as const
export type PackForm = (typeof PACK_FORMS)[number]

const WORDS: readonly (readonly [RegExp, PackForm])[] = [
  [/^(hũ|lọ)(?!\p{L})/iu, "jar"],
  [/^(hộp|khay|thùng|phong)/iu, "box"],
  [/^(chai|bình|can)/iu, "bottle"],
  [/^(túi|gói)/iu, "bag"],
  [/^bó(?!\p{L})/iu, "bundle"],
]

/** The pack form that a variant's Vietnamese title names ("Hũ 500 g" → jar), if it names one. */
export function packFormFor(variantTitle: string): PackForm | undefined {
  return WORDS.find(([pattern]) => pattern.test(variantTitle.normalize("NFC")))?.[1]
}

export type PackColours = { body: string; shade: string; label: string; trim: string }

/**
 * A stepped diamond, the house's one motif, `half` from middle to corner. Four steps when it is large, three when
 * small; never two, which would read as the red cross.
 */
export function steppedDiamond(x: number, y: number, half: number, fill: string): string {
  const steps = half >= 30 ? 4 : 3
  const unit = (2 * half) / (2 * steps - 1)
  const rows = Array.from({ length: 2 * steps - 1 }, (_, row) => steps - 1 - Math.abs(row - steps + 1))
  const d = rows
    .map((reach, row) => {
      const left = x - unit * (reach + 0.5)
      const wide = num(unit * (2 * reach + 1))
      return `M${num(left)} ${num(y - half + row * unit)}h${wide}v${num(unit + 0.4)}h-${wide}z`
    })
    .join("")
  return path(d, fill)
}

/** A pack, about 170 wide, standing on y = 130, its label holding a small drawing. */
export function pack(form: PackForm, { body, shade, label, trim }: PackColours, sign: string): string {
  const ground = oval(8, 132, 104, 9, SHADE)
  return ground + PACKS[form](body, shade, label, trim, sign)
}

type DrawPack = (body: string, shade: string, label: string, trim: string, sign: string) => string

const PACKS: Record<PackForm, DrawPack> = {
  bag: (body, shade, label, trim, sign) =>
    path("M-84-92L-92 118Q-92 131-78 131H78Q92 131 92 118L84-92z", body) +
    path("M50-92L62 131H78Q92 131 92 118L84-92z", shade) +
    polygon(
      [
        [-88, -128],
        [88, -128],
        [84, -92],
        [-84, -92],
      ],
      trim,
    ) +
    stroke("M-86-110H86", shade, 3) +
    rect(-62, -66, 124, 150, label, 6) +
    at(0, 10, sign, 1.15) +
    rect(-62, 92, 124, 8, trim),
  jar: (body, shade, label, trim, sign) =>
    path("M-66-84C-66-70-92-62-92-34V106Q-92 131-66 131H66Q92 131 92 106V-34C92-62 66-70 66-84z", body) +
    path("M44-84C44-70 66-62 66-34V106Q66 131 44 131H66Q92 131 92 106V-34C92-62 66-70 66-84z", shade) +
    rect(-76, -124, 152, 42, trim, 8) +
    rect(-76, -98, 152, 6, shade) +
    rect(-92, -26, 184, 112, label) +
    at(0, 30, sign, 1.1) +
    stroke("M-78-50V-40", label, 7),
  box: (body, shade, label, trim, sign) =>
    polygon(
      [
        [-112, -70],
        [64, -70],
        [64, 131],
        [-112, 131],
      ],
      body,
    ) +
    polygon(
      [
        [64, -70],
        [112, -104],
        [112, 97],
        [64, 131],
      ],
      shade,
    ) +
    polygon(
      [
        [-112, -70],
        [-64, -104],
        [112, -104],
        [64, -70],
      ],
      trim,
    ) +
    rect(-92, -50, 136, 132, label, 4) +
    at(-24, 16, sign, 1.2) +
    rect(-112, 96, 176, 12, trim) +
    polygon(
      [
        [64, 96],
        [112, 62],
        [112, 74],
        [64, 108],
      ],
      trim,
    ),
  bottle: (body, shade, label, trim, sign) =>
    path(
      "M-27-112H27V-72C27-44 78-34 78 14V108Q78 131 56 131H-56Q-78 131-78 108V14C-78-34-27-44-27-72z",
      body,
    ) +
    path("M10-112H27V-72C27-44 78-34 78 14V108Q78 131 56 131H34Q54 131 54 108V14C54-34 10-44 10-72z", shade) +
    rect(-33, -134, 66, 34, trim, 6) +
    rect(-78, 14, 156, 88, label) +
    at(0, 58, sign, 0.95),
  tin: (body, shade, label, trim, sign) =>
    path("M-82-84H82V112Q82 131 60 131H-60Q-82 131-82 112z", body) +
    path("M48-84H82V112Q82 131 60 131H30Q48 131 48 112z", shade) +
    rect(-90, -112, 180, 34, trim, 7) +
    path("M-26-112Q0-140 26-112z", trim) +
    oval(0, 22, 62, 70, label) +
    at(0, 22, sign, 1.05),
  bundle: (body, shade, label, trim, sign) =>
    path("M-120-54L-60-96H120L80-20V120L64 131H-120z", body) +
    polygon(
      [
        [64, -54],
        [120, -96],
        [120, 90],
        [64, 131],
      ],
      shade,
    ) +
    path("M-120-54L-60-96H120L64-54z", trim) +
    stroke("M-28-54V131M-28-54L32-96M-120 40H64L120-2", trim, 7) +
    oval(-28, 40, 54, 54, label) +
    at(-28, 40, sign, 0.92),
}
