/** One rule of local AWS, as the doc comment of the function that enforces it says. */
export interface Rule {
  /** `<service>.<topic>.<rule>` */
  readonly id: string
  /** The first sentence of the comment. */
  readonly statement: string
  /** The address of the documentation that says so. */
  readonly source: string
  /** Who else confirms it; `unverified` when nobody does. */
  readonly witness: Witness
  /** Path of the file, relative to the page. */
  readonly file: string
}

export const WITNESSES = ['moto', 'botocore', 'policy_sentry', 'example', 'unverified'] as const
export type Witness = (typeof WITNESSES)[number]

const COMMENT = /\/\*\*([\s\S]*?)\*\//g
const TAG = /^@rule (\S+) (https:\/\/\S+) \(([a-z_]+)\)$/

const isWitness = (text: string | undefined): text is Witness => WITNESSES.some(witness => witness === text)

/** The lines of a doc comment without its asterisks. */
const lines = (comment: string): readonly string[] => comment.split('\n').map(line => line.replace(/^\s*\*? ?/, '').trim())

/** Up to the first full stop before a new beginning, so that an abbreviation in the middle does not end it. */
const firstSentence = (text: string): string => /^.*?\.(?=\s+[^a-z\s]|$)/.exec(text)?.[0] ?? `${text}.`

const parseTag = (tag: string, text: string, file: string): Rule | string => {
  const [, id, source, witness] = TAG.exec(tag) ?? []
  if (id === undefined || source === undefined || !isWitness(witness))
    return `${file}: '${tag}' is not '@rule <id> <https address> (${WITNESSES.join(' | ')})'`
  if (text === '') return `${file}: '${tag}' needs a sentence above it that says the rule`
  return { id, statement: firstSentence(text), source, witness, file }
}

/**
 * The rules in one source file, and a complaint for each tag that is not `@rule <id> <https address> (<witness>)` or whose comment says
 * nothing.
 */
export const rulesOf = (file: string, source: string): readonly (Rule | string)[] =>
  [...source.matchAll(COMMENT)].flatMap(([, comment = '']) => {
    const all = lines(comment)
    const tags = all.filter(line => line.startsWith('@rule'))
    const end = all.findIndex(line => line.startsWith('@'))
    const text = all
      .slice(0, end < 0 ? undefined : end)
      .join(' ')
      .trim()
    return tags.map(tag => parseTag(tag, text, file))
  })
