import { expect, test } from "@playwright/test"
import { Office } from "../actors/office"

test("words with a redirect of the office open its page, with or without marks; a filter still searches", async ({
  page,
  request,
}) => {
  const office = await Office.logIn(request)
  const rule = { kind: "redirect", words: "quà bếp lửa", path: "/bo-suu-tap/gac-bep" }
  const { id } = await office.change<{ id: string }>("/admin/search-desk/rules", rule)
  try {
    for (const words of ["quà bếp lửa", "qua bep lua"]) {
      await page.goto(`/tim-kiem?q=${encodeURIComponent(words)}`)
      await expect(page).toHaveURL("/bo-suu-tap/gac-bep")
    }
    await page.goto("/en/tim-kiem?q=qua+bep+lua")
    await expect(page).toHaveURL("/en/bo-suu-tap/gac-bep")
    await page.goto("/tim-kiem?q=qua+bep+lua&con-hang=1")
    await expect(page).toHaveURL("/tim-kiem?q=qua+bep+lua&con-hang=1")
  } finally {
    await office.change(`/admin/search-desk/rules/${id}/remove`, {})
  }
})
