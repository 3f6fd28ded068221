/**
 * A runtime whose telling cannot change what becomes of the run: where a summary, an output, a state or a file cannot be written, it warns.
 * What is told fits GitHub's limits.
 */
import { messageOf } from '@golden-ami/domain'
import { Annotations, cutMessage } from './annotations.ts'
import { seen } from './invisible-characters.ts'
import type { Annotation, Runtime } from './runtime.ts'
import { MOST_SUMMARY, sizedSummary } from './sized-summary.ts'

/** What a runner, or somebody in its place, does. */
export interface RawRuntime extends Omit<Runtime, 'annotate' | 'end'> {
  annotate(annotation: Annotation): void
}

export const forgiving = (raw: RawRuntime): Runtime => {
  const annotations = new Annotations(raw.annotate, raw.line)
  const warn = (message: string): void => annotations.add({ kind: 'warning', message })
  const orWarn = (what: string, consequence: string, write: () => void): void => {
    try {
      write()
    } catch (error) {
      warn(`${what} could not be written: ${messageOf(error)}. ${consequence}`)
    }
  }
  let room = MOST_SUMMARY
  return {
    ...raw,
    annotate: (kind, message, place = {}) => annotations.add({ kind, message, ...place }),
    end: () => annotations.end(),
    output: (name, value) =>
      orWarn(`The output ${name}`, 'What reads it finds nothing; the log and the summary tell.', () => raw.output(name, value)),
    saveState: (name, value) =>
      orWarn('The state of the step', 'What is to be done after a cancellation may be left undone.', () => raw.saveState(name, value)),
    summary: async markdown => {
      const text = sizedSummary(markdown, room)
      try {
        await raw.summary(text)
        room -= Buffer.byteLength(text) + 1
      } catch (error) {
        warn(`The summary could not be written: ${messageOf(error)}. The log tells what became of the run.`)
      }
    },
    writeTemporary: async (name, content) => {
      try {
        return await raw.writeTemporary(name, content)
      } catch (error) {
        warn(`The file ${name} could not be written: ${messageOf(error)}. The output that names it is empty.`)
        return ''
      }
    },
    fail: message => {
      annotations.end()
      raw.fail(cutMessage(seen(message)))
    },
  }
}
