import { type Lang, type MovableKind, MovedResponse } from "@cho-phien/contract"
import { redirect } from "@remix-run/node"
import { callApi } from "./api.server"
import { inLang } from "./lang"
import { orProblemPage } from "./or-problem-page.server"

const FOLDERS: Readonly<Record<MovableKind, string>> = {
  product: "/san-pham",
  producer: "/nha-san-xuat",
  collection: "/bo-suu-tap",
}

/** Hands on what a page was asked for; when it does not exist, leads to where the thing of that old address is now. */
export async function orMoved<Answer>(
  { kind, slug, lang }: { kind: MovableKind; slug: string; lang: Lang },
  answer: Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer
  } catch (refusal) {
    if (!(refusal instanceof Response) || refusal.status !== 404) throw refusal
    const path = `/store/catalogue/moved/${kind}/${encodeURIComponent(slug)}`
    const { movedTo } = await orProblemPage(callApi(path, { answer: MovedResponse }))
    if (movedTo === null) throw refusal
    throw redirect(inLang(lang, `${FOLDERS[kind]}/${movedTo}`), 301)
  }
}
