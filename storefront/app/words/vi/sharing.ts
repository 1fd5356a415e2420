/** What stands on a picture that goes out with a link. */
export const sharing = {
  "sharing.stars": "{stars} sao OCOP",
  "sharing.drawn": "hình minh họa",
} as const
