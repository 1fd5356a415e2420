const ONSETS = "ngh ng nh gh gi kh ph th tr ch qu b c d g h k l m n p r s t v x".split(" ").concat("")

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu enh ech i ia ich iem ien ieng iep iet ieu im
  in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot u
  ua uan uang uat uay uc ue uech uen uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen
  uyet uynh uyt uyu y yem yen yet yeu`.split(/\s+/),
)

/** Whether a word without marks can be one Vietnamese syllable: `nghieng` can, `noodle` cannot. */
export function isSyllable(word: string): boolean {
  return ONSETS.some((onset) => word.startsWith(onset) && RIMES.has(word.slice(onset.length)))
}
