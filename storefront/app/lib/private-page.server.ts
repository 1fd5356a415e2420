import type { AppLoadContext } from "@remix-run/node"
import type { T } from "~/words/types"

/** The title of a page that is one reader's own; after a refused form it begins with "Lỗi:", so that it is heard first. */
export const privateTitle = (context: AppLoadContext, t: T, title: string): string =>
  `${context.visit.formRefused ? t("form.errorPrefix") : ""}${title} · ${t("shell.brand")}`
