import { announce } from "./announce"
import { CART_CHANGED } from "./visitor"

/**
 * Sends its form without leaving the page. The server answers a good form with a redirect, which we do not
 * follow; anything else (a refusal, no network) is left to an ordinary submit, whose page explains it.
 */
export class AddToCart extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement)) return
      event.preventDefault()
      void this.#send(form)
    })
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector("button[type=submit]")
    if (button?.getAttribute("aria-busy") === "true") return
    button?.setAttribute("aria-busy", "true")
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(
      () => undefined,
    )
    button?.removeAttribute("aria-busy")
    if (answer?.type !== "opaqueredirect") return form.submit()
    document.dispatchEvent(new Event(CART_CHANGED))
    announce(this.dataset.said ?? "")
  }
}
