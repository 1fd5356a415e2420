import { Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sendDueMails } from "../../src/mail/send/send-due"
import { lettersAreOut } from "../../src/mail/send/send-soon"
import { sweepLostMails } from "../../src/mail/sweep/sweep"
import { MAX_TRIES } from "../../src/modules/outbox"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"
import { type Harness, harness } from "../harness"
import { aCartWith, placed } from "../shopping/buyer"
import { type Good, goodsOfProducers, leave } from "../shopping/goods"
import {
  allSent,
  filesOf,
  groupIdOf,
  handedOver,
  lettersAbout,
  makeDue,
  outboxOf,
  producerLettersAbout,
  readFileOf,
  untilLetters,
  withBrokenMailbox,
} from "./post"

let h: Harness
let goods: [Good, Good]

beforeAll(async () => {
  h = await harness()
  goods = (await goodsOfProducers(h, 2)) as [Good, Good]
  for (const good of goods) await leave(h, good, 100)
})

afterAll(async () => {
  for (const good of goods) await leave(h, good, 50)
})

/** Two parcels, paid at the door. */
async function aPurchase(changes: object = { email: "ha@example.com" }) {
  const order = await placed(h.shop, await aCartWith(h.shop, [goods[0], 2], [goods[1], 1]), changes)
  return { ...order, groupId: await groupIdOf(h, order.code) }
}

const only = <Row>(rows: Row[]): Row => {
  if (rows.length !== 1 || rows[0] === undefined) throw new Error(`Expected one, got ${rows.length}`)
  return rows[0]
}

describe("a placed purchase", () => {
  it("is told to its buyer once, with amounts that are those of the purchase", async () => {
    const { groupId, purchase } = await aPurchase()
    const letter = only(await untilLetters(h, groupId, allSent))
    expect(letter).toMatchObject({ kind: "purchase_placed", recipient: "ha@example.com", tries: 1 })
    const file = only(await filesOf(letter))
    expect(await readFileOf(file)).toContain(`Message-ID: <${letter.id}.1@`)
    const amounts = [...(letter.text ?? "").matchAll(/: ([\d.]+)\u00a0₫$/gm)].map((match) =>
      Number(match[1]?.replaceAll(".", "")),
    )
    const parcels = purchase.parcels.flatMap((parcel) => [
      ...parcel.lines.map((line) => line.totalDong),
      parcel.shippingDong,
      parcel.totalDong,
    ])
    expect(amounts).toEqual([...parcels, purchase.itemsDong, purchase.shippingDong, purchase.totalDong])
  })

  it("is told in English to who ordered in English", async () => {
    const { groupId, code } = await aPurchase({ email: "ann@example.com", lang: "en" })
    const letter = only(await untilLetters(h, groupId, allSent))
    expect(letter.subject).toBe(`Order ${code} received`)
    expect(letter.text).toContain(`/en/tra-cuu?ma=${code}`)
  })

  it("is told to nobody where no address was given", async () => {
    const { groupId } = await aPurchase({})
    await sweepLostMails(h.container)
    await lettersAreOut()
    expect(await lettersAbout(h, groupId)).toEqual([])
  })

  it("is told once though its event comes again and the sweep looks for it", async () => {
    const { groupId, code } = await aPurchase()
    await untilLetters(h, groupId, allSent)
    const data = { id: groupId, code }
    await h.container.resolve(Modules.EVENT_BUS).emit({ name: "order_group.placed", data })
    await sweepLostMails(h.container)
    await lettersAreOut()
    const letter = only(await lettersAbout(h, groupId))
    expect([letter.tries, (await filesOf(letter)).length]).toEqual([1, 1])
  })

  it("whose event was lost is found by the sweep", async () => {
    const { groupId } = await aPurchase()
    const letter = only(await untilLetters(h, groupId, allSent))
    await lettersAreOut()
    const toProducers = await producerLettersAbout(h, groupId)
    await outboxOf(h).deleteOutboxMails([letter.id, ...toProducers.map(({ id }) => id)])
    await sweepLostMails(h.container)
    await lettersAreOut()
    expect(only(await lettersAbout(h, groupId)).state).toBe("sent")
    expect(await producerLettersAbout(h, groupId)).toHaveLength(toProducers.length)
  })

  it("is told to a producer that has an address, its own parcel only", async () => {
    const producers = h.container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const [first, second] = await producers.listProducers({ id: goods.map((good) => good.producer.id) })
    if (!first || !second) throw new Error("The producers are gone")
    await producers.updateProducers({ id: goods[0].producer.id, email: "htx@example.com" })
    await producers.updateProducers({ id: goods[1].producer.id, email: null })
    const { groupId, purchase } = await aPurchase({})
    await lettersAreOut()
    for (const { id, email } of [first, second]) await producers.updateProducers({ id, email })
    const letter = only(await producerLettersAbout(h, groupId))
    expect(letter).toMatchObject({ state: "sent", recipient: "htx@example.com", locale: "vi" })
    expect(letter.text).toContain(purchase.parcels[0]?.lines[0]?.product.name)
    expect(letter.text).not.toContain(goods[1].producer.name)
  })
})

describe("a way out that fails", () => {
  it("fails no order; the letter waits, and is sent once when the way is open again", async () => {
    const { groupId, waiting } = await withBrokenMailbox(async () => {
      const { groupId, purchase } = await aPurchase()
      expect(purchase.parcels).toHaveLength(2)
      const waiting = only(await untilLetters(h, groupId, (rows) => Boolean(rows[0]?.last_error)))
      await lettersAreOut()
      return { groupId, waiting }
    })
    expect(waiting.state).toBe("waiting")
    expect(waiting.due_at.getTime()).toBeGreaterThan(Date.now())
    await sendDueMails(h.container)
    expect(only(await lettersAbout(h, groupId)).state).toBe("waiting")
    await makeDue(h, waiting)
    await sendDueMails(h.container)
    await sendDueMails(h.container)
    const letter = only(await lettersAbout(h, groupId))
    expect(letter).toMatchObject({ state: "sent", tries: 2, last_error: null, text: waiting.text })
    expect(await filesOf(letter)).toHaveLength(1)
  })

  it("is given up visibly after the last try, and sent again on purpose as a letter of its own", async () => {
    const groupId = await withBrokenMailbox(async () => {
      const { groupId } = await aPurchase()
      const waiting = only(await untilLetters(h, groupId, (rows) => Boolean(rows[0]?.last_error)))
      await lettersAreOut()
      await outboxOf(h).updateOutboxMails({ id: waiting.id, tries: MAX_TRIES - 1 })
      await makeDue(h, waiting)
      await sendDueMails(h.container)
      return groupId
    })
    const given = only(await lettersAbout(h, groupId))
    expect(given).toMatchObject({ state: "failed", tries: MAX_TRIES })
    expect(given.last_error).toMatch(/EEXIST|ENOTDIR/)
    await makeDue(h, given)
    await sendDueMails(h.container)
    expect(only(await lettersAbout(h, groupId)).state).toBe("failed")
    const office = await h.office()
    expect((await office.post(`/admin/outbox/${given.id}/send-again`)).status).toBe(200)
    const [letter] = await untilLetters(h, groupId, allSent)
    expect(letter).toMatchObject({ round: 2, tries: 1 })
    expect(await filesOf(given)).toEqual([expect.stringContaining(`${given.id}.2_`)])
  })
})

describe("workers of the outbox", () => {
  it("that run at once send each letter once", async () => {
    const { groupId } = await aPurchase({})
    const mails = Array.from({ length: 12 }, (_, n) => ({
      key: `purchase_placed:race-${groupId}-${n}`,
      kind: "purchase_placed",
      recipient: `ha${n}@example.com`,
      locale: "vi" as const,
      facts: { groupId },
    }))
    await lettersAreOut()
    await outboxOf(h).put(mails)
    const done = await Promise.all([1, 2, 3].map(() => sendDueMails(h.container)))
    const letters = await lettersAbout(h, groupId)
    expect(letters.map(({ state, tries }) => [state, tries])).toEqual(letters.map(() => ["sent", 1]))
    expect(letters).toHaveLength(12)
    expect(done.reduce((sum, { sent }) => sum + sent, 0)).toBeGreaterThanOrEqual(12)
    for (const letter of letters) expect(await handedOver(h, letter)).toBe(1)
  })

  it("take over from one that died, and send nothing that had been accepted", async () => {
    const { groupId } = await aPurchase()
    const letter = only(await untilLetters(h, groupId, allSent))
    const dead = { state: "sending" as const, lease: "dead", leased_until: new Date(Date.now() - 1000) }
    await outboxOf(h).updateOutboxMails({ id: letter.id, ...dead, sent_at: null })
    await sendDueMails(h.container)
    expect(only(await lettersAbout(h, groupId))).toMatchObject({ state: "sent", tries: 2 })
    expect(await handedOver(h, letter)).toBe(1)
  })

  it("leave alone what another one is sending", async () => {
    const { groupId } = await aPurchase()
    const letter = only(await untilLetters(h, groupId, allSent))
    const alive = { state: "sending" as const, lease: "alive", leased_until: new Date(Date.now() + 60_000) }
    await outboxOf(h).updateOutboxMails({ id: letter.id, ...alive })
    await sendDueMails(h.container)
    expect(only(await lettersAbout(h, groupId))).toMatchObject({ state: "sending", lease: "alive", tries: 1 })
    await outboxOf(h).updateOutboxMails({ id: letter.id, state: "sent", lease: null, leased_until: null })
  })
})
