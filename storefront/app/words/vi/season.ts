/** The season's calendar. */
export const season = {
  "season.title": "Mùa vụ Cao Bằng",
  "season.description": "Tháng này đang mùa gì, tháng sau tới mùa gì, và cả năm trong một bảng.",
  "season.now": "Tháng {month} đang mùa",
  "season.next": "Tháng {month} tới mùa",
  "season.noneNow": "Tháng này không có sản phẩm theo mùa nào đang bán.",
  "season.noneNext": "Tháng sau không có mùa mới nào bắt đầu.",
  "season.more": "Và {count} sản phẩm khác trong bảng từng tháng bên dưới.",
  "season.table": "Mười hai tháng",
  "season.tableCaption": "Tháng có màu là tháng đúng vụ. Tháng này là tháng {month}.",
  "season.what": "Sản vật",
  "season.month": "Tháng {month}",
  "season.yes": "đúng vụ",
  "season.source": "Nguồn: {source}",
  "season.partly": "Nguồn: {source}; tháng chưa kiểm chứng",
  "season.unverified": "Chưa kiểm chứng, dữ liệu minh họa",
  "season.byMonth": "Sản phẩm từng tháng",
  "season.byMonthNote":
    "Tháng của từng sản phẩm là dữ liệu minh họa; sản phẩm có quanh năm không nằm trong bảng này.",
  "season.all": "Xem lịch mùa vụ cả năm",
} as const
