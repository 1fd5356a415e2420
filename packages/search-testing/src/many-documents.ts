import { allCommunes } from "@cho-phien/vietnam/places"
import { catalogueDocument, GOODS, type Good } from "./catalogue.js"
import type { Document } from "./definition.js"

const PRODUCERS_PER_THOUSAND = 350

/** Repeatable random numbers (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A catalogue of any size: the real goods with names recombined, made in real communes of the whole country by
 * producers of invented names. Real text varies more, so real queries match fewer documents than these.
 */
export function* manyDocuments(count: number, seed = 7): Generator<Document> {
  const random = seeded(seed)
  const communes = [...allCommunes().values()]
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const producers = Math.max(20, Math.round((count * PRODUCERS_PER_THOUSAND) / 1000))
  for (let i = 0; i < count; i++) {
    const good = pick(GOODS)
    const place = pick(communes).name
    const maker = Math.floor(random() * producers)
    yield catalogueDocument(madeIn(good, i, place, `${pick(communes).name} ${maker % 40}`, maker, random))
  }
}

function madeIn(
  good: Good,
  i: number,
  place: string,
  name: string,
  maker: number,
  random: () => number,
): Good {
  const kinds = ["Hợp tác xã", "Hộ kinh doanh", "Công ty TNHH", "Cơ sở"]
  const words = good.name.split(" ").slice(0, 3).join(" ")
  return {
    ...good,
    id: `good-${String(i).padStart(7, "0")}`,
    name: random() < 0.2 ? good.name : `${words} ${place}`,
    producer: `producer-${maker}`,
    producer_name: `${kinds[maker % kinds.length]} ${name}`,
    commune: place,
    stars: random() < 0.33 ? 4 : 3,
    price: Math.round(good.price * (0.6 + random())),
    stock: random() < 0.9 ? 50 : 0,
    issued_days_ago: Math.floor(random() * 1000),
  }
}
