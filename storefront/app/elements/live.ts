import { announce } from "./announce"
import { CART_CHANGED } from "./visitor"

/** Several quick taps make one request; milliseconds. */
const PAUSE = 250

/**
 * Sends its form without leaving the page and takes from the answer, which is the whole page, the parts that changed.
 * `data-parts` names them by id; without it every form inside is sent this way and all of the content is taken.
 * A field marked `data-live` sends the form when it changes. What cannot be answered goes the ordinary way.
 */
export class Live extends HTMLElement {
  #asked = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.addEventListener("change", (event) => {
      const field = event.target
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.form) return
      if (!field.closest("[data-live]")) return
      const { form } = field
      const button = form.querySelector<HTMLButtonElement>("[data-recount]")
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#send(form, button), PAUSE)
    })
    if (this.dataset.parts === undefined)
      this.addEventListener("submit", (event) => {
        if (!(event.target instanceof HTMLFormElement) || event.target.method !== "post") return
        event.preventDefault()
        void this.#send(event.target, event.submitter as HTMLButtonElement | null)
      })
  }

  async #send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) body.append(name, String(value))
    if (button?.name) body.set(button.name, button.value)
    this.setAttribute("aria-busy", "true")
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined)
    const html = await answer?.text().catch(() => undefined)
    if (mine !== this.#asked) return
    this.removeAttribute("aria-busy")
    const isPage = answer?.headers.get("Content-Type")?.startsWith("text/html")
    if (!answer || html === undefined || !isPage) return form.submit()
    if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url)
    this.#take(new DOMParser().parseFromString(html, "text/html"))
  }

  #take(page: Document): void {
    const focused = document.activeElement?.id
    const parts = this.dataset.parts?.split(" ") ?? [this.id]
    for (const id of parts) {
      const [old, fresh] = [document.getElementById(id), page.getElementById(id)]
      if (old && fresh) old.replaceChildren(...fresh.childNodes)
    }
    if (this.dataset.parts === undefined) document.title = page.title
    const fault = this.querySelector<HTMLElement>("[data-autofocus]")
    const sameAsBefore = focused ? document.getElementById(focused) : null
    if (fault) fault.focus()
    else if (sameAsBefore) sameAsBefore.focus()
    else if (!document.activeElement?.closest("cp-live")) this.#nextAfterRemoval()?.focus()
    const said = this.querySelector<HTMLElement>("[data-say]")?.dataset.say
    if (said && !fault) announce(said)
    document.dispatchEvent(new Event(CART_CHANGED))
  }

  /** What had the focus is gone: the way to undo that comes next, or the page's heading. */
  #nextAfterRemoval(): HTMLElement | null {
    return this.querySelector("[data-say] button") ?? this.querySelector("h1")
  }
}
