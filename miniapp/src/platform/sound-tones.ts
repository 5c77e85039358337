export type Sound = 'ok' | 'warn' | 'bad'
type Tone = { hertz: number; ms: number }

/** Told apart without looking: up, twice the same, down and long. */
const tones: Record<Sound, readonly Tone[]> = {
  ok: [
    { hertz: 880, ms: 80 },
    { hertz: 1319, ms: 140 },
  ],
  warn: [
    { hertz: 659, ms: 110 },
    { hertz: 659, ms: 110 },
  ],
  bad: [
    { hertz: 330, ms: 160 },
    { hertz: 196, ms: 320 },
  ],
}

type Parameter = { setValueAtTime: (value: number, at: number) => unknown; linearRampToValueAtTime: (value: number, at: number) => unknown }
type Node = { connect: (to: never) => unknown }
type Oscillator = Node & { frequency: { value: number }; start: (at: number) => void; stop: (at: number) => void }

/** As much of a WebAudio context as a browser and WeChat have in common. */
export type Player = {
  currentTime: number
  destination: unknown
  createOscillator: () => Oscillator
  createGain: () => Node & { gain: Parameter }
}

const pauseSeconds = 0.05
const loud = 0.25

function playTone(player: Player, { hertz, ms }: Tone, from: number): number {
  const until = from + ms / 1000
  const [oscillator, gain] = [player.createOscillator(), player.createGain()]
  oscillator.frequency.value = hertz
  gain.gain.setValueAtTime(loud, from)
  gain.gain.linearRampToValueAtTime(0, until)
  oscillator.connect(gain as never)
  gain.connect(player.destination as never)
  oscillator.start(from)
  oscillator.stop(until)
  return until + pauseSeconds
}

export function playTones(player: Player, sound: Sound): void {
  tones[sound].reduce((from, tone) => playTone(player, tone, from), player.currentTime)
}
