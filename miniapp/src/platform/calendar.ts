// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes calendar-add.h5.ts for h5
export { addToCalendar, canAddToCalendar, canTakeFromCalendar, howAdded } from './calendar-add'
