import type { Catalogue } from "../types"
import { account } from "./account"
import { afterSale } from "./after-sale"
import { age } from "./age"
import { cart } from "./cart"
import { catalogue } from "./catalogue"
import { certificate } from "./certificate"
import { checkout } from "./checkout"
import { collection } from "./collection"
import { form } from "./form"
import { goods } from "./goods"
import { home } from "./home"
import { invoice } from "./invoice"
import { map } from "./map"
import { pages } from "./pages"
import { place } from "./place"
import { policy } from "./policy"
import { problem } from "./problem"
import { producer } from "./producer"
import { product } from "./product"
import { purchase } from "./purchase"
import { refusal } from "./refusal"
import { search } from "./search"
import { season } from "./season"
import { sharing } from "./sharing"
import { shell } from "./shell"
import { transfer } from "./transfer"
import { wholesale } from "./wholesale"

/** All English words: the same keys as Vietnamese, or it does not compile. */
export const en: Catalogue = {
  ...account,
  ...afterSale,
  ...age,
  ...cart,
  ...catalogue,
  ...certificate,
  ...checkout,
  ...collection,
  ...form,
  ...goods,
  ...home,
  ...invoice,
  ...map,
  ...pages,
  ...place,
  ...policy,
  ...problem,
  ...producer,
  ...product,
  ...purchase,
  ...refusal,
  ...search,
  ...season,
  ...sharing,
  ...shell,
  ...transfer,
  ...wholesale,
}
