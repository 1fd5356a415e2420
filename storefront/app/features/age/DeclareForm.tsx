import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { useLang, useT } from "~/words/context"

/** The one question: pressing the button is the declaration. `back` is the path to return to, without language. */
export function DeclareForm({ back }: { back: string }) {
  const t = useT()
  const lang = useLang()
  return (
    <form method="post" action={inLang(lang, "/tuoi")}>
      <input type="hidden" name="tiep" value={inLang(lang, back)} />
      <Button look="quiet" name="xac-nhan" value="du-18">
        {t("age.declare")}
      </Button>
    </form>
  )
}
