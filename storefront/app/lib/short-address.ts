/** A name of the address's query with what it says; nothing said is left out. */
export type AddressWord = readonly [name: string, value: string | number | undefined]

/** A path with its query in the shortest form, always in the order given: one list, one address. */
export function shortAddress(path: string, words: readonly AddressWord[]): string {
  const said = words.flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(said).toString().replaceAll("%2C", ",")
  return query ? `${path}?${query}` : path
}
