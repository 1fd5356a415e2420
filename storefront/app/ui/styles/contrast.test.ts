import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { contrast, readTokens, type Tokens } from "./contrast"

const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8")
const palette = file("./palette.css")
const [lightCss = "", darkCss = ""] = file("./tokens.css").split("@media (prefers-color-scheme: dark)")
const light = readTokens(palette + lightCss)
const dark = readTokens(palette + lightCss + (darkCss.split("@layer")[0] ?? ""))

/** Text on ground: at least 4.5. */
const TEXT: readonly (readonly [string, string])[] = [
  ...[
    "text",
    "text-secondary",
    "text-muted",
    "link",
    "error",
    "success",
    "warning",
    "buy",
    "delivery",
  ].flatMap((text) => ["bg", "surface"].map((ground) => [text, ground] as const)),
  ["text", "raised"],
  ["text-muted", "raised"],
  ["text", "sunken"],
  ["text-secondary", "sunken"],
  ["on-action", "action"],
  ["on-buy", "buy"],
  ["on-wash", "wash"],
  ["on-wash", "wash-strong"],
  ["on-warm", "warm"],
  ["on-badge", "badge"],
  ["star", "badge"],
  ["error", "error-wash"],
  ["success", "success-wash"],
  ["warning", "warning-wash"],
  ["text", "warning-wash"],
  ["text", "error-wash"],
  ["text", "success-wash"],
  ["on-foot", "foot"],
  ["on-foot-muted", "foot"],
]

/** Borders of controls and the focus ring: at least 3. */
const CONTROLS: readonly (readonly [string, string])[] = [
  ["line-control", "surface"],
  ["line-control", "bg"],
  ["ring", "bg"],
  ["ring", "surface"],
]

const failing = (tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number) =>
  pairs
    .map(([one, other]) => ({ pair: `${one} on ${other}`, ratio: contrast(tokens, one, other) }))
    .filter(({ ratio }) => ratio < least)

describe.each([
  ["light", light],
  ["dark", dark],
])("colours in %s", (_name, tokens) => {
  it("keep every text readable (4.5)", () => {
    expect(failing(tokens, TEXT, 4.5)).toEqual([])
  })

  it("keep every control and the focus ring visible (3)", () => {
    expect(failing(tokens, CONTROLS, 3)).toEqual([])
  })
})

it("computes the ratios that were measured for the identity", () => {
  expect(contrast(light, "ink", "paper")).toBeCloseTo(16, 0)
  expect(contrast(light, "cham-600", "white")).toBeGreaterThan(7)
})
