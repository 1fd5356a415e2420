import pdfmake from "pdfmake"
import type { TDocumentDefinitions } from "pdfmake/interfaces"

const fontFile = (weight: string) =>
  require.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`)

/** The whole font, not the parts that browsers get: a PDF has no fall-back. Only the letters used are embedded. */
const FONTS = {
  BeVietnamPro: {
    normal: fontFile("400Regular"),
    bold: fontFile("600SemiBold"),
    italics: fontFile("400Regular_Italic"),
    bolditalics: fontFile("600SemiBold_Italic"),
  },
}

let prepared = false

/** A definition may name no file and no address: what a name or a note says is never fetched. */
function prepare(): void {
  if (prepared) return
  const ours = new Set<string>(Object.values(FONTS.BeVietnamPro))
  pdfmake.setFonts(FONTS)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => ours.has(path))
  prepared = true
}

/** A4, Be Vietnam Pro 9.5 pt, page numbers at the foot; a definition may say otherwise. */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  prepare()
  return await pdfmake
    .createPdf({
      pageSize: "A4",
      pageMargins: [40, 40, 40, 48],
      defaultStyle: { font: "BeVietnamPro", fontSize: 9.5, lineHeight: 1.2 },
      footer: (page, pages) => ({
        text: `${page}/${pages}`,
        alignment: "right",
        fontSize: 8,
        margin: [40, 16, 40, 0],
      }),
      ...definition,
    })
    .getBuffer()
}
