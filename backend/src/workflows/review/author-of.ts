/** How a buyer is named in public: the given name and the family name's initial, "Nông Thị Hà" → "Hà N.". */
export function authorOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [family] = words
  const given = words.at(-1) ?? ""
  return words.length > 1 && family ? `${given} ${family.charAt(0)}.` : given
}
