import type { CompanyRole } from "@cho-phien/contract"
import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { Field } from "~/ui/field/Field"
import { Notice } from "~/ui/notice/Notice"
import { useLang, useT } from "~/words/context"

const ROLES: readonly CompanyRole[] = ["admin", "buyer", "approver", "receiver", "accountant"]

/** Lets somebody in: an address and roles; the link is shown once, to be handed on. */
export function InviteForm({ link, faults }: { link: string | null; faults: readonly Fault[] }) {
  const t = useT()
  const lang = useLang()
  return (
    <form method="post" action={inLang(lang, "/mua-si/cong-ty")} className="stack" noValidate>
      <h2>{t("wholesale.invite")}</h2>
      {link ? (
        <Notice tone="success">
          <p>{t("wholesale.inviteLink")}</p>
          <p className="wholesale-link">{link}</p>
        </Notice>
      ) : null}
      <Field
        name="email"
        label={t("wholesale.inviteEmail")}
        error={faultAt(faults, "email")}
        control={{ type: "email", maxLength: 200 }}
      />
      <fieldset className="wholesale-roles">
        <legend className="field-label">{t("wholesale.roles")}</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" name="roles" value={role} defaultChecked={role === "buyer"} />{" "}
            {t(`wholesale.role.${role}`)}
          </label>
        ))}
      </fieldset>
      <p>
        <Button look="quiet" name="deed" value="invite">
          {t("wholesale.invite")}
        </Button>
      </p>
    </form>
  )
}
