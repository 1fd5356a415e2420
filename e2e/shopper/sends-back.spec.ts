import { expect, test } from "@playwright/test"
import { aPhoto, buys, deliver, isNoted, unfold } from "../actors/after-sale"
import { aBuyer } from "../actors/buyer"
import { Office } from "../actors/office"
import { goods } from "../actors/shopping"

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled })

    test("a shopper asks to send a broken jar back with a photo, and gets the money", async ({
      page,
      request,
    }) => {
      const office = await Office.logIn(request)
      const code = await buys(page, {
        path: goods.honey.path,
        buyer: aBuyer(),
        hasScript: javaScriptEnabled,
      })
      await deliver(office, code)
      await page.goto(`/don-hang/${code}`)
      await unfold(page, "Trả hàng")
      await page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
      await expect(page.getByRole("alert")).toContainText("ít nhất 10 ký tự")
      await page.getByLabel("Chuyện gì đã xảy ra").fill("Hũ bị nứt, mật chảy ra hộp")
      await page.getByLabel("Ảnh chụp").setInputFiles(aPhoto)
      await page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
      await isNoted(page)
      const photo = page.getByRole("img", { name: "Ảnh 1 của yêu cầu trả hàng" })
      const seen = await page.request.get((await photo.getAttribute("src")) ?? "")
      expect([seen.status(), seen.headers()["content-type"]]).toEqual([200, "image/webp"])
      const { returns } = await office.read<{ returns: { id: string; code: string }[] }>(
        "/admin/return-requests?list=all&pageSize=48",
      )
      const id = returns.find((asked) => asked.code === code)?.id
      await office.change(`/admin/return-requests/${id}/approve`, { note: "Ảnh rõ, xin gửi lại" })
      await office.change(`/admin/return-requests/${id}/receive`, {})
      await page.goto(`/don-hang/${code}`)
      await expect(page.getByText(/^Đã hoàn .*₫\.$/)).toBeVisible()
    })
  })
}
