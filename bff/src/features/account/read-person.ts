import { maskIdNumber, maskName, maskPhone, type Sex } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { createMemory } from '../../platform/memory.ts'
import { listPersons, type PersonRow } from './store.ts'

/** `name` is for the person's own pages; everybody else sees what is masked. */
export type ReadPerson = { name: string; maskedName: string; maskedPhone: string; sex: Sex }
type Lending = Pick<House, 'db' | 'vault' | 'clock'>
type Kept = { person: ReadPerson; until: number }

const most = 20_000
const keptMs = 60_000
const memories = new WeakMap<Lending['vault'], ReturnType<typeof createMemory<Kept>>>()

function memoryOf({ vault }: Lending) {
  const known = memories.get(vault) ?? createMemory<Kept>(most)
  memories.set(vault, known)
  return known
}

export function openPerson({ vault }: Pick<House, 'vault'>, { name, phone, sex }: PersonRow): ReadPerson {
  const opened = vault.decrypt(name)
  return { name: opened, maskedName: maskName(opened), maskedPhone: maskPhone(vault.decrypt(phone)), sex }
}

export const openIdNumber = ({ vault }: Pick<House, 'vault'>, { idNumber }: PersonRow): string => maskIdNumber(vault.decrypt(idNumber))

/** Those of the ids that are known, by id. Remembered for a minute, because a list opens many of them. */
export async function readPersons(house: Lending, ids: readonly string[]): Promise<Map<string, ReadPerson>> {
  const memory = memoryOf(house)
  const now = house.clock.machineNow().getTime()
  const found = new Map<string, ReadPerson>()
  const missing: string[] = []
  for (const id of new Set(ids)) {
    const kept = memory.get(id)
    if (kept && kept.until > now) found.set(id, kept.person)
    else missing.push(id)
  }
  for (const row of await listPersons(house.db.sql, missing)) {
    const person = openPerson(house, row)
    memory.set(row.id, { person, until: now + keptMs })
    found.set(row.id, person)
  }
  return found
}

export async function readPerson(house: Lending, personId: string): Promise<ReadPerson> {
  const person = (await readPersons(house, [personId])).get(personId)
  if (!person) throw new Error('No such person')
  return person
}
