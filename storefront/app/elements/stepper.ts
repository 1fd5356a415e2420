/** Shows the taps for less and more beside a number field and keeps it within its bounds. */
export class Stepper extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector("input")
    if (!field) return
    for (const tap of this.querySelectorAll<HTMLButtonElement>("[data-step]")) {
      tap.hidden = false
      tap.addEventListener("click", () => {
        if (tap.dataset.step === "1") field.stepUp()
        else field.stepDown()
        field.dispatchEvent(new Event("change", { bubbles: true }))
      })
    }
  }
}
