/**
 * Where the action of a `uses:` is and what its metadata says.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import { parse } from 'yaml'
import { Refused, refusal } from './check/finding.ts'
import { metadataFile } from './check/metadata.ts'
import { type Path, placesIn } from './places.ts'
import { shellOf } from './shell.ts'
import { conditionIn, templated } from './template.ts'
import { isMap, type Origin, type Value, type ValueMap } from './value.ts'
import type { Step } from './workflow.ts'

interface Common {
  /** Absolute folder of action.yml. */
  readonly folder: string
  readonly inputs: Readonly<Record<string, { readonly default: string | undefined; readonly deprecated: string | undefined }>>
}
export interface JavaScriptAction extends Common {
  readonly kind: 'javascript'
  readonly main: string
  readonly post: string | undefined
  /** Expression; `always()` when the file says nothing. */
  readonly postIf: string
}
export interface CompositeAction extends Common {
  readonly kind: 'composite'
  readonly steps: readonly Step[]
  readonly outputs: ValueMap
}
export type Action = JavaScriptAction | CompositeAction
/** What a `uses:` of a step names. */
export type Reference =
  /** `./path`: in the workspace, there only after a checkout. */
  | { readonly in: 'workspace'; readonly path: string }
  /** `$/path`: in the workflow's repository at the running commit, without a checkout. */
  | { readonly in: 'repository'; readonly path: string }
  | { readonly in: 'remote'; readonly repository: string; readonly path: string; readonly ref: string }

export const parseReference = (uses: string): Reference => {
  if (uses.startsWith('./')) return { in: 'workspace', path: uses.slice(2) }
  if (uses.startsWith('$/')) return { in: 'repository', path: uses.slice(2) }
  const [, repository, path = '', ref] = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@(.+)$/.exec(uses) ?? []
  if (repository === undefined || ref === undefined)
    throw new UserError('rehearsal.action', `'${uses}' is not a reference that a rehearsal can resolve.`)
  return { in: 'remote', repository, path, ref }
}

/** @throws UserError when there is no action.yml, or when it is neither a JavaScript nor a composite action */
export const readAction = (folder: string, uses: string): Action => {
  const path = metadataFile(folder)
  if (!path)
    throw new UserError(
      'rehearsal.action',
      `'${uses}': can't find 'action.yml' or 'action.yaml'.`,
      uses.startsWith('./') ? 'Run actions/checkout before a step that uses an action of the workspace.' : undefined,
    )
  const content = readFileSync(path, 'utf8')
  const manifest = parse(content) as Manifest
  const { using = '', main, post, 'post-if': postIf = 'always()' } = manifest.runs ?? {}
  const inputs = Object.fromEntries(
    Object.entries(manifest.inputs ?? {}).map(([name, input]) => [
      name,
      { default: input?.default === undefined ? undefined : String(input.default), deprecated: input?.deprecationMessage },
    ]),
  )
  if (using === 'composite') return { kind: 'composite', folder, inputs, ...readComposite(manifest, content, `${uses}/action.yml`) }
  if (!/^node\d+$/.test(using) || main === undefined)
    throw new UserError('rehearsal.action', `'${uses}' runs using '${using}'; a rehearsal runs JavaScript and composite actions only.`)
  if (!existsSync(join(folder, main)))
    throw new UserError('rehearsal.action', `'${uses}' runs ${main}, which is not there.`, 'Build the action.')
  return { kind: 'javascript', folder, inputs, main, post, postIf }
}
interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly deprecationMessage?: string } | null>>
  readonly outputs?: Readonly<Record<string, { readonly value?: unknown } | null>>
  readonly runs?: {
    readonly using?: string
    readonly main?: string
    readonly post?: string
    readonly 'post-if'?: string
    readonly steps?: readonly Readonly<Record<string, unknown>>[]
  }
}

const KEYS = ['name', 'id', 'if', 'run', 'shell', 'working-directory', 'env', 'uses', 'with', 'continue-on-error']
const readComposite = ({ runs, outputs = {} }: Manifest, content: string, file: string): Pick<CompositeAction, 'steps' | 'outputs'> => {
  const places = placesIn(content, file)
  const where = (path: Path): Origin => places.key(...path)
  const steps = runs?.steps ?? []
  const complaints = steps.flatMap((step, index) =>
    wrongIn(step).map(wrong => refusal(where(['runs', 'steps', index, ...wrong.at]), wrong.is)),
  )
  if (complaints.length > 0) throw new Refused('rehearsal.action', complaints)
  return {
    steps: steps.map((step, index) => stepOf(step, ['runs', 'steps', index], where)),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, output]) => [name, templated(output?.value ?? '', ['outputs', name, 'value'], where)]),
    ),
  }
}
/** Of a step of a composite action: a script must say its shell. */
const wrongIn = (step: Readonly<Record<string, unknown>>): readonly { readonly at: Path; readonly is: string }[] => {
  const unknown = Object.keys(step).filter(key => !KEYS.includes(key))
  const kinds = ['run', 'uses'].filter(key => key in step)
  const shell = typeof step.shell === 'string' && !step.shell.includes('${{') ? shellOf(step.shell, process.env.PATH ?? '') : undefined
  return [
    ...unknown.map(key => ({ at: [key], is: `Unexpected value '${key}'; a rehearsal has ${KEYS.join(', ')}` })),
    ...(kinds.length === 1 ? [] : [{ at: [], is: "a step has either 'run' or 'uses'" }]),
    ...('run' in step && !('shell' in step) ? [{ at: ['run'], is: 'Required property is missing: shell' }] : []),
    ...(typeof shell === 'string' ? [{ at: ['shell'], is: `of the step's script: ${shell}` }] : []),
  ]
}
const stepOf = (step: Readonly<Record<string, unknown>>, path: Path, where: (path: Path) => Origin): Step => {
  const value = (key: string): Value | undefined => (step[key] === undefined ? undefined : templated(step[key], [...path, key], where))
  const map = (key: string): ValueMap => {
    const is = value(key)
    return isMap(is) ? is : {}
  }
  return {
    id: step.id === undefined ? undefined : String(step.id),
    name: value('name'),
    if: step.if === undefined ? undefined : conditionIn(step.if, [...path, 'if'], where),
    run: value('run'),
    uses: step.uses === undefined ? undefined : String(step.uses),
    with: map('with'),
    env: map('env'),
    shell: value('shell'),
    workingDirectory: value('working-directory'),
    continueOnError: value('continue-on-error') ?? false,
    timeoutMinutes: undefined,
  }
}

/** All that an action uses, far and near. */
export const usedBy = (action: Action): readonly string[] =>
  action.kind === 'composite' ? action.steps.flatMap(({ uses }) => uses ?? []) : []
