import { MIXED_ORDER, type MixLevel } from "@cho-phien/contract"

/** What the default order looks at. */
export interface Orderable {
  productId: string
  handle: string
  groupCode: string
  setCode: string
  producerSlug: string
  ageRestricted: boolean
}

/**
 * The default order of the shop: groups, sets and producers spread evenly over the list, no two neighbours of one
 * producer where that can be, spirits after everything else (they are sold, not promoted). It depends on nothing
 * that can be bought, nor on names: within a producer the hash of the handle decides.
 */
export function mixedOrder<T extends Orderable>(entries: readonly T[]): T[] {
  const byHash = [...entries].sort(
    (a, b) => hashOf(a.handle) - hashOf(b.handle) || (a.productId < b.productId ? -1 : 1),
  )
  const others = byHash.filter((entry) => !entry.ageRestricted)
  const spirits = byHash.filter((entry) => entry.ageRestricted)
  return [...partNeighbours(mixed(others)), ...partNeighbours(mixed(spirits))]
}

/** What a level of the published mixed order looks at. */
const CLASS_OF: Readonly<Record<MixLevel, (entry: Orderable) => string>> = {
  group: (entry) => entry.groupCode,
  set: (entry) => entry.setCode,
  producer: (entry) => entry.producerSlug,
}

function mixed<T extends Orderable>(
  entries: readonly T[],
  levels: readonly MixLevel[] = MIXED_ORDER.levels,
): T[] {
  const [level, ...inner] = levels
  return level ? spread(entries, CLASS_OF[level], (same) => mixed(same, inner)) : [...entries]
}

/** Lays the k-th of n members of a class at k/n of the list, so that each class begins early and ends late. */
function spread<T>(
  list: readonly T[],
  classOf: (item: T) => string,
  within: (same: readonly T[]) => T[],
): T[] {
  const classes = new Map<string, T[]>()
  for (const item of list) classes.set(classOf(item), [...(classes.get(classOf(item)) ?? []), item])
  const placed = [...classes].flatMap(([name, members]) =>
    within(members).map((item, k) => ({ item, at: k / members.length, size: members.length, name })),
  )
  placed.sort((a, b) => a.at - b.at || b.size - a.size || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return placed.map(({ item }) => item)
}

/** Where two neighbours share a producer, the next one of another producer steps in between. */
function partNeighbours<T extends Orderable>(list: readonly T[]): T[] {
  const rest = [...list]
  const result: T[] = []
  while (rest.length > 0) {
    const before = result.at(-1)?.producerSlug
    const next = rest.findIndex((entry) => entry.producerSlug !== before)
    result.push(...rest.splice(Math.max(next, 0), 1))
  }
  return result
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return hash
}
