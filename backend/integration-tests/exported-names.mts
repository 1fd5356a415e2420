import ts from "typescript"

/** Names of the values (not types) that a TypeScript source exports, without its default. */
export function exportedNames(text: string): string[] {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest)
  return file.statements.flatMap(namesOf)
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) return reexported(statement)
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) => bound(declaration.name))
  }
  const isNamedValue =
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)
  return isNamedValue && statement.name ? [statement.name.text] : []
}

function reexported(statement: ts.ExportDeclaration): string[] {
  if (statement.isTypeOnly || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) return []
  const values = statement.exportClause.elements.filter((element) => !element.isTypeOnly)
  return values.map((element) => element.name.text).filter((name) => name !== "default")
}

/** `const a`, `const { a, b: c }` and `const [a]` all bind names. */
function bound(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? bound(element.name) : []))
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind)
  return has(ts.SyntaxKind.ExportKeyword) && !has(ts.SyntaxKind.DefaultKeyword)
}
