import { describe, expect, it } from "vitest"
import { understood } from "./understood"

type Answer = Parameters<typeof understood>[0]

const plain: Answer = {
  text: "lap suonn",
  wasCut: false,
  how: "exact",
  correctedTo: null,
  askedLiterally: false,
  droppedWords: [],
  notice: null,
}
const read = (answer: Partial<Answer>) =>
  understood({ ...plain, ...answer }, ({ literal }) => (literal ? "/typed" : "/wide"))

describe("how the words were understood", () => {
  it("is not worth a sentence when they were taken as typed", () => {
    expect(read({})).toMatchObject({ how: null, asTypedHref: null, widelyHref: null })
  })

  it("is said with what was searched instead, and with the way to the words as typed", () => {
    const corrected = { how: "corrected", query: "lap suonn", words: "lạp sườn", asTypedHref: "/typed" }
    expect(read({ how: "spelling", correctedTo: "lạp sườn" })).toMatchObject(corrected)
    expect(read({ how: "spaces", correctedTo: "lạp sườn" })).toMatchObject(corrected)
    expect(read({ how: "telex", correctedTo: "mien dong" })).toMatchObject({ how: "typedKeys" })
    expect(read({ how: "sound" })).toMatchObject({ how: "sound", asTypedHref: "/typed" })
  })

  it("names the words that were left out, whatever else was done", () => {
    const answer = read({ how: "some-words", correctedTo: "mật ong", droppedWords: ["xe", "máy"] })
    expect(answer).toMatchObject({ how: "someWords", dropped: ["xe", "máy"] })
    expect(read({ how: "some-words" })).toMatchObject({ how: "partly", asTypedHref: "/typed" })
  })

  it("leads back to every reading after only the typed words were searched", () => {
    expect(read({ askedLiterally: true })).toMatchObject({ asTypedHref: null, widelyHref: "/wide" })
  })
})
