import type { ListingActivityView } from "@cho-phien/contract"
import { DayField } from "../office/DayField"
import { LongTextField } from "../office/LongTextField"
import { ChoiceField, optionsOf } from "./ChoiceField"
import { FormDrawer } from "./FormDrawer"
import { textIn } from "./form"
import { ACTIVITY_WORDS } from "./words"

/** Judges what a household does when it sells a product. */
export function ActivityDrawer({ listing, onClose }: { listing: ListingActivityView; onClose: () => void }) {
  return (
    <FormDrawer
      title={listing.productName}
      words={listing.producer.name}
      path="activities"
      submitLabel="Duyệt hoạt động"
      done="Đã duyệt hoạt động thuế."
      bodyOf={(form) => ({
        productId: listing.productId,
        activity: textIn(form, "activity"),
        startsOn: textIn(form, "startsOn"),
        note: textIn(form, "note"),
      })}
      onClose={onClose}
    >
      {(wordsOf) => (
        <>
          <ChoiceField
            name="activity"
            label="Hoạt động"
            options={optionsOf(ACTIVITY_WORDS)}
            initial={listing.activity ?? "production"}
            error={wordsOf("activity")}
          />
          <DayField name="startsOn" label="Áp dụng cho đơn bán từ ngày" day="" error={wordsOf("startsOn")} />
          <LongTextField
            name="note"
            label="Căn cứ"
            hint="Giấy xác nhận của xã, hóa đơn mua vào, biên bản xem nơi sản xuất."
            error={wordsOf("note")}
          />
        </>
      )}
    </FormDrawer>
  )
}
