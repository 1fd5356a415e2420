import type { OfficeProducerDetail } from "@cho-phien/contract"
import { Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

/** The products of a producer, and where its facts come from. */
export function ProducerLinks({ producer }: { producer: OfficeProducerDetail }) {
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">Sản phẩm</Heading>
      {producer.products.length === 0 && <Text size="small">Chưa có sản phẩm nào.</Text>}
      <ul className="flex flex-col gap-y-1">
        {producer.products.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/products/${id}`} className="text-ui-fg-interactive txt-small">
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {producer.source.length > 0 && <Heading level="h2">Nguồn</Heading>}
      <ul className="flex flex-col gap-y-1">
        {producer.source.map(({ title, site, url }) => (
          <li key={url} className="txt-small">
            <a href={url} target="_blank" rel="noreferrer" className="text-ui-fg-interactive break-words">
              {title}
            </a>{" "}
            <span className="text-ui-fg-subtle">· {site}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
