/** WeChat shows the app anew, which is told by itself. */
export const onComeBack = (_listener: () => void): void => undefined
