import { startSandbox } from '@huifuwu/sandbox'
import { afterAll } from 'vitest'

type Machine = { machineNow: () => Date }

/** Stand-ins of WeChat and of the gateway over real HTTP, with the app's own secrets and machine clock. They stop after the last test. */
export async function testUpstreams(clock: Machine) {
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    appSecrets: { wechat: { appId: 'wx-test', secret: 'wechat-secret' }, gateway: { paasId: 'huifuwu', token: 'identity-token' } },
    now: () => clock.machineNow().getTime(),
  })
  afterAll(sandbox.stop)
  const admin = (path: string, body: object) =>
    fetch(`${sandbox.url}/admin/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  return {
    environment: { WECHAT_URL: sandbox.url, IDENTITY_URL: sandbox.url },
    admin,
    mintPhoneCode: async (mobile: string) => ((await (await admin('wechat-codes', { mobile })).json()) as { phoneCode: string }).phoneCode,
    countCalls: async (path: string) => {
      const { calls } = (await (await fetch(`${sandbox.url}/admin/calls`)).json()) as { calls: { path: string }[] }
      return calls.filter((call) => call.path === path).length
    },
  }
}
