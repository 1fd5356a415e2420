import { nextActive } from "./suggest-keys"
import { drawnRows, type Rows } from "./suggest-rows"

/** Typing pauses this long before suggestions are asked for, in milliseconds. */
const PAUSE = 150
/** Fewer letters suggest everything, so nothing. */
const FEWEST_LETTERS = 2

/**
 * Suggestions under a search field (ARIA combobox with a listbox of links). The form around it works without. Nothing
 * is asked while an input method composes a syllable, and an answer for words that have changed since is dropped.
 */
export class Suggest extends HTMLElement {
  readonly #panel = document.createElement("div")
  readonly #list = document.createElement("div")
  readonly #note = document.createElement("p")
  readonly #said = document.createElement("p")
  #input: HTMLInputElement | null = null
  #active = -1
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: AbortController | undefined
  #shown = ""

  connectedCallback(): void {
    const input = this.querySelector("input")
    if (!input || this.#input) return
    this.#input = input
    this.#dress(input)
    input.after(this.#panel, this.#said)
    input.addEventListener("input", (event) => {
      if (!(event as InputEvent).isComposing) this.#wait()
    })
    input.addEventListener("compositionstart", () => clearTimeout(this.#timer))
    input.addEventListener("compositionend", () => this.#wait())
    input.addEventListener("keydown", (event) => this.#key(event))
    input.addEventListener("blur", () => this.#close())
    // A press on a row must not take the focus away first, or the rows are gone before the click.
    this.#panel.addEventListener("mousedown", (event) => event.preventDefault())
    this.#panel.addEventListener("click", () => this.#close())
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) this.#close()
    })
  }

  #dress(input: HTMLInputElement): void {
    const list = `${input.id}-goi-y`
    const set = (element: Element, attributes: Record<string, string>) => {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    }
    set(input, {
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list,
    })
    set(this.#panel, { class: "suggest", hidden: "" })
    set(this.#list, { id: list, role: "listbox", "aria-label": this.dataset.label ?? "" })
    set(this.#note, { class: "suggest-note", "aria-hidden": "true" })
    set(this.#said, { class: "visually-hidden", role: "status" })
    this.#panel.append(this.#note, this.#list)
  }

  get #text(): string {
    return (this.#input?.value ?? "").normalize("NFC").trim().replace(/\s+/g, " ")
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    if ([...this.#text].length < FEWEST_LETTERS) this.#close()
    else this.#timer = setTimeout(() => void this.#ask(), PAUSE)
  }

  async #ask(): Promise<void> {
    const text = this.#text
    if (text === this.#shown && this.#list.childElementCount > 0) return this.#open(true)
    const asking = new AbortController()
    this.#asking = asking
    const query = new URLSearchParams({ q: text.toLowerCase() })
    const answer = await fetch(`${this.dataset.url}?${query}`, { signal: asking.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Rows>) : undefined))
      .catch(() => undefined)
    if (asking.signal.aborted || text !== this.#text || document.activeElement !== this.#input) return
    if (!answer) return this.#close()
    this.#shown = text
    this.#activate(-1)
    this.#list.replaceChildren(...drawnRows(answer.rows, this.#list.id))
    this.#note.textContent = answer.note
    this.#said.textContent = answer.said
    this.#open(answer.rows.length > 0)
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return
    const { key } = event
    const isOpen = !this.#panel.hidden
    const next = nextActive(key, this.#active, isOpen ? this.#list.childElementCount : 0)
    if (next !== undefined) this.#activate(next)
    else if (key === "ArrowDown" && !isOpen) this.#wait()
    else if (key === "Enter" && isOpen && this.#active >= 0) this.#row(this.#active)?.click()
    else if (key === "Escape" && isOpen) this.#close()
    else return
    event.preventDefault()
  }

  #row(place: number): HTMLElement | undefined {
    return this.#list.children[place] as HTMLElement | undefined
  }

  #activate(place: number): void {
    this.#row(this.#active)?.setAttribute("aria-selected", "false")
    this.#active = place
    const row = this.#row(place)
    if (!row) {
      this.#input?.removeAttribute("aria-activedescendant")
      return
    }
    row.setAttribute("aria-selected", "true")
    row.scrollIntoView({ block: "nearest" })
    this.#input?.setAttribute("aria-activedescendant", row.id)
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open
    this.#input?.setAttribute("aria-expanded", String(open))
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    this.#activate(-1)
    this.#said.textContent = ""
    this.#open(false)
  }
}
