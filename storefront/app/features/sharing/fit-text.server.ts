import { type Face, textWidth } from "./letters.server"

type Room = { width: number; lines: number; sizes: readonly number[]; face: Face }

/** The largest size at which a text fits its lines; at the smallest one what does not fit ends in "…". */
export function fitText(text: string, room: Room): { size: number; lines: string[] } {
  for (const size of room.sizes) {
    const lines = wrapped(text, size, room)
    const fits =
      lines.length <= room.lines && lines.every((line) => textWidth(line, size, room.face) <= room.width)
    if (fits) return { size, lines }
  }
  const size = room.sizes.at(-1) ?? 16
  const lines = wrapped(text, size, room)
  const kept = lines.slice(0, room.lines)
  const last = kept.at(-1) ?? ""
  const isCut = lines.length > kept.length || textWidth(last, size, room.face) > room.width
  return { size, lines: isCut ? [...kept.slice(0, -1), shortened(last, size, room)] : kept }
}

function wrapped(text: string, size: number, { width, face }: Room): string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/u)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && textWidth(longer, size, face) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function shortened(line: string, size: number, { width, face }: Room): string {
  let letters = [...line]
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size, face) > width)
    letters = letters.slice(0, -1)
  return `${letters.join("").trimEnd()}…`
}
