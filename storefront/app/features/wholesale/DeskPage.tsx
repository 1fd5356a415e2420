import type { CompanyDeskResponse } from "@cho-phien/contract"
import { formatPhone } from "@cho-phien/vietnam/phone"
import { type Choice, PlaceFields } from "~/features/checkout"
import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { Button } from "~/ui/button/Button"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { useLang, useT } from "~/words/context"
import { InviteForm } from "./InviteForm"
import type { PointValues } from "./point-form"
import { TradeNav } from "./TradeNav"
import "./wholesale.css"

type DeskPageProps = {
  desk: CompanyDeskResponse
  values: PointValues
  provinces: readonly Choice[]
  communes: readonly Choice[]
  faults: readonly Fault[]
  /** The link of an invitation that was just made. */
  inviteLink: string | null
}

/** Where the company is delivered to and who belongs to it; an admin adds delivery points here. */
export function DeskPage({ desk, values, provinces, communes, faults, inviteLink }: DeskPageProps) {
  const t = useT()
  const lang = useLang()
  const field = (name: keyof PointValues, label: string, hint?: string) => (
    <Field
      name={name}
      label={label}
      hint={hint}
      error={faultAt(faults, name)}
      control={{ defaultValue: values[name], maxLength: 200 }}
    />
  )
  return (
    <cp-live class="page stack-l wholesale" id="cong-ty" data-parts="xa-phuong">
      <ErrorSummary errors={faults} />
      <h1 tabIndex={-1}>{t("wholesale.desk")}</h1>
      <TradeNav current="desk" />
      <ul className="wholesale-goods">
        {desk.points.map((point) => (
          <li key={point.id} className="card wholesale-leg">
            <strong>
              {point.code} · {point.name}
            </strong>
            <p className="small">
              {point.addressLine} · {point.contactName} ·{" "}
              <span className="numbers">{formatPhone(point.phone)}</span>
            </p>
            <p className="small muted">
              {[point.receivingHours, point.dockNotes].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <ul className="wholesale-goods">
        {desk.members.map((member) => (
          <li key={member.id} className="small">
            <strong>{member.name}</strong> · {member.email} ·{" "}
            {member.roles.map((role) => t(`wholesale.role.${role}`)).join(", ")}
          </li>
        ))}
      </ul>
      {desk.company.roles.includes("admin") ? <InviteForm link={inviteLink} faults={faults} /> : null}
      {desk.company.roles.includes("admin") ? (
        <form method="post" action={inLang(lang, "/mua-si/cong-ty")} className="stack" noValidate>
          <button
            type="submit"
            name="deed"
            value="add"
            className="first-button"
            tabIndex={-1}
            aria-hidden="true"
          />
          <h2>{t("wholesale.addPoint")}</h2>
          {field("code", t("wholesale.pointCode"), t("wholesale.pointCodeHint"))}
          {field("name", t("wholesale.pointName"))}
          {field("contactName", t("wholesale.contact"))}
          {field("phone", t("wholesale.phone"))}
          <PlaceFields values={values} provinces={provinces} communes={communes} faults={faults} />
          {field("street", t("wholesale.street"))}
          {field("receivingHours", t("wholesale.hours"))}
          {field("dockNotes", t("wholesale.dock"))}
          <p>
            <Button name="deed" value="add">
              {t("wholesale.addPoint")}
            </Button>
          </p>
        </form>
      ) : null}
    </cp-live>
  )
}
