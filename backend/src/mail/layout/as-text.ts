import type { LetterBlock, LetterContent } from "./letter"

/** The plain-text part: everything the HTML says, in lines that every phone breaks well. */
export function asText({ title, paragraphs, blocks, action, closing }: LetterContent): string {
  const parts = [
    title,
    ...paragraphs,
    ...blocks.map(blockAsText),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ["--", ...closing].join("\n"),
  ]
  return `${parts.join("\n\n")}\n`
}

function blockAsText({ heading, rows }: LetterBlock): string {
  const lines = rows.map(({ label, detail, value }) => `- ${label}: ${value}${detail ? `\n  ${detail}` : ""}`)
  return [heading, ...lines].join("\n")
}
