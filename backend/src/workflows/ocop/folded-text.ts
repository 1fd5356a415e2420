import { fold } from "@cho-phien/vietnam"

interface Searchable {
  number: string
  decisionNumber: string | null
  productNameThen: string
  productTitle?: string | null
  producerName?: string | null
}

/** What a search in certificates looks in: number, decision, product then and now, producer; no marks, lower case. */
export function foldedText(certificate: Searchable): string {
  const { number, decisionNumber, productNameThen, productTitle, producerName } = certificate
  const words = [number, decisionNumber, productNameThen, productTitle, producerName].filter(Boolean)
  return fold([...new Set(words)].join(" · "))
}
