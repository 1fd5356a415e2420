import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Client } from "../client"
import type { Harness } from "../harness"

/** Another operator of the office, logged in. */
export async function secondPerson(h: Harness): Promise<Client> {
  const login = { email: `ke-toan-${process.pid}@cho-phien.example`, password: "mat-khau-thu-nghiem" }
  const [known] = await h.container.resolve(Modules.USER).listUsers({ email: login.email })
  if (!known) {
    const { authIdentity } = await h.container.resolve(Modules.AUTH).register("emailpass", { body: login })
    await createUserAccountWorkflow(h.container).run({
      input: {
        authIdentityId: authIdentity?.id ?? "",
        userData: { email: login.email, first_name: "Kế Toán" },
      },
    })
  }
  const { body } = await h.anyone.post<{ token: string }>("/auth/user/emailpass", login)
  return h.anyone.with({ authorization: `Bearer ${body.token}` })
}
