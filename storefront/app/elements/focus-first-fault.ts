/** After a refused form the summary of its faults takes the focus, so that it is read and scrolled to. */
export function focusFirstFault(): void {
  document.querySelector<HTMLElement>("[data-autofocus]")?.focus()
}
