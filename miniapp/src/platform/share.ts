// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes share-card.h5.ts for h5
export { copyLink, linkOf, useShareCard, useShareMoment } from './share-card'
