import { MESSAGE_MAX } from "@cho-phien/contract"
import { inLang } from "~/lib/lang"
import { useLang, useT } from "~/words/context"
import type { AfterView } from "./after-view.server"
import type { RefusedDeed } from "./deeds.server"
import { TextArea } from "./fields"
import { ParcelForm } from "./ParcelForm"

type MessagesProps = { code: string; after: AfterView; refused: RefusedDeed | undefined }

/** What buyer and seller wrote to each other about a parcel, and room for more. */
export function Messages({ code, after, refused }: MessagesProps) {
  const t = useT()
  const lang = useLang()
  const { orderId, messages, unread, seller } = after
  const title = t("message.title", { seller: seller.name })
  return (
    <>
      {unread > 0 ? (
        <form method="post" action={inLang(lang, `/don-hang/${code}`)} className="after-note screen-only">
          <input type="hidden" name="deed" value="seen" />
          <input type="hidden" name="parcel" value={orderId} />
          <p className="message-news">
            {t("message.unread", { count: unread })}{" "}
            <button type="submit" className="button button-quiet">
              {t("message.seen")}
            </button>
          </p>
        </form>
      ) : null}
      <ParcelForm
        code={code}
        orderId={orderId}
        deed="message"
        title={unread > 0 ? `${title} (${t("message.unread", { count: unread })})` : title}
        submit={t("message.submit")}
        faults={refused?.faults}
      >
        {messages.length === 0 ? <p className="muted">{t("message.none")}</p> : null}
        <ul className="messages">
          {messages.map((message) => (
            <li key={message.id} className={`message message-${message.writer}`}>
              <p className="muted small">
                {message.writer === "buyer" ? t("message.buyer") : seller.name} ·{" "}
                <time dateTime={message.writtenAt}>{message.timeText}</time>
              </p>
              <p className="message-body">{message.body}</p>
            </li>
          ))}
        </ul>
        <TextArea
          name="message"
          id={`tin-${orderId}`}
          label={t("message.body")}
          typed={refused?.typed.message}
          maxLength={MESSAGE_MAX}
        />
      </ParcelForm>
    </>
  )
}
