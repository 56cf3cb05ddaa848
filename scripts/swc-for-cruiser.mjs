/**
 * dependency-cruiser reads TypeScript 7 projects with swc alone, and knows neither its TSX nor `using`.
 * This teaches it both. It must be imported before dependency-cruiser.
 */
import swc from '@swc/core'
import { Visitor } from '@swc/core/Visitor.js'

const parseFileSync = /** @type {(path: string, options: object) => unknown} */ (
  /** @type {unknown} */ (swc.parseFileSync)
)
Object.assign(swc, {
  parseFileSync: (/** @type {string} */ path, /** @type {object} */ options) =>
    parseFileSync(path, { ...options, tsx: path.endsWith('x') }),
})

const { visitStatement } = Visitor.prototype
Visitor.prototype.visitStatement = function (statement) {
  const { type, decls } = /** @type {{ type: string, decls?: import('@swc/core').VariableDeclarator[] }} */ (statement)
  if (type !== 'UsingDeclaration' || !decls) return visitStatement.call(this, statement)
  this.visitVariableDeclarators(decls)
  return statement
}
