import { Registry } from 'prom-client'

/** The figures of this process, whoever counts them. Labels hold words of the program alone: never people, ids or what was sent. */
export const registry = new Registry()
export const registers = [registry]
