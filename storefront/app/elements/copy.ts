import { announce } from "./announce"

/** Shows its button, which copies `data-text`; without script the text beside it can be marked by hand. */
export class Copy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button")
    if (!button || !navigator.clipboard) return
    button.hidden = false
    button.addEventListener("click", () => void this.#copy())
  }

  async #copy(): Promise<void> {
    const text = this.dataset.text ?? ""
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    if (isCopied) announce(this.dataset.said ?? "")
  }
}
