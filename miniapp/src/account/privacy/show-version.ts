import { showDate } from '@huifuwu/domain'

/** 2022年3月1日 版: a version is named by the day from which it holds. */
export const showVersion = (version: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(version) ? `${version.slice(0, 4)}年${showDate(version)} 版` : `${version} 版`
