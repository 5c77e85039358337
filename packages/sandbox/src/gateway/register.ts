import type { Bdjg, VerifyBody } from './wire.ts'

export type Person = { openid: string; name: string; idNumber: string; mobile: string; registeredMobile: string | null }

/** The population register: it answers only whether three facts belong together. */
export function createRegister(people: readonly Person[]) {
  const known = new Map(people.filter(({ registeredMobile }) => registeredMobile !== null).map((person) => [person.idNumber, person]))
  return {
    compare({ xm, gmsfhm, sjhm }: Required<VerifyBody>): Bdjg {
      const person = known.get(gmsfhm.toUpperCase())
      if (!person) return '3'
      return person.name === xm && person.registeredMobile === sjhm ? '1' : '2'
    },
  }
}
