import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { environment } from "../env"

const EMAIL = "admin@cho-phien.example"

/** The office's demonstration login; left out when ADMIN_PASSWORD is not set. */
export async function seedAdminUser(container: MedusaContainer): Promise<void> {
  const password = environment().ADMIN_PASSWORD
  if (!password) return
  const [existing] = await container.resolve(Modules.USER).listUsers({ email: EMAIL })
  if (existing) return
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: await authIdentity(container, password),
      userData: { email: EMAIL, first_name: "Văn phòng", last_name: "OCOP" },
    },
  })
}

async function authIdentity(container: MedusaContainer, password: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [provider] = await auth.listProviderIdentities({ provider: "emailpass", entity_id: EMAIL })
  if (provider?.auth_identity_id) return provider.auth_identity_id
  const registered = await auth.register("emailpass", { body: { email: EMAIL, password } })
  if (!registered.authIdentity) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, registered.error ?? "The login was not created")
  }
  return registered.authIdentity.id
}
