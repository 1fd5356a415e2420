import { useT } from "~/words/context"

type DeliverToProps = {
  provinceCode: string | null
  provinces: readonly { value: string; label: string }[]
  action: string
}

/** Which province the postage is counted for; without one the page says "from". */
export function DeliverTo({ provinceCode, provinces, action }: DeliverToProps) {
  const t = useT()
  return (
    <form method="post" action={action} className="deliver-to" data-live="">
      <label className="field-label" htmlFor="tinh">
        {t("cart.deliverTo")}
      </label>
      <div className="with-button">
        <select className="input" id="tinh" name="tinh" defaultValue={provinceCode ?? ""}>
          <option value="">{t("cart.deliverToNone")}</option>
          {provinces.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button
          type="submit"
          name="deed"
          value="province"
          className="button button-quiet plain-only"
          data-recount=""
        >
          {t("cart.countPostage")}
        </button>
      </div>
    </form>
  )
}
