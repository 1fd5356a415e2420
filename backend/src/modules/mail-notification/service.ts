import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import type { Transport } from "./letter"
import { mailboxTransport } from "./mailbox"
import { smtpTransport } from "./smtp"

export interface MailOptions {
  /** The sender, e.g. `Chợ Phiên <don-hang@cho-phien.vn>`. */
  from: string
  smtpUrl?: string | undefined
  /** Folder of the mailbox on disk, used where there is no mail server. */
  mailboxDir?: string | undefined
}

/** Medusa's channel `email`: a mail server where one is configured, else the mailbox on disk. */
export class MailNotificationService extends AbstractNotificationProviderService {
  static override identifier = "mail"
  private readonly transport: Transport | null
  private readonly from: string

  constructor(_container: Record<string, unknown>, { from, smtpUrl, mailboxDir }: MailOptions) {
    super()
    this.from = from
    this.transport = smtpUrl ? smtpTransport(smtpUrl) : mailboxDir ? mailboxTransport(mailboxDir) : null
  }

  override async send({
    to,
    content,
    provider_data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const messageId = provider_data?.message_id
    if (!content?.subject || !content.text || !content.html || typeof messageId !== "string")
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A letter needs subject, text, html and a Message-ID",
      )
    if (!this.transport)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No mail server and no mailbox is configured")
    const { subject, text, html } = content
    await this.transport.send({ from: this.from, to, subject, text, html, messageId })
    return { id: messageId }
  }
}
