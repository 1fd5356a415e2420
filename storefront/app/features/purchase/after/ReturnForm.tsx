import { FieldFrame } from "~/ui/field/Field"
import { useT } from "~/words/context"
import type { AfterView } from "./after-view.server"
import type { RefusedDeed } from "./deeds.server"
import { SelectField, TextArea } from "./fields"
import { ParcelForm } from "./ParcelForm"

type ReturnFormProps = { code: string; after: AfterView; refused: RefusedDeed | undefined }

/** Asking to send goods of a delivered parcel back, with photos. */
export function ReturnForm({ code, after, refused }: ReturnFormProps) {
  const t = useT()
  const { orderId, lines, returnReasons } = after
  const returnable = lines.filter((line) => line.returnable > 0)
  if (returnReasons.length === 0 || returnable.length === 0) return null
  return (
    <ParcelForm
      code={code}
      orderId={orderId}
      deed="return"
      title={t("return.title")}
      submit={t("return.submit")}
      faults={refused?.faults}
      withFiles
    >
      <SelectField
        name="reason"
        id={`ly-do-tra-${orderId}`}
        label={t("return.reason")}
        options={returnReasons.map(({ reason, untilText }) => ({
          value: reason,
          label: t("return.until", { reason: t(`return.${reason}`), time: untilText }),
        }))}
      />
      {returnable.map((line) => (
        <FieldFrame
          key={line.itemId}
          name={`units-${line.itemId}`}
          label={t("return.units", { name: `${line.name} (${line.packTitle})` })}
          hint={t("return.unitsHint", { most: line.returnable })}
        >
          {(described) => (
            <input
              className="input"
              type="number"
              inputMode="numeric"
              id={`units-${line.itemId}`}
              name={`units-${line.itemId}`}
              min={0}
              max={line.returnable}
              defaultValue={returnable.length === 1 ? line.returnable : 0}
              {...described}
            />
          )}
        </FieldFrame>
      ))}
      <TextArea
        name="note"
        id={`chuyen-gi-${orderId}`}
        label={t("return.note")}
        hint={t("return.noteHint")}
        typed={refused?.typed.note}
        maxLength={1000}
      />
      <FieldFrame name={`anh-${orderId}`} label={t("return.photos")} hint={t("return.photosHint")}>
        {(described) => (
          <input
            type="file"
            id={`anh-${orderId}`}
            name="photos"
            accept="image/jpeg,image/png,image/webp"
            multiple
            {...described}
          />
        )}
      </FieldFrame>
    </ParcelForm>
  )
}
