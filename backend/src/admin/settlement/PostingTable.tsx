import type { LedgerPostingView } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { accountWords, POSTING_WORDS, signed } from "./words"

/** Postings with all of their entries; each sums to zero. */
export function PostingTable({ postings }: { postings: readonly LedgerPostingView[] }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Bút toán</Table.HeaderCell>
          <Table.HeaderCell>Tài khoản và số tiền</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {postings.map((posting) => (
          <Table.Row key={posting.id} className="align-top">
            <Table.Cell className="whitespace-normal py-3 align-top">
              <Text size="small" weight="plus">
                {POSTING_WORDS[posting.kind]}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {formatInstant(new Date(posting.bookedAt))}
                {posting.producer ? ` · ${posting.producer.name}` : ""}
              </Text>
              {posting.orderId && (
                <Link className="txt-small text-ui-fg-interactive" to={`/orders/${posting.orderId}`}>
                  Đơn {posting.code ?? posting.orderId}
                </Link>
              )}
              {posting.reason && (
                <Text size="small">
                  {posting.reason} ({posting.actor})
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="whitespace-normal py-3 align-top">
              <dl className="flex max-w-md flex-col gap-y-1">
                {summed(posting).map(([account, amountDong]) => (
                  <div key={account} className="flex justify-between gap-4">
                    <dt className="text-ui-fg-subtle">{accountWords(account)}</dt>
                    <dd className="whitespace-nowrap tabular-nums">{signed(amountDong)}</dd>
                  </div>
                ))}
              </dl>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

/** Entries of one account are read as one amount. */
function summed({ entries }: LedgerPostingView): [string, number][] {
  const sums = new Map<string, number>()
  for (const { account, amountDong } of entries) sums.set(account, (sums.get(account) ?? 0) + amountDong)
  return [...sums].filter(([, amountDong]) => amountDong !== 0)
}
