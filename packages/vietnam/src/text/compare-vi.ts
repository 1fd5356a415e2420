let collator: Intl.Collator | undefined

/** Order of the Vietnamese alphabet (a ă â b c d đ e ê …); numbers inside names by value. */
export function compareVi(a: string, b: string): number {
  collator ??= new Intl.Collator("vi", { numeric: true })
  return collator.compare(a, b)
}
