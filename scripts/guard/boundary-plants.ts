import type { Files } from './planted-tree.ts'

/** What the planted violations point at. It breaks no rule itself. */
export const ground: Files = {
  'packages/domain/src/index.ts': 'export const word = 1',
  'packages/contract/src/index.ts': 'export const endpoints = {}\nexport type Endpoints = typeof endpoints',
  'packages/sandbox/src/index.ts': 'export const sandbox = 1',
  'packages/testkit/src/index.ts': 'export const testkit = 1',
  'packages/console/src/list.ts': 'export const list = 1',
  'scripts/start.ts': 'export const start = 1',
  'bff/src/app.ts': 'export const app = 1',
  'bff/src/hen.ts': "import './egg.ts'",
  'bff/test/whole.ts': 'export const whole = 1',
  'bff/src/features/booking/index.ts': 'export const booking = 1',
  'bff/src/features/booking/store.ts': 'export const store = 1',
  'bff/src/upstream/courier/index.ts': 'export const courier = 1',
  'bff/src/upstream/courier/client.ts': 'export const client = 1',
  'miniapp/src/platform/settings.ts': 'export const settings = 1',
  'miniapp/src/booking/card.tsx': 'export const card = 1',
}

type Plant = [rule: string, file: string, text: string]

/** Each rule with a file that breaks it. */
export const plants: Plant[] = [
  ['no-cycles', 'bff/src/egg.ts', "import './hen.ts'"],
  ['no-unresolved', 'bff/src/deep.ts', "import '@huifuwu/contract/src/index.ts'"],
  ['no-unresolved', 'bff/src/lost.ts', "import '#platform/nothing.ts'"],
  [
    'domain-imports-nothing',
    'packages/domain/src/upward.ts',
    "import type { Endpoints } from '@huifuwu/contract'\nexport type A = Endpoints",
  ],
  ['domain-imports-nothing', 'packages/domain/src/node.ts', "import 'node:fs'"],
  ['contract-imports-domain-and-typebox', 'packages/contract/src/node.ts', "import 'node:fs'"],
  ['apps-are-apart', 'bff/src/phone.ts', "import '../../miniapp/src/platform/settings.ts'"],
  ['apps-are-apart', 'packages/console/src/server.ts', "import '../../../bff/src/app.ts'"],
  [
    'apps-are-apart',
    'miniapp/src/ui/desk.ts',
    "import type { list } from '../../../packages/console/src/list.ts'\nexport type A = typeof list",
  ],
  ['packages-know-no-app', 'packages/testkit/src/server.ts', "import '../../../bff/src/app.ts'"],
  ['sandbox-takes-only-types-of-the-contract', 'packages/sandbox/src/reading.ts', "import '../../contract/src/index.ts'"],
  ['sandbox-only-in-scripts-and-tests', 'bff/src/pretend.ts', "import '@huifuwu/sandbox'"],
  ['scripts-are-the-end', 'bff/src/starter.ts', "import '../../scripts/start.ts'"],
  ['testkit-only-in-tests', 'miniapp/src/ui/tested.ts', "import '@huifuwu/testkit'"],
  ['tests-are-the-end', 'bff/src/tested.ts', "import '../test/whole.ts'"],
  [
    'miniapp-takes-only-types-of-the-contract',
    'miniapp/src/ui/schema.ts',
    "import { endpoints } from '@huifuwu/contract'\nexport const a = endpoints",
  ],
  ['screens-have-no-server-code', 'packages/console/src/fastify.ts', "import 'fastify'"],
  ['screens-have-no-server-code', 'miniapp/src/ui/typebox.ts', "import 'typebox'"],
  ['screens-have-no-node', 'packages/console/src/node.ts', "import 'node:fs'"],
  ['screens-have-no-node', 'miniapp/src/ui/node.ts', "import 'node:fs'"],
  ['console-has-no-taro', 'packages/console/src/taro.ts', "import '@tarojs/taro'"],
  ['taro-api-only-in-platform', 'miniapp/src/ui/taro.ts', "import '@tarojs/taro'"],
  ['miniapp-features-are-islands', 'miniapp/src/hall/near.ts', "import '#booking/card.tsx'"],
  ['tabs-take-nothing-from-features', 'miniapp/src/pages/home/near.ts', "import '#booking/card.tsx'"],
  ['shared-field-knows-no-feature', 'miniapp/src/field/knowing.ts', "import '#booking/card.tsx'"],
  ['shared-ui-knows-no-feature', 'miniapp/src/ui/wordy.ts', "import '#field/knowing.ts'"],
  ['shared-ui-knows-no-feature', 'miniapp/src/ui/knowing.ts', "import '#booking/card.tsx'"],
  ['bff-features-have-one-door', 'bff/src/window.ts', "import './features/booking/store.ts'"],
  ['bff-features-meet-at-their-door', 'bff/src/features/hall/window.ts', "import '#features/booking/store.ts'"],
  ['upstreams-have-one-door', 'bff/src/features/booking/window.ts', "import '#upstream/courier/client.ts'"],
  ['upstreams-are-islands', 'bff/src/upstream/lab/client.ts', "import '#upstream/courier/index.ts'"],
  ['sql-only-in-stores', 'bff/src/features/booking/sql.ts', "import 'drizzle-orm'"],
  [
    'http-only-in-routes',
    'bff/src/features/booking/verb.ts',
    "import type { FastifyRequest } from 'fastify'\nexport type A = FastifyRequest",
  ],
  ['store-is-the-bottom', 'bff/src/features/hall/store.ts', "import '#upstream/courier/index.ts'"],
  ['tables-know-no-feature', 'bff/src/db/tables/hall.ts', "import '#features/booking/index.ts'"],
  ['platform-knows-no-feature', 'bff/src/platform/knowing.ts', "import '#features/booking/index.ts'"],
]
