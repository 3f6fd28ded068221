/** What is told beside the log: GitHub shows ten of a kind for a step, and cuts long ones. */

import { seen } from './invisible-characters.ts'
import type { Annotation } from './runtime.ts'

/**
 * Of a kind and a step.
 * @see https://docs.github.com/en/rest/checks/runs and https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
export const MOST_ANNOTATIONS = 10
/** UTF-16 units of a message, in the log as well: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
export const MOST_MESSAGE = 4_096

const KINDS = ['error', 'warning', 'notice'] as const
type Kind = Annotation['kind']

/** The beginning of a text that is too long, with how much of it is left out. Not half a character. */
export const cutMessage = (text: string, most: number = MOST_MESSAGE): string => {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 60).toWellFormed()
  return `${kept}… (${text.length - kept.length} more characters in the log)`
}

/** In the log it is whole. */
const lineOf = ({ kind, message, title, file, line, column }: Annotation): string =>
  `${kind}: ${[[file, line, column].filter(part => part !== undefined).join(':'), title, message].filter(Boolean).join(': ')}`

/**
 * The first ones of each kind are told; of the others the log has all, and the last place says how many. Of errors one place is for the
 * failure itself.
 */
export class Annotations {
  readonly #tell: (annotation: Annotation) => void
  readonly #line: (text: string) => void
  readonly #told: Record<Kind, number> = { error: 1, warning: 0, notice: 0 }
  readonly #left: Record<Kind, Annotation[]> = { error: [], warning: [], notice: [] }

  constructor(tell: (annotation: Annotation) => void, line: (text: string) => void) {
    this.#tell = tell
    this.#line = line
  }

  add(annotation: Annotation): void {
    const { kind } = annotation
    const message = seen(annotation.message)
    if (this.#told[kind] < MOST_ANNOTATIONS - 1) {
      this.#told[kind]++
      if (message.length > MOST_MESSAGE) this.#line(lineOf({ ...annotation, message }))
      this.#tell({ ...annotation, message: cutMessage(message) })
    } else {
      this.#line(lineOf({ ...annotation, message }))
      this.#left[kind].push(annotation)
    }
  }

  /** Says how many of each kind only the log has. */
  end(): void {
    for (const kind of KINDS) {
      const left = this.#left[kind].splice(0)
      const [only] = left
      if (only && left.length === 1) this.#tell({ ...only, message: cutMessage(seen(only.message)) })
      else if (only) this.#tell({ kind, message: `${left.length} more ${kind}s in the log` })
    }
  }
}
