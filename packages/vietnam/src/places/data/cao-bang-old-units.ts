// Units in force on 2026-07-25 (two levels since 2025-07-01; Decision 19/2025/QĐ-TTg code list).
// Source: https://github.com/thanglequoc/vietnamese-provinces-database, commit
// cd58063299585146ded3981f2272946ef19ced54. MIT License, Copyright (c) 2021 Thang Le Quoc; the notice is in
// this package's NOTICE.md.
// Which old units each new one took in: https://sapnhap.bando.com.vn, via the same repository; units before
// 1 July 2025 from its commit fac63085ebd479633cfad284455df8f663eefb86.

/** Districts of Cao Bằng before 1 July 2025, by their old code. */
export const CAO_BANG_OLD_DISTRICTS: Readonly<Record<string, string>> = {
  "040": "Thành phố Cao Bằng",
  "042": "Huyện Bảo Lâm",
  "043": "Huyện Bảo Lạc",
  "045": "Huyện Hà Quảng",
  "047": "Huyện Trùng Khánh",
  "048": "Huyện Hạ Lang",
  "049": "Huyện Quảng Hòa",
  "051": "Huyện Hoà An",
  "052": "Huyện Nguyên Bình",
  "053": "Huyện Thạch An",
}

/**
 * By present commune code the units it took in, packed: five digits of old code, three digits of old district,
 * full old name; joined by semicolons. Xã Thạch Lâm (01304) in Quảng Lâm is unverified: the source names only
 * its hamlet Tổng Dùn.
 */
export const CAO_BANG_PACKED_OLD_UNITS: Readonly<Record<string, string>> = {
  "01273":
    "01267040Phường Sông Hiến;01282040Phường Đề Thám;01273040Phường Hợp Giang;01705040Xã Hưng Đạo;01696051Xã Hoàng Tung",
  "01279": "01279040Phường Ngọc Xuân;01270040Phường Sông Bằng;01693040Xã Vĩnh Quang",
  "01288":
    "01276040Phường Tân Giang;01288040Phường Duyệt Trung;01285040Phường Hoà Chung;01720040Xã Chu Trinh;01714051Xã Lê Chung",
  "01290": "01290042Thị trấn Pác Miầu;01312042Xã Mông Ân;01309042Xã Vĩnh Phong",
  "01294": "01300042Xã Vĩnh Quang;01294042Xã Lý Bôn",
  "01297": "01296042Xã Nam Cao;01297042Xã Nam Quang",
  "01304": "01304042Xã Thạch Lâm;01303042Xã Quảng Lâm",
  "01318": "01315042Xã Thái Học;01316042Xã Thái Sơn;01318042Xã Yên Thổ",
  "01321": "01321043Thị trấn Bảo Lạc;01333043Xã Bảo Toàn;01342043Xã Hồng Trị",
  "01324": "01291042Xã Đức Hạnh;01324043Xã Cốc Pàng",
  "01327": "01327043Xã Thượng Hà;01330043Xã Cô Ba",
  "01336": "01345043Xã Phan Thanh;01336043Xã Khánh Xuân",
  "01339": "01348043Xã Hồng An;01339043Xã Xuân Trường",
  "01351": "01352043Xã Hưng Thịnh;01343043Xã Kim Cúc;01351043Xã Hưng Đạo",
  "01354": "01357043Xã Đình Phùng;01354043Xã Huy Giáp",
  "01360": "01359043Xã Sơn Lập;01360043Xã Sơn Lộ",
  "01363": "01363045Thị trấn Thông Nông;01375045Xã Đa Thông;01384045Xã Lương Can",
  "01366": "01367045Xã Cần Nông;01372045Xã Lương Thông;01366045Xã Cần Yên",
  "01387": "01378045Xã Ngọc Động;01381045Xã Yên Sơn;01387045Xã Thanh Long",
  "01392": "01392045Thị trấn Xuân Hòa;01432045Xã Quý Quân;01417045Xã Sóc Hà;01399045Xã Trường Hà",
  "01393": "01420045Xã Thượng Thôn;01393045Xã Lũng Nặm",
  "01414": "01411045Xã Nội Thôn;01402045Xã Cải Viên;01414045Xã Tổng Cọt",
  "01438": "01429045Xã Hồng Sỹ;01438045Xã Ngọc Đào;01435045Xã Mã Ba",
  "01447": "01447047Thị trấn Trà Lĩnh;01471047Xã Cao Chương;01474049Xã Quốc Toản",
  "01456": "01468047Xã Quang Vinh;01456047Xã Quang Hán",
  "01465": "01465047Xã Quang Trung;01453047Xã Tri Phương;01462047Xã Xuân Nội",
  "01477": "01477047Thị trấn Trùng Khánh;01522047Xã Đức Hồng;01504047Xã Lăng Hiếu;01498047Xã Khâm Thành",
  "01489": "01481047Xã Ngọc Côn;01480047Xã Ngọc Khê;01483047Xã Phong Nậm;01489047Xã Đình Phong",
  "01501": "01501047Xã Chí Viễn;01507047Xã Phong Châu;01495047Xã Đàm Thuỷ",
  "01525": "01516047Xã Trung Phúc;01519047Xã Cao Thăng;01525047Xã Đoài Dương",
  "01537": "01534048Xã Minh Long;01543048Xã Đồng Loan;01537048Xã Lý Quốc",
  "01552": "01546048Xã Đức Quang;01540048Xã Thắng Lợi;01552048Xã Quang Long",
  "01558": "01558048Thị trấn Thanh Nhật;01564048Xã Thống Nhất;01573048Xã Thị Hoa",
  "01561": "01567048Xã Cô Ngân;01555048Xã An Lạc;01549048Xã Kim Loan;01561048Xã Vinh Quý",
  "01576": "01576049Thị trấn Quảng Uyên;01579049Xã Phi Hải;01603049Xã Phúc Sen;01606049Xã Chí Thảo",
  "01594": "01582049Xã Quảng Hưng;01597049Xã Cai Bộ;01594049Xã Độc Lập",
  "01618": "01618049Xã Ngọc Động;01609049Xã Tự Do;01624049Xã Hạnh Phúc",
  "01636": "01615049Xã Hồng Quang;01636049Xã Cách Linh;01630049Xã Bế Văn Đàn",
  "01648": "01627049Thị trấn Tà Lùng;01648049Thị trấn Hoà Thuận;01651049Xã Mỹ Hưng;01639049Xã Đại Sơn",
  "01654": "01654051Thị trấn Nước Hai;01666051Xã Đại Tiến;01687051Xã Hồng Việt",
  "01660": "01669051Xã Đức Long;01657051Xã Dân Chủ;01660051Xã Nam Tuấn",
  "01699": "01702051Xã Quang Trung;01672051Xã Ngũ Lão;01699051Xã Nguyễn Huệ",
  "01708": "01780052Xã Thịnh Vượng;01711051Xã Bình Dương;01708051Xã Bạch Đằng",
  "01726": "01726052Thị trấn Nguyên Bình;01750052Xã Thể Dục;01762052Xã Vũ Minh",
  "01729": "01729052Thị trấn Tĩnh Túc;01735052Xã Triệu Nguyên;01744052Xã Vũ Nông",
  "01738": "01732052Xã Yên Lạc;01738052Xã Ca Thành",
  "01747": "01675051Xã Trương Lương;01747052Xã Minh Tâm",
  "01768": "01768052Xã Phan Thanh;01756052Xã Mai Long",
  "01774": "01783052Xã Hưng Đạo;01765052Xã Hoa Thám;01774052Xã Tam Kim",
  "01777": "01771052Xã Quang Thành;01777052Xã Thành Công",
  "01786": "01786053Thị trấn Đông Khê;01831053Xã Đức Xuân;01816053Xã Trọng Con",
  "01789": "01801053Xã Đức Thông;01789053Xã Canh Tân",
  "01792": "01723051Xã Hồng Nam;01804053Xã Thái Cường;01792053Xã Kim Đồng",
  "01795": "01813053Xã Quang Trọng;01795053Xã Minh Khai",
  "01807": "01645049Xã Tiên Thành;01807053Xã Vân Trình;01819053Xã Lê Lai",
  "01822": "01822053Xã Đức Long;01810053Xã Thụy Hùng;01828053Xã Lê Lợi",
}
