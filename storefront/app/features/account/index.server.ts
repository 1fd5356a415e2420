export { readPurchases, register, rename, sessionFor, signIn } from "./account.server"
export { accountValues, registerFaults, signInFaults } from "./account-form"
export { deleteAddress, MOST_ADDRESSES, readAddresses, saveAddress } from "./addresses.server"
