/** The delivery file and the inputs that say the same as its keys, as one tree. */
import {
  type Complaint,
  entryOf,
  type Key,
  keysOfAction,
  type Located,
  type LocatedEntry,
  type LocatedMap,
  type Where,
} from '@golden-ami/domain'
import { readYaml } from '../yaml.ts'
import type { Delivery } from './delivery.ts'
import { locateInput } from './locate-input.ts'
import { complaintsWithoutNames, withWellFormedNames } from './names.ts'
import { coveredBy, saidTwice } from './said-twice.ts'

/** The account and region of the job's own credentials, as `home` of a delivery that inputs describe; `others` are keys beside it. */
export const homeOfJob = (account: string, region: string, others: { readonly [key: string]: string } = {}): LocatedMap => {
  const at: Where = { source: "the job's credentials" }
  const scalar = (value: string): Located => ({ is: 'scalar', value, at })
  const home: LocatedMap = {
    is: 'map',
    entries: [
      { key: 'account', keyAt: at, value: scalar(account) },
      { key: 'region', keyAt: at, value: scalar(region) },
    ],
    at,
  }
  const entries = Object.entries(others).map(([key, value]): LocatedEntry => ({ key, keyAt: at, value: scalar(value) }))
  return { is: 'map', entries: [{ key: 'home', keyAt: at, value: home }, ...entries], at }
}

export type DeliveryAnswer = { readonly tree: Located } | { readonly complaints: readonly Complaint[] }

/** The one target that inputs describe. */
const DESCRIBED_TARGET = 'default'

/** `environments.*.soak` → `environments`, `production`, `soak`; undefined when a name is not known. */
const stepsOf = (key: Key, { environment, stage }: Delivery): readonly string[] | undefined => {
  const names: Readonly<Record<string, string | undefined>> = { environments: environment, stages: stage, targets: DESCRIBED_TARGET }
  const steps = key.path.split('.')
  const named = steps.map((step, index) => (step === '*' ? names[steps[index - 1] ?? ''] : step))
  return named.some(step => step === undefined) ? undefined : (named as readonly string[])
}

/** The input that says for which environment or stage a key is meant. */
const nameInput = (key: Key): string => (key.path.startsWith('stages') ? 'stage' : 'environment')

/** The map with this value at the end of the steps; maps on the way are made where there are none. */
const put = (map: LocatedMap, steps: readonly string[], value: Located): LocatedMap => {
  const [step, ...rest] = steps
  if (step === undefined) return map
  const before = entryOf(map, step)
  const inner: LocatedMap = before?.value.is === 'map' ? before.value : { is: 'map', entries: [], at: value.at }
  const entry: LocatedEntry = {
    key: step,
    keyAt: rest.length === 0 || !before ? value.at : before.keyAt,
    value: rest.length === 0 ? value : put(inner, rest, value),
  }
  return { ...map, entries: before ? map.entries.map(other => (other === before ? entry : other)) : [...map.entries, entry] }
}

/** Where the file says something at the end of the steps, or above it. */
const saidAt = (map: LocatedMap, steps: readonly string[]): Where | undefined => {
  const [step = '', ...rest] = steps
  const entry = entryOf(map, step)
  if (!entry) return undefined
  return rest.length > 0 && entry.value.is === 'map' ? (saidAt(entry.value, rest) ?? entry.keyAt) : entry.keyAt
}

/** Where a value that is no map stands above the end of the steps: `infrastructure` by ARN leaves nothing to say of a subnet. */
const covering = (node: Located, [step = '', ...rest]: readonly string[]): Where | undefined => {
  const value = node.is === 'map' && rest.length > 0 ? entryOf(node, step)?.value : undefined
  return value && (value.is === 'map' ? covering(value, rest) : value.at)
}

const isThere = (node: Located | undefined, [step, ...rest]: readonly string[]): boolean =>
  step === undefined ? node !== undefined : node?.is === 'map' && isThere(entryOf(node, step)?.value, rest)

/** Empty maps where inputs have to say something, so that it is missed when they do not. */
const withPlaces = (described: LocatedMap, delivery: Delivery): LocatedMap => {
  const empty: LocatedMap = { is: 'map', entries: [], at: { source: 'inputs' } }
  let tree = described
  for (const key of keysOfAction(delivery.action)) {
    const steps = key.required ? (stepsOf(key, delivery)?.slice(0, -1) ?? []) : []
    if (steps.length > 0 && !isThere(tree, steps)) tree = put(tree, steps, empty)
  }
  return tree
}

/**
 * With a file: the file, over which inputs say *how*; an input that says *what* contradicts it. Without one: what the inputs say. The
 * tree is for `readDeliveryFile`, which sees no difference.
 */
export const deliveryTree = (delivery: Delivery): DeliveryAnswer => {
  const { file } = delivery
  const yaml = file && readYaml(file.text, file.path)
  if (yaml && 'complaints' in yaml) return yaml
  if (yaml && yaml.tree.is !== 'map') return yaml
  const whole: LocatedMap = yaml?.tree.is === 'map' ? yaml.tree : (delivery.known ?? { is: 'map', entries: [], at: { source: 'inputs' } })
  const nameless = file && complaintsWithoutNames(delivery, file.path, whole)
  if (nameless) return { complaints: nameless }
  const named = file ? delivery : withWellFormedNames(delivery)

  return withInputs(named, whole)
}

/** The tree with every input that is given; all complaints about inputs at once. */
const withInputs = (delivery: Delivery, whole: LocatedMap): DeliveryAnswer => {
  const complaints: Complaint[] = []
  let tree = delivery.file ? whole : withPlaces(whole, delivery)
  for (const key of keysOfAction(delivery.action)) {
    const name = key.input?.name ?? ''
    const text = delivery.input(name)
    if (text === '') continue
    const value = locateInput(name, text, key.type)
    const steps = stepsOf(key, delivery)
    const wrong = complaintOf(key, value, steps, tree, whole, delivery.file)
    if (wrong) complaints.push(wrong)
    else if (steps) tree = put(tree, steps, value)
  }
  return complaints.length > 0 ? { complaints } : { tree }
}

/**
 * Why an input has no place in the tree.
 * @param tree with the inputs before it
 * @param whole without any
 */
const complaintOf = (
  key: Key,
  { at }: Located,
  steps: readonly string[] | undefined,
  tree: LocatedMap,
  whole: LocatedMap,
  file: Delivery['file'],
): Complaint | undefined => {
  if (!steps) return { at, wrong: 'nothing says what it is for', allowed: `required: the input ${nameInput(key)}` }
  if (file && key.kind === 'what') return saidTwice(key, at, saidAt(whole, steps) ?? { source: file.path })
  const covered = covering(tree, steps)
  return covered && coveredBy(key, at, covered)
}
