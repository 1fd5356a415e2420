import { useT } from "~/words/context"

/** What OCOP stars promise, and what they do not. */
export function WhatStarsSay() {
  const t = useT()
  return (
    <section className="stack prose">
      <h2>{t("certificate.promiseTitle")}</h2>
      <p>{t("certificate.promise")}</p>
      <p>{t("certificate.noPromise")}</p>
    </section>
  )
}
