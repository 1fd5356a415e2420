import latin from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url"
import vietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url"
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node"
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react"
import type { ReactNode } from "react"
import { wantsHydration } from "./lib/handle"
import { langOf } from "./lib/lang"
import { useNonce } from "./lib/nonce"
import { wordsOf } from "./lib/words.server"
import "./ui/styles/index.css"
import { WordsProvider } from "./words/context"
import { LAST_RESORT } from "./words/last-resort"

const font = (href: string) =>
  ({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }) as const

export const links: LinksFunction = () => [
  font(latin),
  font(vietnamese),
  { rel: "icon", href: "/bieu-tuong.svg", type: "image/svg+xml" },
]

/** The language, its words and the public pages' script: nothing about the reader. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  return { lang, words: wordsOf(lang), elementsUrl: context.elementsUrl }
}

export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.locale !== nextParams.locale

export function Layout({ children }: { children: ReactNode }) {
  const shared = useRouteLoaderData<typeof loader>("root")
  const hydrate = wantsHydration(useMatches())
  const nonce = useNonce()
  return (
    <html lang={shared?.lang ?? "vi"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171b28" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
        {shared ? (
          <script type="module" src={shared.elementsUrl} nonce={hydrate ? nonce : undefined} />
        ) : null}
      </head>
      <body>
        {children}
        {hydrate ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  )
}

export default function App() {
  const shared = useRouteLoaderData<typeof loader>("root")
  if (!shared) throw new Error("the root loader always answers")
  return (
    <WordsProvider lang={shared.lang} words={shared.words}>
      <Outlet />
    </WordsProvider>
  )
}

/** The very last page: the layout's own error page could not be shown, so no catalogue is at hand. */
export function ErrorBoundary() {
  return (
    <main className="page stack">
      <title>{LAST_RESORT.title}</title>
      <h1>{LAST_RESORT.title}</h1>
      <p>{LAST_RESORT.text}</p>
      <p lang="en">{LAST_RESORT.english}</p>
      <a href="/">{LAST_RESORT.home}</a>
    </main>
  )
}
