import { Notice } from "~/ui/notice/Notice"
import { useT } from "~/words/context"
import type { Understood } from "./understood"

/** How the reader's words were taken, with the way back to them. Nothing when they were taken as typed. */
export function UnderstoodNote({ understood }: { understood: Understood }) {
  const t = useT()
  const { how, query, words, dropped, asTypedHref, widelyHref } = understood
  return (
    <div className="understood">
      {understood.listing ? (
        <Notice tone="warning">
          <p>{t("search.listing")}</p>
        </Notice>
      ) : null}
      {understood.wasCut ? <p>{t("search.cut")}</p> : null}
      {how ? (
        <p>
          {how === "corrected" ? t("search.corrected", { words }) : null}
          {how === "typedKeys" ? t("search.typedKeys", { query, words }) : null}
          {how === "sound" ? t("search.sound", { query }) : null}
          {how === "partly" ? t("search.partly") : null}
          {how === "someWords" ? t("search.someWords", { words: dropped.join(", ") }) : null}{" "}
          {asTypedHref ? <a href={asTypedHref}>{t("search.asTyped", { query })}</a> : null}
        </p>
      ) : null}
      {widelyHref ? (
        <p>
          {t("search.literally")} <a href={widelyHref}>{t("search.widely")}</a>
        </p>
      ) : null}
    </div>
  )
}
