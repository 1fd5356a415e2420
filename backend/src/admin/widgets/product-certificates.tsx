import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { CertificateTable } from "../certificates/CertificateTable"
import { useCertificates } from "../certificates/use-certificates"
import { queryOf } from "../office/ask"

const PAGE = "/chung-nhan-ocop"

/** All certificates of a product; there is no field for stars, they come from here. */
const ProductCertificates = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const navigate = useNavigate()
  const { data } = useCertificates({ productId: product.id, includeHistory: 1, pageSize: 48 })
  const producerId = data?.certificates[0]?.producer?.id
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">Chứng nhận OCOP</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to={PAGE + queryOf({ new: 1, productId: product.id, producerId })}>Cấp giấy chứng nhận</Link>
        </Button>
      </div>
      {data?.certificates.length === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-6">
          Sản phẩm chưa có giấy chứng nhận nào, nên trang bán không hiện sao.
        </Text>
      )}
      {data && data.certificates.length > 0 && (
        <CertificateTable
          ofOneProduct
          certificates={data.certificates}
          onOpen={(id) => navigate(PAGE + queryOf({ productId: product.id, id }))}
        />
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })
export default ProductCertificates
