import { BaseSequencer, type TestSpecification } from "vitest/node"

/** Files follow each other by name, on every machine and in every run: what one leaves behind, all meet or none. */
export class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => (one.moduleId < other.moduleId ? -1 : 1))
  }
}
