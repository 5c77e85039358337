import { Ajv, type Options } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance, FastifySchemaValidationError } from 'fastify'
import { isInstant, isLocalDate, isUuid } from './format.ts'

const base: Options = {
  removeAdditional: false,
  useDefaults: true,
  allErrors: true,
  discriminator: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}
/** Stricter than the library's, which lets pass what the database or `Date` refuses. */
const own = { uuid: isUuid, date: isLocalDate, 'date-time': isInstant }
const make = (coerceTypes: boolean) => formats.default(new Ajv({ ...base, coerceTypes, formats: own }), { mode: 'full', formats: ['uri'] })

/** Bodies are taken as they are or refused; path, query and headers come as text and are turned into what the schema says. */
export function useStrictValidation(app: FastifyInstance): void {
  const strict = make(false)
  const fromText = make(true)
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? strict : fromText).compile(schema as object))
}

const most = 50
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** One entry a field; a missing or an unknown field is named itself, not its parent. */
export function fieldsOf(errors: readonly FastifySchemaValidationError[]): { at: string; rule: string }[] {
  const rules = new Map<string, string>()
  for (const { instancePath, keyword, params } of errors) {
    const child = params.missingProperty ?? params.additionalProperty ?? params.tag
    const at = instancePath + (typeof child === 'string' ? `/${escaped(child)}` : '')
    if (!rules.has(at)) rules.set(at, keyword)
  }
  return [...rules].slice(0, most).map(([at, rule]) => ({ at, rule }))
}
