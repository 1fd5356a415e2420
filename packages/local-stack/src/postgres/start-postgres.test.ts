import { setTimeout as pause } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startTestPostgres, type TestPostgres } from "../testing/test-postgres.js"
import { withClient } from "./connection.js"
import { noteOn, readNote } from "./database-note.js"
import { copyDatabase, createDatabase, dropDatabase, hasDatabase, renameDatabase } from "./databases.js"

let postgres: TestPostgres
const name = (what: string) => `unit_${process.pid}_${what}`
beforeAll(async () => {
  postgres = await startTestPostgres()
  await createDatabase(postgres, name("a"))
}, 60_000)
afterAll(async () => {
  for (const what of ["a", "b", "c"]) await dropDatabase(postgres, name(what))
  await postgres.release()
})

async function ask(database: string, sql: string): Promise<unknown> {
  return withClient(
    postgres.url(database),
    async (client) => Object.values((await client.query(sql)).rows[0])[0],
  )
}

describe("the embedded Postgres", () => {
  it("is taken over, not started twice", async () => {
    const again = await startTestPostgres()
    expect(again).toMatchObject({ reused: true, pid: postgres.pid, port: postgres.port })
  })

  it("is not stopped while another run is connected to it", async () => {
    await withClient(postgres.url(name("a")), async () => {
      await (await startTestPostgres()).release()
      await pause(100)
      expect(await ask("postgres", "select 1")).toBe(1)
    })
  })

  it("knows Vietnamese letters on every machine", async () => {
    expect(await ask(name("a"), "select lower('ĐẶC SẢN')")).toBe("đặc sản")
    const sorted = await ask(
      name("a"),
      `select string_agg(n, ' ' order by n collate "vi-x-icu") from unnest(array['Êm','dê','An','Đào','Án','Dao']) n`,
    )
    expect(sorted).toBe("An Án Dao dê Đào Êm")
  })

  it("copies a database with its contents and replaces an older copy", async () => {
    await withClient(postgres.url(name("a")), (client) => client.query("create table t as select 7 as n"))
    await copyDatabase(postgres, name("a"), name("b"))
    await withClient(postgres.url(name("b")), (client) => client.query("update t set n = 8"))
    await copyDatabase(postgres, name("a"), name("b"))
    expect(await ask(name("b"), "select n from t")).toBe(7)
  })

  it("keeps a note with a database, also under a new name", async () => {
    await createDatabase(postgres, name("b"))
    expect(await readNote(postgres, name("a"))).toBeUndefined()
    await noteOn(postgres, name("b"), "it's done")
    await renameDatabase(postgres, name("b"), name("c"))
    expect(await readNote(postgres, name("c"))).toBe("it's done")
    expect(await hasDatabase(postgres, name("b"))).toBe(false)
  })
})
