import type { Chunk, Compiler } from 'webpack'

/** Whether a chunk is fetched when this page is opened. */
export const isOf = (page: string, chunk: Chunk): boolean =>
  [...chunk.groupsIterable].some(({ origins }) =>
    origins.some(({ request }) =>
      request
        ?.replace(/\\/g, '/')
        .replace(/\.tsx$/, '')
        .endsWith(`/${page}`),
    ),
  )

/** The scanner's own, with its WebAssembly: fetched with the first press on the camera. */
const onlyOnDemand = 'qr-read'

/** Writes down the scripts of all other pages for whoever fetches them when the first page stands; the code comes first, it is needed at a door. */
export const aheadList = {
  apply(compiler: Compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('ahead-list', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'ahead-list', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const later = [...compilation.chunks].filter((chunk) => !chunk.canBeInitial() && chunk.name !== onlyOnDemand)
        const ordered = later.sort((a, b) => Number(isOf('pages/code/index', b)) - Number(isOf('pages/code/index', a)))
        const files = ordered.flatMap(({ files }) => [...files]).filter((file) => /\.(js|css)$/.test(file))
        compilation.emitAsset('js/ahead.json', new sources.RawSource(JSON.stringify(files)))
      }),
    )
  },
}
