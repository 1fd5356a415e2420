import { CancelReason } from "@cho-phien/contract"
import { useT } from "~/words/context"
import type { AfterView } from "./after-view.server"
import type { RefusedDeed } from "./deeds.server"
import { SelectField, TextArea } from "./fields"
import { ParcelForm } from "./ParcelForm"

type CancelFormProps = { code: string; after: AfterView; refused: RefusedDeed | undefined }

/** Cancelling a parcel, or what to do instead. */
export function CancelForm({ code, after, refused }: CancelFormProps) {
  const t = useT()
  const { orderId, cancelling, returnReasons } = after
  if (cancelling === "cancelled" || returnReasons.length > 0) return null
  if (cancelling !== "yes")
    return (
      <p className="muted small after-note screen-only">
        {t(cancelling === "packed" ? "cancel.packed" : "cancel.not-paid")}
      </p>
    )
  return (
    <ParcelForm
      code={code}
      orderId={orderId}
      deed="cancel"
      title={t("cancel.title")}
      submit={t("cancel.submit")}
      faults={refused?.faults}
    >
      <p>{t("cancel.text")}</p>
      <SelectField
        name="reason"
        id={`ly-do-huy-${orderId}`}
        label={t("cancel.reason")}
        options={CancelReason.options.map((value) => ({ value, label: t(`cancel.${value}`) }))}
      />
      <TextArea
        name="note"
        id={`noi-them-${orderId}`}
        label={t("cancel.note")}
        optional
        typed={refused?.typed.note}
        maxLength={500}
      />
    </ParcelForm>
  )
}
