import "@remix-run/node"
import type { Visit } from "./visit"

declare module "@remix-run/node" {
  interface AppLoadContext {
    visit: Visit
    elementsUrl: string
  }
}
