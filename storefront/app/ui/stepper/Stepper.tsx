import { useT } from "~/words/context"
import { Icon } from "../icon/Icon"

type StepperProps = {
  name: string
  id?: string
  defaultValue: number
  min: number
  max: number
  label?: string
}

/** A whole number with a tap for less and more; without script it is a plain number field. */
export function Stepper({ name, id = name, defaultValue, min, max, label }: StepperProps) {
  const t = useT()
  return (
    <cp-stepper class="stepper">
      <button type="button" className="stepper-tap" data-step="-1" aria-label={t("form.less")} hidden>
        <Icon name="minus" />
      </button>
      <input
        className="input stepper-input"
        type="number"
        inputMode="numeric"
        id={id}
        name={name}
        aria-label={label ?? t("form.quantity")}
        defaultValue={defaultValue}
        min={min}
        max={max}
        step={1}
      />
      <button type="button" className="stepper-tap" data-step="1" aria-label={t("form.more")} hidden>
        <Icon name="plus" />
      </button>
    </cp-stepper>
  )
}
