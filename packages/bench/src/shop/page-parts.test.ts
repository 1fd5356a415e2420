import { describe, expect, it } from "vitest"
import { fontsOf, importsOf, partsOf } from "./page-parts.js"

describe("the parts of a page", () => {
  it("are its style sheets and scripts, each once, whatever the order of attributes", () => {
    const html = `<link rel="stylesheet" href="/a.css"/><link href="/b.css" rel="stylesheet"/><link rel="icon" href="/i.svg"/>
      <link rel="modulepreload" href="/m.js"/><script type="module" src="/s.js"></script><script src="/s.js"></script>`
    expect(partsOf(html)).toEqual({ styles: ["/a.css", "/b.css"], scripts: ["/m.js", "/s.js"] })
  })

  it("are also what an inline module imports, but not what it may import later", () => {
    const html = `<script type="module">import "/manifest.js";\nimport * as r from "/route.js";\nimport("/later.js")</script>`
    expect(partsOf(html).scripts).toEqual(["/manifest.js", "/route.js"])
  })
})

describe("a bundled module", () => {
  it("names what it imports without blanks", () => {
    expect(
      importsOf(`import{a as b}from"./x-1.js";import"./y.js";export{c}from'./z.js';import("./w.js")`),
    ).toEqual(["./x-1.js", "./y.js", "./z.js"])
  })
})

describe("a style sheet", () => {
  it("names its fonts and not its pictures", () => {
    expect(fontsOf(`@font-face{src:url(/v.woff2)format("woff2")}a{background:url("/p.svg")}`)).toEqual([
      "/v.woff2",
    ])
  })
})
