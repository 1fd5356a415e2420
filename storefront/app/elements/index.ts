import { AddToCart } from "./add-to-cart"
import { AutoSubmit } from "./auto-submit"
import { AwaitNews } from "./await-news"
import { CommuneBox } from "./commune-box"
import { Copy } from "./copy"
import { focusFirstFault } from "./focus-first-fault"
import { Live } from "./live"
import { Print } from "./print"
import { Stepper } from "./stepper"
import { Suggest } from "./suggest"
import { Visitor } from "./visitor"

// The one script of public pages. Everything works without it; each element makes one thing smoother.
customElements.define("cp-visitor", Visitor)
customElements.define("cp-add-to-cart", AddToCart)
customElements.define("cp-auto-submit", AutoSubmit)
customElements.define("cp-stepper", Stepper)
customElements.define("cp-live", Live)
customElements.define("cp-suggest", Suggest)
customElements.define("cp-commune-box", CommuneBox)
customElements.define("cp-print", Print)
customElements.define("cp-copy", Copy)
customElements.define("cp-await", AwaitNews)
focusFirstFault()
