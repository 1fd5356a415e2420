/** Addresses of what a browser fetches before a page can be used. */
export interface PageParts {
  styles: string[]
  scripts: string[]
}

/** Style sheets and scripts that a document asks for, imports of its inline modules included; each once. */
export function partsOf(html: string): PageParts {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag)
  const linked = (relation: string) =>
    links.filter((tag) => attribute(tag, "rel") === relation).flatMap((tag) => attribute(tag, "href") ?? [])
  const scriptTags = [...html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)]
  const scripts = scriptTags.flatMap(([, tag = "", text = ""]) => attribute(tag, "src") ?? importsOf(text))
  return {
    styles: [...new Set(linked("stylesheet"))],
    scripts: [...new Set([...linked("modulepreload"), ...scripts])],
  }
}

/** Modules that a module imports before it runs; those imported later (`import()`) are not waited for. */
export function importsOf(script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)].flatMap(([, name]) => name ?? [])
}

/** Fonts that a style sheet may ask for. */
export function fontsOf(style: string): string[] {
  return [...style.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].flatMap(([, name]) => name ?? [])
}

function attribute(tag: string, name: string): string | undefined {
  return tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
}
