/** Outputs that GitHub takes: those of a job are lost when they have more than 1 MB together. */

/**
 * UTF-16 units of all outputs of a step: GitHub counts two bytes for each.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
export const MOST_OUTPUTS = 500_000

export interface CutOutput {
  readonly name: string
  /** What is left; JSON where it was JSON. */
  readonly text: string
  /** `400 of 900 items` */
  readonly kept: string
}

/** The largest count with which the text fits. */
const most = (count: number, textOf: (kept: number) => string, room: number): number => {
  let [few, many] = [0, count]
  while (few < many) {
    const middle = Math.ceil((few + many) / 2)
    if (textOf(middle).length <= room) few = middle
    else many = middle - 1
  }
  return few
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Items from the beginning of a list, entries of an object, or the beginning of a text. */
const cut = (name: string, text: string, room: number): CutOutput => {
  const value = parsed(text)
  const whole = typeof value === 'object' && value !== null ? (Array.isArray(value) ? value : Object.entries(value)) : undefined
  if (!whole) return { name, text: `${text.slice(0, Math.max(0, room - 1)).toWellFormed()}…`, kept: `${room} of ${text.length} characters` }
  const textOf = (kept: number): string => {
    const part = whole.slice(0, kept)
    return JSON.stringify(Array.isArray(value) ? part : Object.fromEntries(part as [string, unknown][]))
  }
  const kept = most(whole.length, textOf, room)
  return { name, text: textOf(kept), kept: `${kept} of ${whole.length} items` }
}

/** Those that are short stay whole; the long ones have the rest of the room in equal parts. */
export const cutOutputs = (outputs: Readonly<Record<string, string>>, room: number = MOST_OUTPUTS): readonly CutOutput[] => {
  const found: CutOutput[] = []
  const byLength = Object.entries(outputs).sort(([, one], [, other]) => one.length - other.length)
  let left = room
  for (const [index, [name, text]] of byLength.entries()) {
    const share = Math.floor(left / (byLength.length - index))
    const one = text.length <= share ? undefined : cut(name, text, share)
    if (one) found.push(one)
    left -= one?.text.length ?? text.length
  }
  return found
}
