import type { APIResponse, Page } from "@playwright/test"

/** What a page says about itself to machines. */
export interface Head {
  title: string
  lang: string | null
  headings: number
  canonical: string | null
  robots: string | null
  alternates: Record<string, string>
}

/** Reads heads with the browser's own parser, without loading the pages. */
export async function headsOf(page: Page, documents: readonly string[]): Promise<Head[]> {
  return page.evaluate(
    (htmls) =>
      htmls.map((html) => {
        const document = new DOMParser().parseFromString(html, "text/html")
        const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=alternate][hreflang]")]
        return {
          title: document.title,
          lang: document.documentElement.getAttribute("lang"),
          headings: document.querySelectorAll("h1").length,
          canonical: document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null,
          robots: document.querySelector("meta[name=robots]")?.getAttribute("content") ?? null,
          alternates: Object.fromEntries(
            links.map((link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href") ?? ""]),
          ),
        }
      }),
    documents,
  )
}

/** The head of one answer. */
export async function headOf(page: Page, answer: APIResponse): Promise<Head> {
  const [head] = await headsOf(page, [await answer.text()])
  if (!head) throw new Error(`No document at ${answer.url()}`)
  return head
}

/** Every address that a document links to or shows, resolved against its own address. */
export async function addressesIn(page: Page, documents: readonly [string, string][]): Promise<string[]> {
  return page.evaluate(
    (all) => {
      const found = all.flatMap(([base, html]) => {
        const document = new DOMParser().parseFromString(html, "text/html")
        const holders = document.querySelectorAll("a[href], link[href], img[src], script[src], form[action]")
        return [...holders].flatMap((holder) => {
          if (holder instanceof HTMLFormElement && holder.method === "post") return []
          const name = holder.hasAttribute("href") ? "href" : holder.hasAttribute("src") ? "src" : "action"
          const address = new URL(holder.getAttribute(name) ?? "", base)
          address.hash = ""
          return [address.href]
        })
      })
      return [...new Set(found)]
    },
    documents as [string, string][],
  )
}
