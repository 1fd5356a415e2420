import type { LetterBlock, LetterContent, LetterRow } from "./letter"

const FONT = "font-family:'Be Vietnam Pro',Roboto,'Segoe UI',Arial,sans-serif"
const CELL = "padding:6px 0;border-top:1px solid #ded8ce;vertical-align:top"

/** One narrow column with its styles on the elements: mail programs on cheap phones know no more. No picture, no script. */
export function asHtml(letter: LetterContent): string {
  const { language, subject, title, paragraphs, blocks, action, closing } = letter
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;background:#f7f3ec;color:#181e2a;font-size:16px;line-height:1.55;${FONT}">`,
    `<div style="max-width:560px;margin:0 auto;background:#ffffff">`,
    `<div style="background:#101b3f;color:#fdfaf4;padding:14px 20px;font-weight:600">Chợ Phiên</div>`,
    `<div style="padding:20px"><h1 style="margin:0 0 12px;font-size:22px;line-height:1.3">${escaped(title)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 12px">${escaped(text)}</p>`),
    ...blocks.map(blockAsHtml),
    action ? actionAsHtml(action) : "",
    `</div><div style="padding:16px 20px;background:#f7f3ec;color:#6b6157;font-size:14px">`,
    ...closing.map((text) => `<p style="margin:0 0 6px">${escaped(text)}</p>`),
    "</div></div></body></html>",
  ].join("\n")
}

function blockAsHtml({ heading, rows }: LetterBlock): string {
  return [
    `<h2 style="margin:20px 0 4px;font-size:17px;line-height:1.3">${escaped(heading)}</h2>`,
    `<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;border-collapse:collapse">`,
    ...rows.map(rowAsHtml),
    "</table>",
  ].join("")
}

function rowAsHtml({ label, detail, value, strong }: LetterRow): string {
  const weight = strong ? ";font-weight:600" : ""
  const small = detail ? `<br><span style="color:#6b6157;font-size:14px">${escaped(detail)}</span>` : ""
  return [
    `<tr><td style="${CELL};min-width:96px${weight}">${escaped(label)}${small}</td>`,
    `<td style="${CELL}${weight};text-align:right;padding-left:12px">${escaped(value)}</td></tr>`,
  ].join("")
}

const actionAsHtml = ({ label, url }: { label: string; url: string }): string =>
  `<p style="margin:20px 0 0"><a href="${escaped(url)}" style="display:inline-block;background:#233876;color:#ffffff;padding:12px 20px;border-radius:4px;text-decoration:none;font-weight:600">${escaped(label)}</a></p>`

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
