/** Colours of a stylesheet: custom property → its value as written. */
export type Tokens = ReadonlyMap<string, string>

/** Reads `--name: value;` pairs; later ones win, as in CSS. */
export function readTokens(css: string): Tokens {
  return new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  )
}

/** Relative luminance (WCAG 2.2) of a token, following `var()` to its `oklch()`. */
export function luminanceOf(tokens: Tokens, name: string): number {
  const value = tokens.get(name)
  if (!value) throw new Error(`--${name} is not defined`)
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  if (reference) return luminanceOf(tokens, reference)
  const [l, c, h] = (/^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value) ?? []).slice(1).map(Number)
  if (l === undefined || c === undefined || h === undefined)
    throw new Error(`--${name} is not oklch: ${value}`)
  return luminanceOfOklch(l, c, h)
}

/** OKLCH → linear sRGB (Ottosson 2020), clipped to the gamut, → luminance. */
function luminanceOfOklch(l: number, c: number, hue: number): number {
  const a = c * Math.cos((hue * Math.PI) / 180)
  const b = c * Math.sin((hue * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short)
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short)
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two tokens, 1 to 21. */
export function contrast(tokens: Tokens, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(tokens, one), luminanceOf(tokens, other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
