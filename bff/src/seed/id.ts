import { v5 } from 'uuid'

const namespace = '5b8f6a52-6c1e-4d0b-9d5c-0f2f7a3c9e11'

/** The same seed has the same ids in every installation, so that a second start finds what the first one wrote. */
export const seededId = (name: string): string => v5(name, namespace)
