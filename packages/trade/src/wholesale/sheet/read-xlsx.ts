import { strFromU8, unzipSync } from "fflate"
import type { Grid } from "./read-grid.js"

export type XlsxAnswer = { ok: true; grid: Grid } | { ok: false; reason: "not-a-workbook" | "too-large" }

/** Bounds of what is unpacked, so that a small file cannot become a huge one. */
const MOST_BYTES = 20_000_000
const MOST_ROWS = 5_000
const MOST_COLUMNS = 200

/**
 * The first sheet of an Excel workbook as text. A formula gives the value Excel kept with it; a number is written as a
 * person would (no `1E+12`), so that a barcode stays a barcode.
 */
export function readXlsx(bytes: Uint8Array): XlsxAnswer {
  let total = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (
          !/^xl\/(sharedStrings|workbook)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/.*\.xml$/.test(
            name,
          )
        )
          return false
        total += originalSize
        return total <= MOST_BYTES
      },
    })
  } catch {
    return { ok: false, reason: "not-a-workbook" }
  }
  if (total > MOST_BYTES) return { ok: false, reason: "too-large" }
  const textOf = (name: string) => (files[name] ? strFromU8(files[name]) : "")
  const sheet = textOf(firstSheet(textOf("xl/workbook.xml"), textOf("xl/_rels/workbook.xml.rels"), files))
  if (sheet === "") return { ok: false, reason: "not-a-workbook" }
  return { ok: true, grid: gridOf(sheet, sharedStrings(textOf("xl/sharedStrings.xml"))) }
}

function firstSheet(workbook: string, relations: string, files: Record<string, Uint8Array>): string {
  const id = /<(?:\w+:)?sheet\b[^>]*\br:id="([^"]+)"/.exec(workbook)?.[1]
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  )?.[0]
  const target = relation && /Target="([^"]+)"/.exec(relation)?.[1]
  const named = target ? (target.startsWith("/") ? target.slice(1) : `xl/${target}`) : ""
  return files[named] ? named : (Object.keys(files).find((name) => name.startsWith("xl/worksheets/")) ?? "")
}

const sharedStrings = (xml: string): string[] =>
  [...xml.matchAll(/<(?:\w+:)?si>([\s\S]*?)<\/(?:\w+:)?si>|<(?:\w+:)?si\/>/g)].map(([, inner = ""]) =>
    textIn(inner),
  )

/** The text of a string item; the reading aid of Asian scripts (`rPh`) is not part of it. */
const textIn = (xml: string): string =>
  [
    ...xml
      .replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, "")
      .matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g),
  ]
    .map(([, text = ""]) => unescaped(text))
    .join("")

function gridOf(xml: string, strings: readonly string[]): Grid {
  const rows = [...xml.matchAll(/<(?:\w+:)?row\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g)].slice(
    0,
    MOST_ROWS,
  )
  return rows.map(([, inner = ""]) => {
    const row: string[] = []
    for (const [, attributes = "", body = ""] of inner.matchAll(
      /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
    )) {
      const letters = /\br="([A-Z]+)/.exec(attributes)?.[1]
      const column = letters ? columnOf(letters) : row.length
      if (column < MOST_COLUMNS) row[column] = cellValue(attributes, body, strings)
    }
    return Array.from(row, (cell) => (cell ?? "").normalize("NFC").replace(/\s+/g, " ").trim())
  })
}

function cellValue(attributes: string, body: string, strings: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1]
  if (type === "inlineStr") return textIn(body)
  const value = unescaped(/<(?:\w+:)?v>([\s\S]*?)<\/(?:\w+:)?v>/.exec(body)?.[1] ?? "")
  if (type === "s") return strings[Number(value)] ?? ""
  if (type === "str" || type === "e") return value
  return /^-?\d+(\.\d+)?E[+-]?\d+$/i.test(value)
    ? written(Number(value))
    : value.replace(/(\.\d{6})\d+$/, "$1")
}

/** A number of Excel with a decimal point that is not mistaken for one between thousands. */
const written = (value: number): string =>
  value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 6 })

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ""
    return ENTITIES[name] ?? whole
  })
