export async function loginCode(): Promise<string | undefined> {
  return undefined
}
