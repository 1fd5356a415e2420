import type { ReactNode } from "react"
import { useT } from "~/words/context"
import { BottomBar } from "./BottomBar"
import { SiteFooter } from "./SiteFooter"
import { SiteHeader } from "./SiteHeader"
import "./shell.css"

/** What stands around every page. Links here are plain: every page of the shop is a document of its own. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useT()
  return (
    <div className="shell">
      <a className="shell-skip visually-hidden" href="#noi-dung">
        {t("shell.skip")}
      </a>
      <SiteHeader />
      <main id="noi-dung" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      <BottomBar />
      <p className="shell-live" role="status" aria-live="polite" id="thong-bao" />
    </div>
  )
}
