import type { OfficeSynonym } from "@cho-phien/contract"
import { Badge, Button, Drawer, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { ListBody } from "../office/ListBody"
import { Pages } from "../office/Pages"
import { SearchField } from "../office/SearchField"
import { SynonymForm } from "./SynonymForm"
import { useSynonyms } from "./use-desk"
import { ORIGIN_WORDS } from "./words"

const PAGE_SIZE = 20
const NEW: OfficeSynonym = { id: null, words: "", means: [], whole: false, origin: "office" }

/** The list of other names, which the office edits line by line. */
export function SynonymPanel() {
  const [q, setQ] = useState("")
  const [page, setPage] = useState(1)
  const [open, setOpen] = useState<OfficeSynonym>()
  const list = useSynonyms({ q, page, pageSize: PAGE_SIZE })
  const search = (text: string) => {
    setQ(text)
    setPage(1)
  }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <SearchField label="Tìm trong danh sách" value={q} onChange={search} className="w-64" />
        <Button size="small" onClick={() => setOpen(NEW)}>
          Thêm tên gọi
        </Button>
      </div>
      <ListBody list={list} isEmpty={list.data?.count === 0} emptyWords="Chưa có tên gọi nào khớp.">
        {list.data && (
          <>
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Tên hàng có từ</Table.HeaderCell>
                  <Table.HeaderCell>Cũng tìm thấy khi gõ</Table.HeaderCell>
                  <Table.HeaderCell>Nguồn</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {list.data.synonyms.map((line) => (
                  <Table.Row key={line.words} className="cursor-pointer" onClick={() => setOpen(line)}>
                    <Table.Cell>
                      <button type="button" className="text-left">
                        {line.words}
                      </button>
                    </Table.Cell>
                    <Table.Cell className="whitespace-normal py-2">
                      <Text size="small">{line.means.join(", ") || "—"}</Text>
                    </Table.Cell>
                    <Table.Cell>
                      <Badge size="2xsmall">{ORIGIN_WORDS[line.origin]}</Badge>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Pages {...list.data} onPage={setPage} />
          </>
        )}
      </ListBody>
      <Drawer open={open !== undefined} onOpenChange={(isOpen) => isOpen || setOpen(undefined)}>
        <Drawer.Content>
          <Drawer.Header>
            <Drawer.Title>{open?.words ? `Tên gọi khác của “${open.words}”` : "Thêm tên gọi"}</Drawer.Title>
          </Drawer.Header>
          {open && <SynonymForm key={open.words} line={open} onBack={() => setOpen(undefined)} />}
        </Drawer.Content>
      </Drawer>
    </>
  )
}
