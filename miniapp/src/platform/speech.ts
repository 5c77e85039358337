/** WeChat reads aloud only by a plugin that sends the words elsewhere: not here. */
export const canSpeak = (): boolean => false

export const onVoices = (_listener: () => void): (() => void) => {
  return () => undefined
}

export const speak = (_place: unknown, _onEnd: () => void): (() => void) => {
  return () => undefined
}
