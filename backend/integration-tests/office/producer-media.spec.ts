import type { OfficeProducerResponse, ProducerDetailResponse, ProducerMedium } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { aProducer, type OfficeWorld, officeWorld, unique } from "./world"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})

const MEDIA: ProducerMedium[] = [
  { kind: "video", title: "Một ngày ở lò rèn", url: "https://films.example/lo-ren" },
  { kind: "article", title: "Dao Phúc Sen đi khắp nước", url: "https://bao.example/dao-phuc-sen" },
]
const shownMedia = async (slug: string) =>
  (await world.h.shop.get<ProducerDetailResponse>(`/store/catalogue/producers/${slug}`)).body.producer.media

describe("films and articles about a producer", () => {
  it("are shown on its page in the order given, stay when something else is changed, and go when emptied", async () => {
    const { id, slug, revision } = await aProducer(world.h, unique("Làng rèn"))
    expect(await shownMedia(slug)).toEqual([])
    const write = async (body: object, expectedRevision: number) =>
      (
        await world.office.post<OfficeProducerResponse>(`/admin/producers/${id}`, {
          ...body,
          expectedRevision,
        })
      ).body.producer
    const given = await write({ media: MEDIA }, revision)
    expect(given.media).toEqual(MEDIA)
    expect(await shownMedia(slug)).toEqual(MEDIA)
    const dispatched = await write({ handlingDays: 4 }, given.revision)
    expect(await shownMedia(slug)).toEqual(MEDIA)
    await write({ media: [] }, dispatched.revision)
    expect(await shownMedia(slug)).toEqual([])
  })

  it.each(["javascript:alert(1)", "http://films.example/lo-ren", "films.example", ""])(
    "are not found under %o",
    async (url) => {
      const { id, revision } = await aProducer(world.h, unique("Làng rèn"))
      const body = { media: [{ kind: "video", title: "Một ngày", url }], expectedRevision: revision }
      expect(await world.office.post(`/admin/producers/${id}`, body)).toMatchObject({
        status: 400,
        body: { fieldErrors: [{ field: "media.0.url" }] },
      })
    },
  )
})
