/** Sent on `document` when the cart may have changed. */
export const CART_CHANGED = "cp:cart-changed"

/** The number of units in this reader's cart, asked for apart so that the page itself can be shared. */
export class Visitor extends HTMLElement {
  readonly #refresh = () => void this.#ask()

  connectedCallback(): void {
    document.addEventListener(CART_CHANGED, this.#refresh)
    this.#refresh()
  }

  disconnectedCallback(): void {
    document.removeEventListener(CART_CHANGED, this.#refresh)
  }

  async #ask(): Promise<void> {
    const response = await fetch("/_rieng", { headers: { accept: "application/json" } }).catch(
      () => undefined,
    )
    if (!response?.ok) return
    const { cartUnits } = (await response.json()) as { cartUnits: number }
    this.textContent = cartUnits > 0 ? String(cartUnits) : ""
  }
}
