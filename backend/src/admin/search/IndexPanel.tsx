import type { SearchDeskResponse } from "@cho-phien/contract"
import { Button, InlineTip, Prompt, StatusBadge, Text } from "@medusajs/ui"
import { useDeed } from "../office/use-deed"
import { RebuildList } from "./RebuildList"
import { DESK_KEY, DESK_PATH } from "./use-desk"
import { ENGINE_WORDS, INDEX_STATE_WORDS } from "./words"

const COLOURS = { pending: "grey", building: "orange", ready: "green", error: "red" } as const

/** Which engine answers, what is on its way into the index, and the rebuild. */
export function IndexPanel({ desk }: { desk: SearchDeskResponse }) {
  const rebuild = useDeed({
    path: `${DESK_PATH}/rebuilds`,
    refreshes: DESK_KEY,
    done: "Đã bắt đầu dựng lại. Khách vẫn tìm trên bản cũ cho đến khi bản mới xong.",
    onDone: () => undefined,
  })
  const running = desk.rebuilds.some(({ state, isActive }) => state === "building" && !isActive)
  return (
    <div className="flex flex-col gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <StatusBadge color={COLOURS[desk.state]}>{INDEX_STATE_WORDS[desk.state]}</StatusBadge>
        <Text size="small">Máy tìm: {ENGINE_WORDS[desk.engine]}</Text>
        <Text size="small">{desk.documents} mặt hàng tìm được</Text>
        <Text size="small">
          {desk.outbox.waiting === 0 ? "Mọi thay đổi đã vào" : `${desk.outbox.waiting} thay đổi đang chờ vào`}
        </Text>
        <Prompt>
          <Prompt.Trigger asChild>
            <Button size="small" variant="secondary" disabled={running} isLoading={rebuild.busy}>
              {running ? "Đang dựng lại" : "Dựng lại từ đầu"}
            </Button>
          </Prompt.Trigger>
          <Prompt.Content>
            <Prompt.Header>
              <Prompt.Title>Dựng lại toàn bộ?</Prompt.Title>
              <Prompt.Description>
                Bản mới được dựng bên cạnh; xong mới thay bản cũ. Chỉ cần khi kết quả tìm lệch với danh mục.
              </Prompt.Description>
            </Prompt.Header>
            <Prompt.Footer>
              <Prompt.Cancel>Quay lại</Prompt.Cancel>
              <Prompt.Action onClick={() => rebuild.send({})}>Dựng lại</Prompt.Action>
            </Prompt.Footer>
          </Prompt.Content>
        </Prompt>
      </div>
      {rebuild.refused && (
        <InlineTip variant="error" label="Chưa bắt đầu được">
          {rebuild.refused}
        </InlineTip>
      )}
      {desk.outbox.lastError && (
        <InlineTip variant="warning" label="Máy tìm chưa nhận">
          Các thay đổi được giữ lại và gửi lại cho đến khi máy tìm nhận.
        </InlineTip>
      )}
      <RebuildList rebuilds={desk.rebuilds} total={desk.documents} />
    </div>
  )
}
