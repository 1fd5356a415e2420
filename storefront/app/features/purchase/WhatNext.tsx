import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import type { PurchasePageView } from "./purchase-view.server"

/** What happens next while a parcel is on its way, and what to do when something is wrong. */
export function WhatNext({ purchase }: { purchase: PurchasePageView }) {
  const t = useT()
  const lang = useLang()
  const isCash = purchase.method === "cod"
  const isPaidFor = isCash || purchase.paid
  const isOpen =
    isPaidFor && purchase.parcels.some(({ stage }) => stage !== "delivered" && stage !== "cancelled")
  return (
    <section className="stack" aria-labelledby="tiep-theo">
      {isOpen ? (
        <>
          <h2 className="aside-title" id="tiep-theo">
            {t("purchase.nextTitle")}
          </h2>
          <ol className="next-steps">
            <li>{t("purchase.next1")}</li>
            <li>{t("purchase.next2", { phone: purchase.phoneMasked })}</li>
            <li>{t(isCash ? "purchase.next3" : "purchase.next3Paid")}</li>
          </ol>
        </>
      ) : null}
      <h2 className="aside-title" id={isOpen ? undefined : "tiep-theo"}>
        {t("purchase.wrongTitle")}
      </h2>
      <p>
        {t("purchase.wrongText")}{" "}
        <a href={`mailto:${t("shell.helpMail")}?subject=${encodeURIComponent(purchase.code)}`}>
          {t("shell.helpMail")}
        </a>
        {" · "}
        <a href={inLang(lang, "/chinh-sach/doi-tra-hoan-tien")}>{t("purchase.returns")}</a>
      </p>
    </section>
  )
}
