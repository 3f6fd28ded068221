import { canonical } from '@golden-ami/aws'

/** The local environment is not what it should be. */
export class Differs extends Error {
  override readonly name = 'Differs'
  /** What local AWS shows; undefined: it is not about that. */
  readonly shown: object | undefined
  /** What there should be, one of these. */
  readonly expected: readonly object[]
  constructor(what: string, shown: object | undefined, expected: readonly object[]) {
    const nearest = expected.map(one => differences(shown, one)).sort((a, b) => a.length - b.length)
    super([what, ...nearest.slice(0, 3).map(lines => lines.join('\n'))].join('\n— or —\n'))
    this.shown = shown
    this.expected = expected
  }
}

/** Lines for what is not alike, by path. */
const differences = (shown: unknown, expected: unknown, path = ''): readonly string[] => {
  if (canonical(shown ?? null) === canonical(expected ?? null)) return []
  if (!isObject(shown) || !isObject(expected)) return [`${path}: AWS ${JSON.stringify(shown)}, expected ${JSON.stringify(expected)}`]
  return [...new Set([...Object.keys(shown), ...Object.keys(expected)])].flatMap(key =>
    differences(shown[key], expected[key], path === '' ? key : `${path}.${key}`),
  )
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
