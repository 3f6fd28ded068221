/**
 * Names who holds the floor and does nothing with it. Virtual time stands still while somebody is awake, so a process that hangs, or
 * sleeps on a timer that the preload does not know, would otherwise stop the whole world without a word.
 */
import type { Scheduler } from './scheduler.ts'

export interface WatchdogOptions {
  /** Real milliseconds of silence after which a participant is named. */
  readonly after?: number
  readonly report?: (line: string) => void
}

/** Watches until the returned function is called. Each participant is named once. */
export const watch = (
  scheduler: Scheduler,
  { after = 20_000, report = line => console.error(line) }: WatchdogOptions = {},
): (() => void) => {
  const named = new WeakSet()
  const timer = setInterval(
    () => {
      for (const participant of scheduler.awake) {
        if (participant.silence < after || named.has(participant)) continue
        named.add(participant)
        report(
          `local AWS: '${participant.name}' has been awake and silent for ${Math.round(participant.silence / 1000)} s of real time; ` +
            'virtual time stands still until it sleeps, calls or leaves.',
        )
      }
    },
    Math.min(after, 1_000),
  ).unref()
  return () => clearInterval(timer)
}
