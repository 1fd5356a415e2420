import { marked } from "marked"

/** Splits a content file into its front matter and its text. */
export function readMarkdown(file: string): { title: string; effectiveOn: string; markdown: string } {
  const [, head = "", markdown = ""] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replace(/\r\n/g, "\n")) ?? []
  const field = (name: string) => new RegExp(`^${name}: *(.+)$`, "m").exec(head)?.[1]?.trim() ?? ""
  return { title: field("title"), effectiveOn: field("effectiveOn"), markdown }
}

/** Text of ours as HTML. It comes from our own repository, never from a reader. */
export const toHtml = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true })
