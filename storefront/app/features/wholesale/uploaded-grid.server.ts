import { type Grid, readGrid, readXlsx } from "@cho-phien/trade/wholesale/sheet"

export type UploadAnswer = { ok: true; grid: Grid } | { ok: false; reason: "not-a-workbook" | "too-large" }

const MOST_BYTES = 2_000_000

/** The cells of an uploaded file: a workbook by what it is, not by its name; anything else as CSV. */
export async function uploadedGrid(file: File): Promise<UploadAnswer> {
  if (file.size > MOST_BYTES) return { ok: false, reason: "too-large" }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes)
  return { ok: true, grid: readGrid(textOf(bytes)) }
}

/** UTF-8, UTF-16 with its mark (Excel's "Unicode text"), else the code page of Vietnamese Windows. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1258").decode(bytes)
  }
}
