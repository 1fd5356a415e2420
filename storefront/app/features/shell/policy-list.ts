/** The published contents of Decree 248 ch. II, in the order of the footer: path under /chinh-sach and its words. */
export const POLICIES = [
  ["chu-quan-nen-tang", "policy.operator"],
  ["bao-ve-du-lieu-ca-nhan", "policy.data"],
  ["quyen-va-nghia-vu", "policy.duties"],
  ["khieu-nai", "policy.complaints"],
  ["gia-va-phi", "policy.prices"],
  ["dieu-kien-han-che", "policy.limits"],
  ["thu-tu-hien-thi", "policy.ranking"],
  ["giao-hang", "policy.delivery"],
  ["thanh-toan", "policy.payment"],
  ["doi-tra-hoan-tien", "policy.returns"],
  ["dieu-khoan-chung", "policy.terms"],
] as const
