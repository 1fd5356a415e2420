import type { OfficeCertificateListResponse } from "@cho-phien/contract"
import { addDays, certificateStateOn, plainDate, startOfVietnamDay } from "@cho-phien/ocop"
import { Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { OCOP_MODULE, type OcopModuleService } from "../../src/modules/ocop"
import { refreshSoon } from "../../src/workflows/catalogue/refresh-soon"
import { announceCertificateDayWorkflow } from "../../src/workflows/ocop/announce-certificate-day"
import { CERTIFICATE_CHANGED, type CertificateChanged } from "../../src/workflows/ocop/events"
import { writtenDown } from "../../src/workflows/search/write-soon"
import { atInstant } from "../clock"
import { CERTIFICATES, daysAgo, issued, type OfficeWorld, officeWorld, read } from "./world"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})

/** The catalogue was written for other days: the files that follow want today's. */
afterAll(async () => {
  await refreshSoon(world.h.container, "everything", [])
  await writtenDown()
})

/** The last millisecond of a day in Vietnam, and the first of the next. */
const lastOf = (day: string) =>
  new Date(startOfVietnamDay(addDays(plainDate(day), 1)).getTime() - 1).toISOString()
const firstAfter = (day: string) => startOfVietnamDay(addDays(plainDate(day), 1)).toISOString()

/** A watch of our own: the job that runs beside the specs keeps another. */
const WATCH = "midnight-spec"

describe("midnight in Vietnam", () => {
  it("ends a certificate between 23:59:59 and 00:00:00, without a write", async () => {
    const certificate = await issued(await officeWorld(), { issuedOn: daysAgo(100) })
    const before = await atInstant(lastOf(certificate.expiresOn), () => read(world, certificate.id))
    expect(before.certificate).toMatchObject({ state: "expiring", daysLeft: 0 })
    const after = await atInstant(firstAfter(certificate.expiresOn), () => read(world, certificate.id))
    expect(after.certificate).toMatchObject({ state: "expired", daysLeft: null, revision: 1 })
  })

  it("moves it from one filter of the list to the other", async () => {
    const own = await officeWorld()
    const { expiresOn } = await issued(own, { issuedOn: daysAgo(100) })
    const count = async (query: string) =>
      (
        await own.office.get<OfficeCertificateListResponse>(
          `${CERTIFICATES}?productId=${own.productId}&${query}`,
        )
      ).body.count
    await atInstant(lastOf(expiresOn), async () => {
      expect([
        await count("state=expiring"),
        await count("expiringWithinDays=0"),
        await count("state=expired"),
      ]).toEqual([1, 1, 0])
    })
    await atInstant(firstAfter(expiresOn), async () => {
      expect([
        await count("state=expiring"),
        await count("expiringWithinDays=0"),
        await count("state=expired"),
      ]).toEqual([0, 0, 1])
    })
  })

  it("ends a certificate of 29 February on the day the rule says", async () => {
    const certificate = await issued(await officeWorld(), {
      issuedOn: "2024-02-29",
      stars: 4,
      totalScore: 80,
    })
    expect(certificate.expiresOn).toBe("2027-02-27")
    expect(certificateStateOn({ issuedOn: "2024-02-29", expiresOn: "2027-02-27" }, "2027-02-28").kind).toBe(
      "expired",
    )
    const after = await atInstant("2027-02-27T17:00:00Z", () => read(world, certificate.id))
    expect(after.certificate.state).toBe("expired")
  })

  it("is announced once for what it changed, and not for the rest", async () => {
    const lapsing = await issued(await officeWorld(), { issuedOn: daysAgo(100) })
    const staying = await issued(await officeWorld(), { issuedOn: daysAgo(50) })
    const heard: string[] = []
    const bus = world.h.container.resolve(Modules.EVENT_BUS)
    const listener = async ({ data }: { data: unknown }) => {
      heard.push((data as CertificateChanged).id)
    }
    bus.subscribe(CERTIFICATE_CHANGED, listener, { subscriberId: "midnight-spec" })
    const look = () => announceCertificateDayWorkflow(world.h.container).run()
    const quiet = () =>
      vi.waitFor(
        async () => {
          const before = heard.length
          await new Promise((resolve) => setTimeout(resolve, 250))
          expect(heard.length).toBe(before)
        },
        { timeout: 10_000 },
      )
    await atInstant(lastOf(lapsing.expiresOn), async () => {
      await look()
      await quiet()
      heard.length = 0
      await atInstant(firstAfter(lapsing.expiresOn), async () => {
        await Promise.all([look(), look(), look()])
        await look()
        await quiet()
        bus.unsubscribe(CERTIFICATE_CHANGED, listener, { subscriberId: "midnight-spec" })
      })
    })
    expect(heard.filter((id) => id === lapsing.id)).toHaveLength(1)
    expect(heard).not.toContain(staying.id)
  })

  it("is announced again when the announcement fails", async () => {
    const ocop = world.h.container.resolve<OcopModuleService>(OCOP_MODULE)
    const { expiresOn } = await issued(await officeWorld(), { issuedOn: daysAgo(77) })
    const day = addDays(plainDate(expiresOn), 1)
    await ocop.announceDay(WATCH, plainDate(expiresOn), new Date(), async () => {})
    await expect(
      ocop.announceDay(WATCH, day, new Date(), async () => {
        throw new Error("no bus")
      }),
    ).rejects.toThrow("no bus")
    expect(await ocop.announceDay(WATCH, day, new Date(), async () => {})).toBeGreaterThanOrEqual(1)
    expect(await ocop.announceDay(WATCH, day, new Date(), async () => {})).toBe(0)
  })

  it("is announced by one of two servers while the other passes by", async () => {
    const ocop = world.h.container.resolve<OcopModuleService>(OCOP_MODULE)
    const { expiresOn } = await issued(await officeWorld(), { issuedOn: daysAgo(66) })
    const day = addDays(plainDate(expiresOn), 1)
    await ocop.announceDay(WATCH, plainDate(expiresOn), new Date(), async () => {})
    const slow = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 300)))
    const counts = await Promise.all([
      ocop.announceDay(WATCH, day, new Date(), slow),
      ocop.announceDay(WATCH, day, new Date(), slow),
    ])
    expect(slow).toHaveBeenCalledTimes(1)
    expect(counts.filter((count) => count === 0)).toHaveLength(1)
  })
})
