/** The input `verdicts`: what earlier steps of the workflow say, as JSON or as the path of a JSON file. */
import { type Runtime, readText } from '@golden-ami/actions-kit'
import { type Complaint, checkValue, type ExternalVerdict } from '@golden-ami/domain'
import { VERDICT_NAME } from '@golden-ami/domain/delivery-file/texts'

export type VerdictsAnswer = { readonly verdicts: readonly ExternalVerdict[] } | { readonly complaints: readonly Complaint[] }

const SHAPE = 'allowed: a list of { "name", "verdict": "pass", "fail" or "inconclusive", "because" }, each name once'
const ALLOWED = `${SHAPE}; or the path of a file with it, in the workspace or in the runner's temporary folder`
const VERDICTS = ['pass', 'fail', 'inconclusive'] as const
const LONGEST_REASON = 1_000

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
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return complain(source, 'it is not JSON')
  }
  if (!Array.isArray(json)) return complain(source, 'it is not a list')
  const read = json.map((item: unknown) => verdictOf(item))
  const verdicts = read.filter(verdict => verdict !== undefined)
  if (verdicts.length < read.length) return complain(source, `item ${read.indexOf(undefined)} is no verdict`)
  const first = new Map(verdicts.map((verdict, index) => [verdict.name, index] as const).toReversed())
  const twice = verdicts.find(({ name }, index) => first.get(name) !== index)
  return twice ? complain(source, `${twice.name} is there twice`) : { verdicts }
}

/** Other keys are let through: tools tell more. */
const verdictOf = (item: unknown): ExternalVerdict | undefined => {
  if (typeof item !== 'object' || item === null) return undefined
  const { name, verdict: said, because } = item as Readonly<Record<string, unknown>>
  const verdict = VERDICTS.find(known => known === said)
  if (typeof name !== 'string' || !verdict || typeof because !== 'string' || because.trim() === '') return undefined
  const at = { source: '' }
  if (checkValue({ is: 'scalar', value: name, at }, VERDICT_NAME, 'name').length > 0) return undefined
  return { name, verdict, because: because.slice(0, LONGEST_REASON) }
}
