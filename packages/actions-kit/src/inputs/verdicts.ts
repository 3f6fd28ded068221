/** The input `verdicts`: what earlier steps of the workflow say, as JSON or as the path of a JSON file. */
import type { Complaint, ExternalVerdict, Located } from '@golden-ami/domain'
import { VERDICT_NAME } from '@golden-ami/domain/delivery-file/texts'
import { locatedPlain } from '@golden-ami/domain/located/plain'
import { RELEASE } from '@golden-ami/domain/records/texts'
import { made, oneOf, openData, parsed } from '@golden-ami/domain/schema/combinators'
import { decoded } from '@golden-ami/domain/schema/decode'
import { readText } from '../read-text.ts'
import type { Runtime } from '../runtime.ts'

export type VerdictsAnswer = { readonly verdicts: readonly ExternalVerdict[] } | { readonly complaints: readonly Complaint[] }

const SHAPE = 'allowed: a list of { "name", "verdict": "pass", "fail" or "inconclusive", "because" }, each name once'
const ALLOWED = `${SHAPE}; or the path of a file with it, in the workspace or in the runner's temporary folder`
const LONGEST_REASON = 1_000

/** Other keys are let through: tools tell more. */
const VERDICT = made(
  openData({
    name: { type: VERDICT_NAME, required: true },
    verdict: { type: oneOf('pass', 'fail', 'inconclusive'), required: true },
    because: {
      type: parsed('a reason', 'a reason', one => (one.trim() === '' ? undefined : one.slice(0, LONGEST_REASON))),
      required: true,
    },
    release: { type: RELEASE },
  }),
  ({ name, verdict, because, release }): ExternalVerdict => ({ name, verdict, because, ...(release ? { release } : {}) }),
)

const complain = (source: string, wrong: string): { readonly complaints: readonly Complaint[] } => ({
  complaints: [{ at: { source }, wrong, allowed: SHAPE }],
})

export const readVerdicts = async (runtime: Runtime, given: string): Promise<VerdictsAnswer> => {
  if (given === '') return { verdicts: [] }
  if (/^[[{]/.test(given)) return parse('input verdicts', given)
  const file = await readText(runtime, given, { source: 'input verdicts' }, ALLOWED, 'temporary')
  return 'text' in file ? parse(given, file.text) : file
}

const parse = (source: string, text: string): VerdictsAnswer => {
  const tree = jsonTree(text)
  if (!tree) return complain(source, 'it is not JSON')
  if (tree.is !== 'list') return complain(source, 'it is not a list')
  const read = tree.items.map(item => decoded(VERDICT, item))
  const verdicts = read.flatMap(answer => ('value' in answer ? [answer.value] : []))
  if (verdicts.length < read.length) return complain(source, `item ${read.findIndex(answer => 'bad' in answer)} is no verdict`)
  const first = new Map(verdicts.map((verdict, index) => [verdict.name, index] as const).toReversed())
  const twice = verdicts.find(({ name }, index) => first.get(name) !== index)
  return twice ? complain(source, `${twice.name} is there twice`) : { verdicts }
}

const jsonTree = (text: string): Located | undefined => {
  try {
    return locatedPlain(JSON.parse(text), { source: '' })
  } catch {
    return undefined
  }
}
