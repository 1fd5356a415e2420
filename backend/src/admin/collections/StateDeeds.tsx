import type { OfficeCollectionResponse } from "@cho-phien/contract"
import { formatInstant } from "@cho-phien/vietnam"
import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { TextField } from "../office/TextField"
import { useDeed } from "../office/use-deed"
import { ReloadNote } from "./ReloadNote"
import { StateBadge } from "./StateBadge"
import { COLLECTIONS_KEY, COLLECTIONS_PATH } from "./use-collections"

type Collection = OfficeCollectionResponse["collection"]
type Verb = "publish" | "schedule" | "withdraw"

const DONE: Record<Verb, string> = {
  publish: "Đã công bố.",
  schedule: "Đã hẹn ngày.",
  withdraw: "Đã rút khỏi gian hàng.",
}
/** `2027-02-06T00:00` as typed is a moment in Vietnam, wherever the browser is. */
const inVietnam = (typed: string) => (typed === "" ? null : `${typed}:00+07:00`)
const said = (typed: string, otherwise: string) =>
  typed === "" ? otherwise : formatInstant(new Date(`${typed}:00+07:00`))

/** How a saved collection stands, and the deeds that move it. */
export function StateDeeds({ collection, unsaved }: { collection: Collection; unsaved: boolean }) {
  const [last, setLast] = useState<Verb>("publish")
  const [from, setFrom] = useState("")
  const [to, setTo] = useState("")
  const deeds = {
    publish: useStateDeed(collection.id, "publish"),
    schedule: useStateDeed(collection.id, "schedule"),
    withdraw: useStateDeed(collection.id, "withdraw"),
  }
  const deed = deeds[last]
  const { state, publishAt, endAt } = collection
  const act = (verb: Verb, label: string, body: object) => (
    <Button
      type="button"
      size="small"
      variant="secondary"
      disabled={unsaved}
      isLoading={deeds[verb].busy}
      onClick={() => {
        setLast(verb)
        deeds[verb].send({ ...body, expectedRevision: collection.revision })
      }}
    >
      {label}
    </Button>
  )
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">Công bố</Heading>
      <ReloadNote deed={deed} unsaved={unsaved} />
      <div className="flex flex-wrap items-center gap-2">
        <StateBadge state={state} />
        <Text size="small" className="text-ui-fg-subtle">
          {[
            publishAt && `từ ${formatInstant(new Date(publishAt))}`,
            endAt && `đến ${formatInstant(new Date(endAt))}`,
          ]
            .filter(Boolean)
            .join(" ")}
        </Text>
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          name="publishAt"
          type="datetime-local"
          label="Hiện từ (giờ Việt Nam)"
          hint={said(from, "Chỉ dùng khi hẹn ngày.")}
          value={from}
          error={deed.wordsOf("publishAt")}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          name="endAt"
          type="datetime-local"
          label="Hiện đến (giờ Việt Nam)"
          hint={said(to, "Để trống thì không tự kết thúc.")}
          value={to}
          error={deed.wordsOf("endAt")}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      {unsaved && <Text size="small">Lưu trước, rồi công bố.</Text>}
      <div className="flex flex-wrap gap-2">
        {act("publish", state === "published" ? "Đổi ngày kết thúc" : "Công bố ngay", {
          endAt: inVietnam(to),
        })}
        {state !== "published" &&
          act("schedule", "Hẹn ngày", { publishAt: inVietnam(from) ?? "", endAt: inVietnam(to) })}
        {state !== "draft" && act("withdraw", "Rút về bản nháp", {})}
        {state !== "archived" && act("withdraw", "Cất đi", { archive: true })}
        <Button asChild size="small" variant="transparent">
          <a href={collection.previewUrl} target="_blank" rel="noreferrer">
            Xem trước trên gian hàng
          </a>
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        Liên kết xem trước dùng được 24 giờ, ai có liên kết đều xem được.
      </Text>
    </section>
  )
}

const useStateDeed = (id: string, verb: Verb) =>
  useDeed({
    path: `${COLLECTIONS_PATH}/${id}/${verb}`,
    refreshes: COLLECTIONS_KEY,
    done: DONE[verb],
    onDone: () => undefined,
  })
