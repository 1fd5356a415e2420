/** How often the page is asked for, in milliseconds. */
const PAUSE = 5000

/**
 * Asks for its own page again and again and loads it anew when what it waits for has changed: `data-news` of the
 * element with the same id says in one word how things stand. A page nobody looks at does not ask.
 */
export class AwaitNews extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    this.#timer = setInterval(() => void this.#look(), PAUSE)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  async #look(): Promise<void> {
    if (document.hidden) return
    const answer = await fetch(location.href).catch(() => undefined)
    if (!answer?.ok) return
    const html = await answer.text().catch(() => "")
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById(this.id)
    if (fresh?.dataset.news !== this.dataset.news) location.reload()
  }
}
