import { GROUP_SLUGS } from "~/features/catalogue"
import { CertificateCard, CertificateList } from "~/features/certificate"
import { GoodsGrid, OcopBadge, Sources } from "~/features/goods"
import { ProductReviews } from "~/features/review"
import type { ReviewsView } from "~/features/review/load-reviews.server"
import { inLang } from "~/lib/lang"
import { inSentence } from "~/lib/place-words"
import { Breadcrumb } from "~/ui/breadcrumb/Breadcrumb"
import { useLang, useT } from "~/words/context"
import { AskBox } from "./AskBox"
import { BuyBox } from "./BuyBox"
import { CashlessBox } from "./CashlessBox"
import type { ProductView } from "./load-product.server"
import { Maker } from "./Maker"
import { ProductFacts } from "./ProductFacts"
import "./product.css"

type ProductPageProps = { product: ProductView; reviews: ReviewsView; isReported: boolean }

/** One product: what it is and costs, who vouches for it, who makes it, what buyers say, and where to go on. */
export function ProductPage({ product, reviews, isReported }: ProductPageProps) {
  const t = useT()
  const lang = useLang()
  return (
    <div className="page stack-l">
      <Breadcrumb
        steps={[
          { name: t("shell.products"), href: inLang(lang, "/san-pham") },
          {
            name: t(`group.${product.group}`),
            href: inLang(lang, `/san-pham?nhom=${GROUP_SLUGS[product.group]}`),
          },
          { name: product.name },
        ]}
      />
      <article className="product">
        <Pictures product={product} />
        <div className="product-main">
          <h1>{product.name}</h1>
          {product.badge ? (
            <OcopBadge badge={product.badge} large />
          ) : (
            <p className="muted">{t("product.noBadge")}</p>
          )}
          <p>
            {t("product.by")}{" "}
            <a href={inLang(lang, `/nha-san-xuat/${product.producer.slug}`)}>{product.producer.name}</a>{" "}
            {t("product.at")} {inSentence(product.commune.fullName, lang)}
          </p>
          <Buying product={product} />
        </div>
      </article>
      <div className="product-more">
        <section className="stack">
          <h2>{t("product.facts")}</h2>
          <p className="prose product-description">{product.description}</p>
          <ProductFacts product={product} />
        </section>
        <section className="stack">
          <h2>{t("product.made")}</h2>
          <Maker product={product} />
          <Papers product={product} />
        </section>
      </div>
      <ProductReviews
        handle={product.handle}
        producer={product.producer.name}
        reviews={reviews}
        isReported={isReported}
      />
      {product.related.length > 0 ? (
        <section className="stack">
          <h2>{t("product.related")}</h2>
          <GoodsGrid cards={product.related} heading="h3" />
        </section>
      ) : null}
      <Sources {...product} />
    </div>
  )
}

function Papers({ product }: { product: ProductView }) {
  const t = useT()
  const [latest, ...former] = product.certificates
  if (!latest) return null
  return (
    <>
      <h2>{t("product.certificates")}</h2>
      <CertificateCard certificate={latest} />
      {former.length > 0 ? (
        <details className="product-former">
          <summary>{t("product.formerCertificates", { count: former.length })}</summary>
          <CertificateList certificates={former} />
        </details>
      ) : null}
    </>
  )
}

function Buying({ product }: { product: ProductView }) {
  if (product.buying === "ask") return <AskBox product={product} />
  return product.buying === "cashless_only" ? <CashlessBox product={product} /> : <BuyBox product={product} />
}

function Pictures({ product }: { product: ProductView }) {
  const t = useT()
  return (
    <div className="product-pictures" data-many={product.pictures.length > 1 ? "" : undefined}>
      {product.pictures.map(({ src, alt, drawn }, index) => (
        <figure key={src}>
          <img
            src={src}
            alt={alt}
            width={400}
            height={400}
            loading={index === 0 ? undefined : "lazy"}
            {...(index === 0 ? { fetchpriority: "high" } : {})}
          />
          {drawn ? <figcaption className="muted small">{t("goods.illustration")}</figcaption> : null}
        </figure>
      ))}
    </div>
  )
}
