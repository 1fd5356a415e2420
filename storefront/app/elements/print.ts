/** Shows its button, which opens the browser's print dialogue; without script the sentence beside it tells how. */
export class Print extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button")
    if (!button) return
    button.hidden = false
    button.addEventListener("click", () => print())
  }
}
