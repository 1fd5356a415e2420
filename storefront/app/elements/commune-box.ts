type Match = { code: string; provinceCode: string; name: string; place: string; was: string | null }
type Answer = { matches: Match[]; said: string }

/** Typing pauses this long before the list is asked for, in milliseconds. */
const PAUSE = 160

/**
 * Puts a typed search in front of the commune select (ARIA combobox with a listbox). The select stays as the field
 * that is sent; choosing a commune also chooses its province.
 */
export class CommuneBox extends HTMLElement {
  #select: HTMLSelectElement | null = null
  #input = document.createElement("input")
  #list = document.createElement("ul")
  #status = document.createElement("p")
  #matches: Match[] = []
  #active = -1
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = 0

  connectedCallback(): void {
    const select = this.querySelector("select")
    if (!select || this.#select) return
    this.#select = select
    const id = select.id
    const hint = document.getElementById(`${id}-hint`)
    if (hint && this.dataset.hint) hint.textContent = this.dataset.hint
    this.#dress(id, select)
    select.removeAttribute("id")
    select.hidden = true
    select.before(this.#input, this.#list, this.#status)
    this.#province?.addEventListener("change", (event) => {
      if (event instanceof CustomEvent) return
      this.#choose(undefined)
      this.#input.value = ""
    })
    this.#input.addEventListener("input", () => {
      this.#choose(undefined)
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#ask(), PAUSE)
    })
    this.#input.addEventListener("focus", () => this.#input.select())
    this.#input.addEventListener("click", () => void this.#ask())
    this.#input.addEventListener("keydown", (event) => this.#key(event))
    this.#input.addEventListener("blur", () => this.#leave())
    this.#list.addEventListener("pointerdown", (event) => {
      event.preventDefault()
      const option = (event.target as HTMLElement).closest<HTMLElement>("[role=option]")
      if (option) this.#pick(Number(option.dataset.index))
    })
  }

  #dress(id: string, select: HTMLSelectElement): void {
    const input = this.#input
    Object.assign(input, { id, className: "input", type: "text", autocomplete: "off", spellcheck: false })
    input.value = select.value ? (select.selectedOptions[0]?.textContent ?? "") : ""
    for (const name of ["aria-describedby", "aria-invalid"]) {
      const value = select.getAttribute(name)
      if (value) input.setAttribute(name, value)
    }
    const list = `${id}-list`
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list,
    }))
      input.setAttribute(name, value)
    Object.assign(this.#list, { id: list, className: "choices", hidden: true })
    this.#list.setAttribute("role", "listbox")
    this.#list.setAttribute("aria-label", this.dataset.label ?? "")
    this.#status.className = "visually-hidden"
    this.#status.setAttribute("role", "status")
  }

  get #province(): HTMLSelectElement | null {
    return document.querySelector("select[name=provinceCode]")
  }

  async #ask(): Promise<void> {
    this.#asked += 1
    const mine = this.#asked
    const chosen = Boolean(this.#select?.value)
    const query = new URLSearchParams({
      q: chosen ? "" : this.#input.value.trim(),
      tinh: this.#province?.value ?? "",
    })
    const answer = await fetch(`${this.dataset.url}?${query}`).catch(() => undefined)
    if (!answer?.ok || mine !== this.#asked || document.activeElement !== this.#input) return
    const { matches, said } = (await answer.json()) as Answer
    this.#show(matches, said)
  }

  #show(matches: Match[], said: string): void {
    this.#matches = matches
    this.#status.textContent = said
    this.#list.replaceChildren(...matches.map((match, index) => this.#option(match, index)))
    if (matches.length === 0 && said) {
      const nothing = document.createElement("li")
      nothing.className = "choices-nothing"
      nothing.setAttribute("role", "option")
      nothing.setAttribute("aria-disabled", "true")
      nothing.setAttribute("aria-selected", "false")
      nothing.textContent = said
      this.#list.append(nothing)
    }
    this.#open(this.#list.childElementCount > 0)
    this.#activate(matches.length === 1 ? 0 : -1)
  }

  #option(match: Match, index: number): HTMLLIElement {
    const option = document.createElement("li")
    option.id = `${this.#list.id}-${index}`
    option.dataset.index = String(index)
    option.setAttribute("role", "option")
    option.setAttribute("aria-selected", "false")
    const name = document.createElement("span")
    name.textContent = match.was ?? match.name
    const place = document.createElement("small")
    place.textContent = match.place
    option.append(name, " ", place)
    return option
  }

  #key(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden
    const last = this.#matches.length - 1
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      if (!isOpen) return void this.#ask()
      const step = event.key === "ArrowDown" ? 1 : -1
      const next = this.#active + step
      this.#activate(next > last ? 0 : next < 0 ? last : next)
    }
    if (event.key === "Enter" && isOpen) {
      event.preventDefault()
      if (this.#active >= 0) this.#pick(this.#active)
    }
    if (event.key === "Escape" && isOpen) {
      event.preventDefault()
      this.#open(false)
    }
  }

  #activate(index: number): void {
    this.#active = index
    for (const option of this.#list.children) option.setAttribute("aria-selected", "false")
    const option = this.#list.children[index]
    if (!option || index < 0) {
      this.#input.removeAttribute("aria-activedescendant")
      return
    }
    option.setAttribute("aria-selected", "true")
    option.scrollIntoView({ block: "nearest" })
    this.#input.setAttribute("aria-activedescendant", option.id)
  }

  #pick(index: number): void {
    const match = this.#matches[index]
    if (!match) return
    this.#choose(match)
    this.#input.value = match.name
    this.#open(false)
  }

  #choose(match: Match | undefined): void {
    const option = match ? new Option(match.name, match.code, true, true) : new Option("", "", true, true)
    this.#select?.replaceChildren(option)
    const province = this.#province
    if (!match || !province || province.value === match.provinceCode) return
    province.value = match.provinceCode
    // Postage depends on the province; a custom event, so that the commune just chosen is not forgotten above.
    province.dispatchEvent(new CustomEvent("change", { bubbles: true }))
  }

  /** Leaving with one answer in sight takes it: the shopper typed enough. */
  #leave(): void {
    clearTimeout(this.#timer)
    if (!this.#select?.value && !this.#list.hidden && this.#matches.length === 1) this.#pick(0)
    this.#open(false)
  }

  #open(open: boolean): void {
    this.#list.hidden = !open
    this.#input.setAttribute("aria-expanded", String(open))
    if (!open) this.#activate(-1)
  }
}
