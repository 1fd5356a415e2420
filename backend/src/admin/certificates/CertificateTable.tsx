import type { OfficeCertificate } from "@cho-phien/contract"
import { formatDay, plainDate } from "@cho-phien/vietnam"
import { Table, Text } from "@medusajs/ui"
import { CertificateNumber } from "./CertificateNumber"
import { StateBadge } from "./StateBadge"
import { daysLeftWords, STARS_WORDS } from "./words"

interface CertificateTableProps {
  certificates: readonly OfficeCertificate[]
  onOpen: (id: string) => void
  /** All are of the product in whose page the table stands, so product and producer are not repeated. */
  ofOneProduct?: boolean
}

/** Certificates in rows; on a phone number, product and state stay, the rest is in the detail. */
export function CertificateTable({ certificates, onOpen, ofOneProduct }: CertificateTableProps) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{ofOneProduct ? "Số" : "Số · sản phẩm"}</Table.HeaderCell>
          {!ofOneProduct && <Table.HeaderCell className="hidden lg:table-cell">Chủ thể</Table.HeaderCell>}
          <Table.HeaderCell className="hidden md:table-cell">Hạng</Table.HeaderCell>
          <Table.HeaderCell>Tình trạng</Table.HeaderCell>
          <Table.HeaderCell className="hidden md:table-cell">Hết hạn</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {certificates.map((certificate) => (
          <Table.Row key={certificate.id} className="cursor-pointer" onClick={() => onOpen(certificate.id)}>
            <Table.Cell className="max-w-[14rem] whitespace-normal py-3 md:max-w-none">
              <button type="button" className="text-left" onClick={() => onOpen(certificate.id)}>
                <CertificateNumber {...certificate} />
              </button>
              {!ofOneProduct && (
                <Text size="small" className="text-ui-fg-subtle">
                  {certificate.product?.title ?? certificate.productNameThen}
                </Text>
              )}
              <Text size="small" className="text-ui-fg-muted md:hidden">
                {STARS_WORDS[certificate.stars]} · đến {formatDay(plainDate(certificate.expiresOn))}
              </Text>
            </Table.Cell>
            {!ofOneProduct && (
              <Table.Cell className="hidden whitespace-normal lg:table-cell">
                {certificate.producer?.name ?? "—"}
              </Table.Cell>
            )}
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">
              {STARS_WORDS[certificate.stars]}
            </Table.Cell>
            <Table.Cell>
              <StateBadge state={certificate.state} />
            </Table.Cell>
            <Table.Cell className="hidden whitespace-nowrap md:table-cell">
              {formatDay(plainDate(certificate.expiresOn))}
              <Text size="small" className="text-ui-fg-subtle">
                {daysLeftWords(certificate.daysLeft)}
              </Text>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
