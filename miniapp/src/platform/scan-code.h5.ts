export const canScan = false

export async function scanCode(): Promise<string | undefined> {
  return undefined
}
