/** A rank of the programme. Only three to five stars lead to a certificate and to the mark. */
export type Stars = 1 | 2 | 3 | 4 | 5
export type CertifiableStars = 3 | 4 | 5

/** Lowest total of each rank, out of 100; the bands are half-open (Decision 148/QĐ-TTg keeps five ranks). */
const LOWEST_TOTAL: readonly { stars: Stars; from: number }[] = [
  { stars: 5, from: 90 },
  { stars: 4, from: 70 },
  { stars: 3, from: 50 },
  { stars: 2, from: 30 },
]

/** The rank a total of 0–100 points earns, before the gates that need proof. */
export function starsForScore(total: number): Stars {
  if (!(total >= 0 && total <= 100)) throw new RangeError(`A total is between 0 and 100 points, not ${total}`)
  return LOWEST_TOTAL.find((band) => total >= band.from)?.stars ?? 1
}

/** Whether a rank leads to a certificate. Takes any number, so that a stored value can be asked about. */
export function isCertifiable(stars: number): stars is CertifiableStars {
  return stars === 3 || stars === 4 || stars === 5
}
