import { GoodsGrid } from "~/features/goods"
import { Chip } from "~/ui/chip/Chip"
import { useT } from "~/words/context"
import type { NothingView } from "./nothing-view.server"

/** Ways on when nothing was found: the nearest words, a condition less, groups, goods of now, a person. */
export function Nothing({ nothing }: { nothing: NothingView }) {
  const t = useT()
  const { nearest, relaxed, groups, cards } = nothing
  return (
    <div className="list-empty stack-l">
      <div className="stack">
        {nearest ? (
          <p className="nearest">
            {t("search.nearest")} <a href={nearest.href}>{nearest.label}</a>?
          </p>
        ) : null}
        {relaxed.length > 0 ? <Ways title={t("search.relax")} ways={relaxed} /> : null}
        <p className="prose">{t("search.nothingText")}</p>
        {groups.length > 0 ? <Ways title={t("search.groups")} ways={groups} /> : null}
        <p>
          {t("search.askUs")} <a href={`mailto:${t("shell.helpMail")}`}>{t("shell.helpMail")}</a>
        </p>
      </div>
      {cards.length > 0 ? (
        <section className="stack">
          <h2>{nothing.inSeason ? t("search.seasonGoods") : t("search.goods")}</h2>
          <GoodsGrid cards={cards} heading="h3" />
        </section>
      ) : null}
    </div>
  )
}

function Ways({ title, ways }: { title: string; ways: readonly { label: string; href: string }[] }) {
  return (
    <section className="stack">
      <h2 className="ways-title">{title}</h2>
      <div className="row">
        {ways.map(({ label, href }) => (
          <Chip key={href} href={href}>
            {label}
          </Chip>
        ))}
      </div>
    </section>
  )
}
