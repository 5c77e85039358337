import type { ChunkGraph, Module } from 'webpack'
import { aheadList, isOf } from './ahead-list.ts'
import { leaveOutGuard, nothing, rules } from './left-out.ts'

/** What the page that opens first needs, alone or shared, stays apart from what only others share. */
const neededFirst = (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean =>
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => isOf('pages/home/index', chunk))

const splitChunks = {
  chunks: 'all',
  minSize: 20000,
  cacheGroups: {
    first: { name: 'first', test: neededFirst, priority: 40, minChunks: 2, enforce: true },
    taro: { name: 'taro', test: /[\\/]node_modules[\\/].*@tarojs/, priority: 30, minChunks: 2 },
    vendors: { name: 'vendors', test: /[\\/]node_modules[\\/]/, priority: 20, minChunks: 2 },
    common: { name: 'common', minChunks: 2, priority: 10, reuseExistingChunk: true },
  },
}

type Chain = {
  plugin: (name: string) => { use: (plugin: never) => void }
  merge: (settings: object) => void
}

/** At most 160 KB, zipped, until the home page shows what it is about. */
export function keepFirstLoadSmall(chain: Chain): void {
  chain.plugin('ahead-list').use(aheadList as never)
  chain.plugin('leave-out-guard').use(leaveOutGuard as never)
  chain.merge({
    resolve: { alias: nothing },
    module: { rule: Object.fromEntries(rules.map((rule, at) => [`leave-out-${at}`, rule])) },
    optimization: { splitChunks },
  })
}
