import { OcopBadge } from "~/features/goods"
import { Brocade } from "~/ui/brocade/Brocade"
import { Button, LinkButton } from "~/ui/button/Button"
import { Card } from "~/ui/card/Card"
import { Chip } from "~/ui/chip/Chip"
import { ErrorSummary } from "~/ui/field/ErrorSummary"
import { Field } from "~/ui/field/Field"
import { Karst } from "~/ui/karst/Karst"
import { Money } from "~/ui/money/Money"
import { Notice } from "~/ui/notice/Notice"
import { Pagination } from "~/ui/pagination/Pagination"
import { Skeleton } from "~/ui/skeleton/Skeleton"
import { Stepper } from "~/ui/stepper/Stepper"
import { useT } from "~/words/context"

const BADGE = {
  number: "MH-0001",
  stars: 4,
  validUntil: "2027-09-12",
  state: "valid",
  demonstration: true,
} as const

/** Every primitive in every state, for those who build with them. Development only. */
export function UiSamples() {
  const t = useT()
  const error = t("error.required")
  return (
    <div className="page stack-l">
      <h1>app/ui</h1>
      <section className="row">
        <Button look="buy">{t("product.addToCart")}</Button>
        <Button>{t("catalogue.apply")}</Button>
        <LinkButton look="quiet" href="/_ui">
          {t("catalogue.clear")}
        </LinkButton>
        <Stepper name="so" defaultValue={2} min={1} max={9} />
        <Money dong={123_456_000} />
      </section>
      <section className="row">
        <Chip href="/_ui">{t("group.food")}</Chip>
        <Chip href="/_ui" current>
          {t("group.beverage")}
        </Chip>
        <OcopBadge badge={BADGE} />
        <OcopBadge badge={BADGE} large />
      </section>
      <section className="stack">
        <ErrorSummary errors={[{ name: "hong", text: error }]} />
        <Field name="lanh" label={t("certificate.number")} hint={t("certificate.numberHint")} optional />
        <Field name="hong" label={t("certificate.number")} hint={t("certificate.numberHint")} error={error} />
      </section>
      <section className="stack">
        {(["info", "success", "warning", "error"] as const).map((tone) => (
          <Notice key={tone} tone={tone}>
            <p>{t("problem.notFoundText")}</p>
          </Notice>
        ))}
        <Card>
          <div className="card-body">
            <Skeleton lines={3} />
          </div>
        </Card>
        <Pagination page={4} pageCount={12} hrefOf={(page) => `/_ui?trang=${page}`} />
      </section>
      <section className="stack">
        <Brocade pattern="diamond" height={24} />
        <Brocade pattern="chevron" height={24} />
        <Brocade pattern="hook" height={24} />
        <Karst />
      </section>
    </div>
  )
}
