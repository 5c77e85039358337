const range = / ?(\d+:\d\d)–(\d+:\d\d)/g

type Said = { part: string; time: string }

function say(time: string): Said {
  const [hour = 0, minutes = ''] = [Number.parseInt(time, 10), time.split(':')[1]]
  return { part: hour <= 12 ? '上午' : '下午', time: `${hour > 12 ? hour - 12 : hour}:${minutes}` }
}

function sayRange(_: string, from: string, to: string): string {
  const [start, end] = [say(from), say(to)]
  return `${start.part} ${start.time} 到${start.part === end.part ? '' : end.part} ${end.time}`
}

/** 工作日上午 9:00 到 12:00，下午 2:00 到 5:00: opening hours as a neighbour says them. */
export const sayHours = (hours: string): string => hours.replace(range, sayRange)
