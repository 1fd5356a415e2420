import type { Section } from "../report/section.js"
import { kilobytes } from "../report/table.js"
import type { BenchShop } from "./bench-shop.js"
import { cookiesOfAFullCart } from "./fill-cart.js"
import { type PageWeight, weigh } from "./page-weight.js"

const PRODUCT = "/san-pham/hat-de-trung-khanh"

type Budget = Partial<Record<keyof PageWeight, number>>

/** Budgets in bytes after gzip: a public page is a document, only a page where a person works carries React. */
const documentBudget: Budget = { html: 15_000, css: 15_000, js: 10_000 }
const workBudget: Budget = { js: 110_000 }

const pages: readonly [name: string, path: string, budget: Budget][] = [
  ["home", "/", documentBudget],
  ["list", "/san-pham", documentBudget],
  ["product", PRODUCT, documentBudget],
  ["cart, one parcel", "/gio-hang", workBudget],
  ["checkout", "/thanh-toan", workBudget],
]

const kinds = ["html", "css", "js", "fonts"] as const

/** What a first visit to each page fetches, against the budget. */
export async function measureWeights(shop: BenchShop): Promise<Section> {
  const cookies = await cookiesOfAFullCart(shop.storefrontUrl, PRODUCT)
  const weighed = []
  for (const [name, path, budget] of pages) {
    const weight = await weigh(shop.storefrontUrl + path, budget === workBudget ? cookies : {})
    weighed.push({ name, path, weight, budget })
  }
  return {
    title: "Page weights, first visit, kB after gzip",
    head: ["", "HTML", "CSS", "JS", "fonts", "budget"],
    rows: weighed.map(({ name, weight, budget }) => [
      name,
      ...kinds.map((kind) => kilobytes(weight[kind])),
      overBudget(weight, budget),
    ]),
    notes: [
      "Budgets: public pages HTML 15, CSS 15, JS 10; checkout and cart JS 110. Fonts: all that the style sheets name, the most a browser may take, kept for a year.",
    ],
    figures: { pages: weighed },
  }
}

/** "kept", or what is over. */
export function overBudget(weight: PageWeight, budget: Budget): string {
  const over = kinds.filter((kind) => weight[kind] > (budget[kind] ?? Number.POSITIVE_INFINITY))
  return over.length === 0 ? "kept" : `over: ${over.join(", ")}`
}
