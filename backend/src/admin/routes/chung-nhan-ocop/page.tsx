import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button, Container, Heading } from "@medusajs/ui"
import { CertificateDrawer } from "../../certificates/CertificateDrawer"
import { CertificateFilters } from "../../certificates/CertificateFilters"
import { CertificateTable } from "../../certificates/CertificateTable"
import { IssueDrawer } from "../../certificates/IssueDrawer"
import { useCertificates } from "../../certificates/use-certificates"
import { ListBody } from "../../office/ListBody"
import { Pages } from "../../office/Pages"
import { useFilters } from "../../office/use-filters"

const PAGE_SIZE = 20

export default function CertificatesPage() {
  const filters = useFilters()
  const { get, set, page } = filters
  const list = useCertificates({
    q: get("q"),
    state: get("state"),
    stars: get("stars"),
    productId: get("productId"),
    expiringWithinDays: get("expiringWithinDays"),
    includeHistory: get("productId") ? 1 : undefined,
    page,
    pageSize: PAGE_SIZE,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h1">Chứng nhận OCOP</Heading>
        <Button size="small" onClick={() => set({ new: "1" })}>
          Cấp giấy chứng nhận
        </Button>
      </div>
      <CertificateFilters filters={filters} />
      <ListBody
        list={list}
        isEmpty={list.data?.certificates.length === 0}
        emptyWords="Không có giấy chứng nhận nào khớp. Bỏ bớt bộ lọc, hoặc tìm bằng ít từ hơn."
      >
        {list.data && (
          <>
            <CertificateTable certificates={list.data.certificates} onOpen={(id) => set({ id })} />
            <Pages {...list.data} onPage={(to) => set({ page: String(to) })} />
          </>
        )}
      </ListBody>
      <CertificateDrawer id={get("id")} onClose={() => set({ id: "" })} />
      {get("new") && (
        <IssueDrawer
          open
          producerId={get("producerId")}
          productId={get("productId")}
          onClose={() => set({ new: "" })}
          onIssued={(id) => set({ new: "", id })}
        />
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Chứng nhận OCOP", icon: CheckCircle })
export const handle = { breadcrumb: () => "Chứng nhận OCOP" }
