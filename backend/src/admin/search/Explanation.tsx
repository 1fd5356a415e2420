import type { ExplainResponse } from "@cho-phien/contract"
import { Badge, Text } from "@medusajs/ui"
import { ListBody } from "../office/ListBody"
import { useExplanation } from "./use-desk"
import { FOUND_IN_WORDS, HOW_WORDS } from "./words"

type Hit = ExplainResponse["hits"][number]

/** Why each hit stands where it stands, in the order the keys are compared. */
export function Explanation({ q }: { q: string }) {
  const answer = useExplanation(q)
  const told = answer.data
  return (
    <ListBody list={answer} isEmpty={told?.hits.length === 0} emptyWords="Không tìm thấy mặt hàng nào.">
      {told && (
        <div className="flex flex-col gap-3 py-3">
          <Text size="small" className="text-ui-fg-subtle">
            {HOW_WORDS[told.how]}
            {told.correctedTo && ` → “${told.correctedTo}”`} · {told.count} kết quả
            {told.redirect && ` · dẫn sang ${told.redirect}`}
          </Text>
          <ol className="flex flex-col gap-2">
            {told.hits.map((hit, i) => (
              <li key={hit.handle}>
                <Text size="small" weight="plus">
                  {i + 1}. {hit.name}
                </Text>
                <span className="flex flex-wrap gap-1">
                  {reasonsOf(hit).map((reason) => (
                    <Badge key={reason} size="2xsmall">
                      {reason}
                    </Badge>
                  ))}
                </span>
              </li>
            ))}
          </ol>
          {told.hidden.length > 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              Đang ẩn: {told.hidden.map(({ name }) => name).join(", ")}
            </Text>
          )}
        </div>
      )}
    </ListBody>
  )
}

function reasonsOf(hit: Hit): string[] {
  return [
    hit.pinned && "Được ghim",
    hit.wordsMatched !== null && `Khớp ${hit.wordsMatched} từ`,
    hit.marksMatch && "Đúng dấu",
    hit.foundIn && `Ở: ${FOUND_IN_WORDS[hit.foundIn]}`,
    hit.adjacentInName && "Các từ liền nhau",
    hit.lastWordWhole && "Từ cuối trọn vẹn",
    hit.nameBeginsWithQuery && "Tên bắt đầu như thế",
    hit.stars !== null && `${hit.stars} sao`,
    hit.inStock ? "Còn hàng" : "Hết hàng",
  ].filter((reason) => typeof reason === "string")
}
