import type { LegalParameterView } from "@cho-phien/contract"
import { Badge, Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { day, keyWords, LEGAL_STATES, PROOFS, percent, span } from "./words"

const COLORS = { in_force: "green", suspended: "orange", repealed: "grey" } as const

interface FigureTableProps {
  figures: readonly LegalParameterView[]
  onChange: (id: string) => void
}

/** Figures of one kind: how much, from when, written where, how sure we are. */
export function FigureTable({ figures, onChange }: FigureTableProps) {
  return (
    <Table>
      <Table.Body>
        {figures.map((figure) => (
          <Table.Row key={figure.id}>
            <Table.Cell className="w-1/2 whitespace-normal py-3">
              <Text size="small" weight="plus">
                {keyWords(figure.key)}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {figure.legalRef}
                {figure.publishedOn ? `, ban hành ${day(figure.publishedOn)}` : ""}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {figure.note}
              </Text>
              {figure.change && (
                <Text size="small" className="text-ui-fg-muted">
                  {figure.change.by}: {figure.change.note}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">{ratesOf(figure)}</Table.Cell>
            <Table.Cell className="whitespace-normal py-3">
              <div className="flex flex-wrap items-center gap-2">
                <StatusBadge color={COLORS[figure.state]}>{LEGAL_STATES[figure.state]}</StatusBadge>
                <Badge size="2xsmall" color={figure.proof === "read" ? "green" : "orange"}>
                  {PROOFS[figure.proof]}
                </Badge>
              </div>
              <Text size="small" className="text-ui-fg-subtle">
                {span(figure.effectiveFrom, figure.effectiveTo)}
              </Text>
            </Table.Cell>
            <Table.Cell className="text-right">
              <Button size="small" variant="transparent" onClick={() => onChange(figure.id)}>
                Đổi tình trạng
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function ratesOf({ kind, vatBp, pitBp }: LegalParameterView): string {
  if (kind === "withholding_subject") return "–"
  return kind === "commission_vat" ? percent(vatBp) : `GTGT ${percent(vatBp)} · TNCN ${percent(pitBp)}`
}
