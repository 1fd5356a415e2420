import type { MedusaContainer } from "@medusajs/framework/types"
import { affectedProducts, type Touched } from "./affected-products"
import { refreshCatalogueEntriesWorkflow } from "./refresh-catalogue-entries"

/** Changes that come within this time are one refresh: an import or an order touches many things at once. */
const TOGETHER_MS = 50
/** So many products of a refresh of everything are one round; a single change waits for one of them at most. */
const SLICE = 50

interface Round {
  touched: Map<Touched, Set<string>>
  done: Promise<void>
}

let waiting: Round | null = null
let running: Promise<void> = Promise.resolve()

/** Asks for the entries that these things show in; settles when they are rebuilt. */
export function refreshSoon(
  container: MedusaContainer,
  kind: Touched,
  ids: readonly string[],
): Promise<void> {
  if (kind === "everything") return sliceBySlice(container)
  waiting ??= startRound(container)
  const known = waiting.touched.get(kind) ?? new Set<string>()
  for (const id of ids) known.add(id)
  waiting.touched.set(kind, known)
  return waiting.done
}

/** Everything takes minutes at 100,000 goods, so what changed meanwhile goes with the next slice. */
async function sliceBySlice(container: MedusaContainer): Promise<void> {
  const all = await affectedProducts.everything(container, [])
  for (let start = 0; start < all.length; start += SLICE)
    await refreshSoon(container, "product", all.slice(start, start + SLICE))
}

/** One round runs at a time, so that a burst never holds more than one connection. */
function startRound(container: MedusaContainer): Round {
  const touched: Round["touched"] = new Map()
  const before = running
  const done = (async () => {
    await Promise.all([
      before.catch(() => undefined),
      new Promise((resume) => setTimeout(resume, TOGETHER_MS)),
    ])
    waiting = null
    const found = await Promise.all(
      [...touched].map(([kind, ids]) => affectedProducts[kind](container, [...ids])),
    )
    const productIds = [...new Set(found.flat())]
    if (productIds.length > 0) await refreshCatalogueEntriesWorkflow(container).run({ input: { productIds } })
  })()
  running = done
  return { touched, done }
}
