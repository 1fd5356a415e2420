/** From this width on, filters apply at once; on phones the button says how many goods they leave. */
const DESKTOP = matchMedia("(min-width: 60rem)")

/** Submits its form when a choice changes; typing in a text or number field waits for the change event. */
export class AutoSubmit extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", (event) => {
      const field = event.target
      const form = field instanceof HTMLElement ? field.closest("form") : null
      if (form && (DESKTOP.matches || field instanceof HTMLSelectElement)) form.requestSubmit()
    })
    this.addEventListener("submit", (event) => {
      if (event.target instanceof HTMLFormElement) leaveOutEmpty(event.target)
    })
    window.addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return
      for (const form of this.querySelectorAll("form")) asWritten(form)
      if (this.matches(":popover-open")) this.hidePopover()
    })
  }
}

/** Keeps the address short: a field that says nothing does not travel. */
function leaveOutEmpty(form: HTMLFormElement): void {
  for (const field of form.elements)
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value === "")
      field.disabled = true
}

/** Back from the next page the browser shows this one as it was left: ticked anew. Its address says the old ticks. */
function asWritten(form: HTMLFormElement): void {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.type !== "hidden") field.disabled = false
  form.reset()
}
