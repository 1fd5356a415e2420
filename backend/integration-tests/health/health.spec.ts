import { beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"

let h: Harness
beforeAll(async () => {
  h = await harness()
})

describe("GET /health", () => {
  it("answers OK to anyone", async () => {
    const answer = await h.anyone.get("/health")
    expect(answer.status).toBe(200)
    expect(answer.body).toBe("OK")
  })
})

describe("the seeded shop", () => {
  it("answers the shop's key and refuses a call without it", async () => {
    expect((await h.shop.get("/store/regions")).status).toBe(200)
    expect((await h.anyone.get("/store/regions")).status).toBe(400)
  })

  it("lets the office in with the demonstration login", async () => {
    const office = await h.office()
    expect((await office.get("/admin/regions")).status).toBe(200)
  })
})
