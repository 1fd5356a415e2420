import { useT } from "~/words/context"

/** Who takes spirits at the door is 18 or older: said by the buyer, ticked by nobody else (Decree 24/2020 art. 6.3). */
export function ReceiverOfAge({ checked, error }: { checked: boolean; error: string | undefined }) {
  const t = useT()
  return (
    <div className={error ? "field field-invalid" : "field"}>
      {error ? (
        <p className="field-error" id="receiverOfAge-error">
          <span className="visually-hidden">{t("form.errorPrefix")}</span>
          {error}
        </p>
      ) : null}
      <label className="of-age">
        <input
          type="checkbox"
          id="receiverOfAge"
          name="receiverOfAge"
          value="yes"
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "receiverOfAge-error" : undefined}
        />
        <span>{t("checkout.receiverOfAge")}</span>
      </label>
    </div>
  )
}
