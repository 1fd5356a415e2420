/** How the colours are written: following the reader's scheme, or fixed (mail, share images, rasterisers). */
export type Scheme = "auto" | "light" | "dark"

type Pair = readonly [light: string, dark: string]

/** The house tokens as they appear in pictures. Dark values keep objects apart from a dark ground. */
const INKS = {
  paper: ["#fdfaf4", "#ece5d8"],
  stone: ["#ded8ce", "#cfc7ba"],
  stoneMid: ["#c4bdb1", "#a79f93"],
  stoneDeep: ["#938b7f", "#857c70"],
  stoneDark: ["#6b6157", "#655c51"],
  line: ["#50453d", "#c4bdb1"],
  ink: ["#181e2a", "#181e2a"],
  jelly: ["#181e2a", "#0b0e16"],
  jellyMid: ["#323b50", "#3d4863"],
  jellyTop: ["#55617d", "#6f7d9c"],
  chamDeep: ["#101b3f", "#2b3f80"],
  cham: ["#233876", "#4560b2"],
  chamMid: ["#324d97", "#6a86d6"],
  chamPale: ["#97b1e8", "#a8bdec"],
  deDeep: ["#783d24", "#8b4b2e"],
  de: ["#96512e", "#b4683d"],
  deMid: ["#e5a880", "#e5a880"],
  dePale: ["#fadfcb", "#f6d8c2"],
  nuocDeep: ["#055959", "#0d6a6a"],
  nuoc: ["#0b7876", "#22928e"],
  nuocMid: ["#75d1c6", "#75d1c6"],
  ngheDeep: ["#dd9c1f", "#dd9c1f"],
  nghe: ["#f2bb31", "#f7c243"],
  nghePale: ["#fbeec9", "#f6e5b4"],
  sonDeep: ["#861a1c", "#a02e2b"],
  son: ["#ae2322", "#cf4a40"],
  sonMid: ["#e58a80", "#ee9c92"],
  laDeep: ["#165229", "#236a3b"],
  la: ["#21763c", "#38985b"],
  laMid: ["#7fc492", "#86c998"],
  timDeep: ["#552a61", "#6f3f7e"],
  tim: ["#854494", "#a565b3"],
  timMid: ["#c79ad2", "#cfa5d9"],
  // Land and sky cover much of a picture: after dark they are deep, so that only lamps and moon are bright.
  grass: ["#21763c", "#1d4f33"],
  grassDeep: ["#165229", "#133823"],
  grassPale: ["#7fc492", "#336f4b"],
  wheat: ["#f2bb31", "#94701f"],
  wheatDeep: ["#dd9c1f", "#77591a"],
  soil: ["#e5a880", "#74492f"],
  bank: ["#96512e", "#4e2f20"],
  water: ["#75d1c6", "#226668"],
  waterDeep: ["#0b7876", "#124a4c"],
  night: ["#233876", "#1d2e66"],
  nightDeep: ["#101b3f", "#0b1431"],
  nightPale: ["#324d97", "#2a4185"],
} as const satisfies Record<string, Pair>

/** Three depths of a ground: the field, its backdrop, its shadow. */
const GROUNDS = {
  de: [
    ["#fadfcb", "#302722"],
    ["#f3c8aa", "#45352b"],
    ["#e5ae88", "#1f1916"],
  ],
  nghe: [
    ["#fbeec9", "#2d291d"],
    ["#f6da92", "#443a20"],
    ["#e6c069", "#1d1a12"],
  ],
  la: [
    ["#d7f4dc", "#1a2b23"],
    ["#b2e0bd", "#264233"],
    ["#8cc79b", "#111d18"],
  ],
  cham: [
    ["#dbe5f9", "#1b243d"],
    ["#bccdf1", "#2a375f"],
    ["#9db4e4", "#121829"],
  ],
  son: [
    ["#fce3e0", "#321f22"],
    ["#f6c4bd", "#4a2b2d"],
    ["#e5a097", "#201416"],
  ],
  nuoc: [
    ["#cbf1eb", "#162c2f"],
    ["#a0dfd6", "#204447"],
    ["#79c6bc", "#0e1d1f"],
  ],
  tim: [
    ["#f2e4f5", "#292032"],
    ["#dfc5e6", "#40304c"],
    ["#c6a2d0", "#1b1521"],
  ],
  stone: [
    ["#f1ece2", "#24272f"],
    ["#ddd5c7", "#363a45"],
    ["#c4bdb1", "#17191f"],
  ],
} as const satisfies Record<string, readonly [Pair, Pair, Pair]>

export type Ink = keyof typeof INKS
export type Tint = keyof typeof GROUNDS

const use = (name: string): string => `var(--${name})`

/** Colours to draw with; each is a custom property that `paint` defines when it is used. */
export const C = Object.fromEntries(Object.keys(INKS).map((name) => [name, use(name)])) as Record<Ink, string>

/** The ground's three depths, whatever the tint. */
export const FIELD = use("g")
export const BACK = use("h")
export const SHADE = use("k")

/** The inks a drawing uses, without the ground's own depths. */
export function inksIn(svg: string): Ink[] {
  const names = new Set([...svg.matchAll(/var\(--(\w+)\)/g)].map((match) => match[1]))
  return (Object.keys(INKS) as Ink[]).filter((name) => names.has(name))
}

/**
 * Gives a drawing its colours. With `auto` the drawing carries a `<style>` of custom properties, scoped to its
 * own class so that pictures set inline do not colour each other, and a dark set for readers who prefer dark;
 * otherwise the values are written in place, because rasterisers do not know `var()`.
 */
export function paint(body: string, tint: Tint, scheme: Scheme, scope: string): string {
  const [g, h, k] = GROUNDS[tint]
  const pairs: [string, Pair][] = [
    ["g", g],
    ["h", h],
    ["k", k],
  ]
  for (const name of inksIn(body)) pairs.push([name, INKS[name]])
  const used = pairs.filter(([name]) => body.includes(use(name)))
  if (scheme !== "auto") {
    const side = scheme === "light" ? 0 : 1
    return used.reduce((svg, [name, pair]) => svg.replaceAll(use(name), pair[side]), body)
  }
  const light = used.map(([name, pair]) => `--${name}:${pair[0]}`).join(";")
  const dark = used
    .filter(([, p]) => p[0] !== p[1])
    .map(([name, pair]) => `--${name}:${pair[1]}`)
    .join(";")
  const css = `.${scope}{${light}}@media (prefers-color-scheme:dark){.${scope}{${dark}}}`
  return `<style>${css}</style>${body}`
}
