import { expect, it } from "vitest"
import { overBudget } from "./weights.js"

const weight = { html: 15_000, css: 15_001, js: 9_000, fonts: 90_000 }

it("a budget is kept to the byte, and what is over is named", () => {
  expect(overBudget(weight, { html: 15_000, js: 10_000 })).toBe("kept")
  expect(overBudget(weight, { html: 15_000, css: 15_000, js: 8_999 })).toBe("over: css, js")
})
