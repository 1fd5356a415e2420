import type { MedusaContainer } from "@medusajs/framework/types"
import { announceCertificateDayWorkflow } from "../workflows/ocop/announce-certificate-day"

export default async function announceCertificateDay(container: MedusaContainer): Promise<void> {
  await announceCertificateDayWorkflow(container).run()
}

/**
 * Midnight in Vietnam is 17:00 UTC. The job looks every minute instead of once a night: a look that finds
 * nothing is two small statements, and a server that slept through midnight catches up a minute after its start.
 */
export const config = { name: "announce-certificate-day", schedule: "* * * * *" }
