import { type Fault, faultAt } from "~/lib/faults"
import { inLang } from "~/lib/lang"
import { FieldFrame } from "~/ui/field/Field"
import { useLang, useT } from "~/words/context"
import type { Choice } from "./places-view.server"

type PlaceFieldsProps = {
  values: { provinceCode: string; communeCode: string }
  provinces: readonly Choice[]
  communes: readonly Choice[]
  faults: readonly Fault[]
}

/**
 * Province, then commune: two selects that work alone (a button shows the communes of the province), with a typed
 * search in front of the second one where script runs.
 */
export function PlaceFields({ values, provinces, communes, faults }: PlaceFieldsProps) {
  const t = useT()
  const lang = useLang()
  return (
    <>
      <FieldFrame name="provinceCode" label={t("checkout.province")} error={faultAt(faults, "provinceCode")}>
        {(described) => (
          <div className="with-button">
            <select
              className="input"
              id="provinceCode"
              name="provinceCode"
              data-live=""
              defaultValue={values.provinceCode}
              autoComplete="address-level1"
              {...described}
            >
              <option value="">{t("checkout.provinceNone")}</option>
              {provinces.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <button
              type="submit"
              name="deed"
              value="recount"
              className="button button-quiet plain-only"
              formNoValidate
            >
              {t("checkout.showCommunes")}
            </button>
          </div>
        )}
      </FieldFrame>
      <div id="xa-phuong">
        <cp-commune-box
          data-url={inLang(lang, "/xa-phuong")}
          data-label={t("checkout.commune")}
          data-hint={t("checkout.communeHint")}
        >
          <FieldFrame
            name="communeCode"
            label={t("checkout.commune")}
            hint={t("checkout.communeHintPlain")}
            error={faultAt(faults, "communeCode")}
          >
            {(described) => (
              <select
                className="input"
                id="communeCode"
                name="communeCode"
                defaultValue={values.communeCode}
                {...described}
              >
                <option value="">
                  {communes.length > 0 ? t("checkout.communeNone") : t("checkout.communeFirst")}
                </option>
                {communes.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
        </cp-commune-box>
      </div>
    </>
  )
}
