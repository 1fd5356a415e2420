/**
 * Spellings that regions confuse get one key: d = gi = r, s = x, ch = tr, l = n, i = y, c = k = q, ng = ngh; and at
 * the end n = ng = nh, t = c = ch. `giẻ`, `rẻ` and `dẻ` sound alike and so do `sườn` and `xường`.
 */
export function soundKey(word: string): string {
  return word
    .replace(/^(gi|d|r)(?=[aeiouy])/, "z")
    .replace(/^gi$/, "zi")
    .replace(/^ngh/, "ng")
    .replace(/^gh/, "g")
    .replace(/^qu/, "kw")
    .replace(/^c(?!h)/, "k")
    .replace(/^tr/, "ch")
    .replace(/^s/, "x")
    .replace(/^l(?=[aeiouy])/, "n")
    .replace(/y/g, "i")
    .replace(/ng$/, "n")
    .replace(/ch$/, "t")
    .replace(/c$/, "t")
    .replace(/nh$/, "n")
}
