/** Names that nothing in the scenario defines. */
import { type Complaint, didYouMean, type Located, type Where } from '@golden-ami/domain'
import { itemsOf, under } from '@golden-ami/domain/located/tree'
import { CALL_FAULTS } from './call-faults.ts'
import { circling, meantBy, namedRuns, sharedNames, stemOf } from './run-names.ts'
import type { AccountSpecs, Incident, Scenario } from './scenario.ts'

type Key = string | number
/** Complains about what is written at a path of the file, or of what is around it. */
type Complain = (path: readonly Key[], wrong: string, allowed: string) => void

export const complaintsAboutNames = (scenario: Scenario, tree: Located): readonly Complaint[] => {
  const complaints: Complaint[] = []
  const complain: Complain = (path, wrong, allowed) => void complaints.push({ at: placeOf(tree, path), wrong, allowed })
  runs(scenario, complain)
  incidents(scenario, complain)
  for (const [host, site] of Object.entries(scenario.sites ?? {})) inSite(scenario, site, ['sites', host], complain)
  for (const [account, { regions = {} }] of Object.entries(scenario.accounts ?? {}))
    for (const [region, place] of Object.entries(regions)) inPlace(place, ['accounts', account, 'regions', region], complain)
  return complaints
}
/** Of what is at the end of the path, or of what there is on the way. */
const placeOf = (node: Located, [key, ...rest]: readonly Key[]): Where => {
  const inner = typeof key === 'number' ? itemsOf(node)[key] : key === undefined ? undefined : under(node, key)
  return inner ? placeOf(inner, rest) : node.at
}
const list = (names: readonly string[]): string => `allowed: ${names.join(', ') || 'none, there are none'}`

/** Complains unless one run has the name. */
const referTo = ({ runs = [], schedules = [] }: Scenario, complain: Complain) => {
  const known = namedRuns(runs)
  const ids = known.map(({ name }) => name)
  return (name: string, path: readonly Key[], wrong: string, orScheduled = false): void => {
    if (orScheduled && schedules.map(stemOf).includes(name)) return
    const meant = meantBy(name, known)
    if (meant.length > 0) complain(path, `${wrong} '${name}', which is several runs`, list(meant))
    else if (!ids.includes(name)) complain(path, `${wrong} '${name}', which is no run${didYouMean(name, ids)}`, list(ids))
  }
}

const runs = (scenario: Scenario, complain: Complain): void => {
  const refer = referTo(scenario, complain)
  const known = namedRuns(scenario.runs ?? [])
  const pathOf = (name: string): readonly Key[] => ['runs', known.findLastIndex(run => run.name === name)]
  for (const name of sharedNames(known)) complain(pathOf(name), `several runs are called '${name}'`, 'allowed: an id of its own for each')
  for (const [index, { after }] of (scenario.runs ?? []).entries())
    if (after !== undefined) refer(after, ['runs', index, 'after'], 'a run is to come after')
  for (const name of circling(known)) complain(pathOf(name), `the run '${name}' comes after itself`, 'allowed: runs that can all begin')
  if (scenario.schedules && scenario.until === undefined)
    complain(['schedules'], 'schedules go on for ever', "allowed: with 'until' beside them")
}

const WHEN = ['at', 'step', 'end', 'refresh', 'calls'] as const
const incidents = (scenario: Scenario, complain: Complain): void => {
  const refer = referTo(scenario, complain)
  for (const [index, incident] of (scenario.incidents ?? []).entries()) {
    const { step, end, refresh, calls, do: what } = incident
    const path = ['incidents', index] as const
    if (WHEN.filter(when => incident[when] !== undefined).length !== 1)
      complain(path, 'an incident does not say when', `allowed: exactly one of ${WHEN.join(', ')}`)
    if (CALL_FAULTS.some(kind => kind === what.is) !== (calls !== undefined))
      complain([...path, 'do'], `${what.is} does not go with its moment`, `allowed: ${CALL_FAULTS.join(', ')} with calls, others without`)
    aboutRun(what, path, refer)
    const about = 'an incident is about'
    if (step?.run !== undefined) refer(step.run, [...path, 'step', 'run'], about, true)
    if (end) refer(end.run, [...path, 'end', 'run'], about, true)
    if (refresh) groups(scenario, refresh.group, [...path, 'refresh', 'group'], complain)
    accounts(scenario, incident, path, complain)
    if (what.is === 'site') inSite(scenario, what.value, [...path, 'do', 'site'], complain)
  }
}
const aboutRun = (what: Incident['do'], path: readonly Key[], refer: ReturnType<typeof referTo>): void => {
  const about = 'an incident is about'
  if (what.is === 'cancel') refer(what.value, [...path, 'do', what.is], about, true)
  if (what.is === 'rerun' || what.is === 'rerun-failed') refer(what.value.run, [...path, 'do', what.is, 'run'], about, true)
}
/** An incident where accounts are said and its own is none of them. */
const accounts = ({ accounts }: Scenario, { do: what, calls }: Incident, path: readonly Key[], complain: Complain): void => {
  const known = Object.keys(accounts ?? {})
  const refer = (account: string | undefined, ...deeper: readonly Key[]): void => {
    if (account === undefined || known.length === 0 || known.includes(account)) return
    complain([...path, ...deeper], `'${account}' is no account of the scenario${didYouMean(account, known)}`, list(known))
  }
  refer(calls?.account, 'calls', 'account')
  if (
    what.is === 'alarm' ||
    what.is === 'metric' ||
    what.is === 'commands' ||
    what.is === 'targets' ||
    what.is === 'call' ||
    what.is === 'outage'
  )
    refer(what.value.account, 'do', what.is, 'account')
}
/** The group behind an address, and the images of it that are named. */
const inSite = (scenario: Scenario, { behind }: SiteSpec, path: readonly Key[], complain: Complain): void => {
  if (!behind) return
  groups(scenario, behind.group, [...path, 'behind', 'group'], complain)
  const known = Object.keys(scenario.accounts?.[behind.account]?.regions?.[behind.region]?.images ?? {})
  for (const [index, { image = '' }] of (behind.images ?? []).entries())
    if (image.startsWith('image:') && !known.includes(image.slice('image:'.length)))
      complain(
        [...path, 'behind', 'images', index, 'image'],
        `no image '${image.slice('image:'.length)}' is defined there`,
        list(known.map(one => `image:${one}`)),
      )
}
type SiteSpec = NonNullable<Scenario['sites']>[string]

const groups = ({ accounts = {} }: Scenario, group: string, path: readonly Key[], complain: Complain): void => {
  const places = Object.values(accounts).flatMap(({ regions = {} }) => Object.values(regions))
  const known = places.flatMap(({ groups = {} }) => Object.keys(groups))
  // A group may come into being by a call of its own.
  const isMade = places.some(({ calls = [] }) => calls.some(({ operation }) => operation === 'CreateAutoScalingGroup'))
  if (!isMade && !known.includes(group)) complain(path, `'${group}' is no group of the scenario${didYouMean(group, known)}`, list(known))
}

type PlaceSpec = NonNullable<AccountSpecs[string]['regions']>[string]
const inPlace = (
  { images = {}, templates = {}, groups = {}, parameters = {}, metrics = [], commands = [], targets = [], calls = [] }: PlaceSpec,
  path: readonly Key[],
  complain: Complain,
): void => {
  const known = Object.keys(images)
  const referImage = (value: string, ...deeper: readonly Key[]): void => {
    const name = value.startsWith('image:') ? value.slice('image:'.length) : undefined
    if (name !== undefined && !known.includes(name))
      complain([...path, ...deeper], `no image '${name}' is defined here${didYouMean(name, known)}`, list(known.map(one => `image:${one}`)))
  }
  for (const [name, template] of Object.entries(templates)) referImage(template.image, 'templates', name, 'image')
  for (const [name, value] of Object.entries(parameters)) referImage(value, 'parameters', name)
  for (const [index, metric] of metrics.entries())
    for (const [nth, { image = '' }] of (metric.images ?? []).entries()) referImage(image, 'metrics', index, 'images', nth, 'image')
  for (const [index, { image = '' }] of commands.entries()) referImage(image, 'commands', index, 'image')
  for (const [index, { image = '' }] of targets.entries()) referImage(image, 'targets', index, 'image')
  const made = Object.keys(templates)
  const isMade = calls.some(({ operation }) => operation === 'CreateLaunchTemplate')
  for (const [name, { template }] of Object.entries(groups))
    if (!isMade && !made.includes(template))
      complain([...path, 'groups', name, 'template'], `no template '${template}' is defined here${didYouMean(template, made)}`, list(made))
}
