/** Money is a whole number of đồng everywhere (T-RND-1). Throws where a fraction or an absurd sum slips in. */
export function wholeDong(amount: number): number {
  // a hundredfold must still be exact: rates are hundredths
  if (!Number.isInteger(amount) || !Number.isSafeInteger(amount * 100)) {
    throw new RangeError(`Not a whole number of đồng: ${amount}`)
  }
  return amount
}
