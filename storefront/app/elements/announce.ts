/** How long a message stays on screen, in milliseconds. */
const STAY = 4000
let timer: ReturnType<typeof setTimeout> | undefined

/** Says a sentence in the page's live region: seen at the bottom, heard by screen readers. */
export function announce(sentence: string): void {
  const place = document.getElementById("thong-bao")
  if (!place) return
  clearTimeout(timer)
  place.textContent = ""
  requestAnimationFrame(() => {
    place.textContent = sentence
  })
  timer = setTimeout(() => {
    place.textContent = ""
  }, STAY)
}
