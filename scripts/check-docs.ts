import { checkDocuments } from './check/documents.ts'

const missing = checkDocuments()
for (const line of missing) console.log(line)
process.exitCode = missing.length === 0 ? 0 : 1
