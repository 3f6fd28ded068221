/** What an incident does when its moment has come. */
import { UserError } from '@golden-ami/domain'
import { publishVendorImage } from '@golden-ami/local-aws/services/ec2/publish'
import { ShortageState } from '@golden-ami/local-aws/services/ec2/shortages'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import type { Rerun } from '../attempt.ts'
import type { JobOnRunner } from '../host.ts'
import type { CALL_FAULTS } from './call-faults.ts'
import type { Incident } from './scenario.ts'
import { tellMetric, tellReactions, tellTargets } from './signals.ts'
import { tellSite } from './sites.ts'
import type { Stage } from './stage.ts'

type Doing = Incident['do']
/** What is said of a kind of incident. */
type Said<Kind extends Doing['is']> = Extract<Doing, { readonly is: Kind }>['value']

export const perform = (stage: Stage, what: Doing): void => {
  switch (what.is) {
    case 'alarm':
      alarm(stage, what.value)
      break
    case 'metric':
      metric(stage, what.value)
      break
    case 'commands':
      commands(stage, what.value)
      break
    case 'targets':
      targets(stage, what.value)
      break
    case 'site':
      site(stage, what.value)
      break
    case 'call':
      call(stage, what.value)
      break
    case 'cancel':
      cancel(stage, what.value)
      break
    case 'rerun':
      again(stage, what.value, 'all')
      break
    case 'rerun-failed':
      again(stage, what.value, 'failed')
      break
    case 'runner-dies':
      onRunners(stage, what.value, job => job.die('The self-hosted runner lost communication with the server.'))
      break
    case 'step-dies':
      onRunners(stage, what.value, job => job.child?.kill())
      break
    case 'deaf':
      onRunners(stage, what.value, job => {
        job.deaf = true
      })
      break
    case 'software':
      software(stage, what.value)
      break
    case 'outage':
      outage(stage, what.value)
      break
    case 'github':
      github(stage, what.value)
      break
    case 'identity-provider':
      identityProvider(stage, what.value)
      break
    case 'shortage':
      shortage(stage, what.value)
      break
    case 'publish':
      publish(stage, what.value)
      break
    default:
      throw ofCalls(what.is)
  }
}

/** Any other kind is missing above, and does not compile. */
const ofCalls = (kind: (typeof CALL_FAULTS)[number]): UserError =>
  new UserError('rehearsal.scenario', `'${kind}' is a fault of calls: say which under 'calls'.`)

const alarm = ({ rehearsal: { world } }: Stage, { name, account, region, state = 'ALARM' }: Said<'alarm'>): void =>
  world.place(account, region).state(MonitoringState).set(name, state)

const metric = ({ rehearsal: { world }, images }: Stage, { account, region, ...said }: Said<'metric'>): void =>
  tellMetric({ place: world.place(account, region), images }, said)

const commands = ({ rehearsal: { world }, images }: Stage, { account, region, reactions }: Said<'commands'>): void =>
  tellReactions({ place: world.place(account, region), images }, reactions)

const targets = ({ rehearsal: { world }, images }: Stage, { account, region, reactions }: Said<'targets'>): void =>
  tellTargets({ place: world.place(account, region), images }, reactions)

const site = ({ rehearsal: { sites }, images }: Stage, { host, ...answer }: Said<'site'>): void => tellSite(sites, images, host, answer)

const call = ({ operations, images }: Stage, { service, operation, account, region, input = {}, role }: Said<'call'>): void => {
  operations.operate({ service, operation, account, region, input: images.fill(account, region, input), role })
}
const cancel = ({ runs }: Stage, name: Said<'cancel'>): void => {
  const run = runs.get(name)
  run?.cancel(`The run was canceled by @${run.trigger.actor}.`)
}
/** Jobs that have a runner now, by their id. */
const onRunners = ({ rehearsal }: Stage, id: string, act: (job: JobOnRunner) => void): void => {
  for (const job of [...rehearsal.running]) if (job.id === id) act(job)
}
const software = ({ rehearsal: { world } }: Stage, { packages = [], vulnerabilities = [], scanned = [] }: Said<'software'>): void =>
  world.state(PackageRepository).tell({
    packages,
    vulnerabilities: vulnerabilities.map(({ 'fixed-in': fixedIn, ...rest }) => ({
      ...rest,
      ...(fixedIn === undefined ? {} : { fixedIn }),
    })),
    scanned,
  })
const outage = ({ rehearsal: { world } }: Stage, { for: length, how, ...of }: Said<'outage'>): void =>
  world.inject({ when: { at: world.now }, what: { do: 'outage', of, for: length, ...(how === undefined ? {} : { how }) } })

const shortage = ({ rehearsal: { world }, images }: Stage, { account, region, for: length, image, ...lacked }: Said<'shortage'>): void => {
  const filled = image === undefined ? {} : { image: String(images.fill(account, region, image)) }
  world
    .place(account, region)
    .state(ShortageState)
    .begin({ ...lacked, ...filled }, length)
}

const github = ({ rehearsal }: Stage, { 'retry-after': retryAfter, ...outage }: Said<'github'>): void =>
  rehearsal.github.outages.begin({ ...outage, ...(retryAfter === undefined ? {} : { retryAfter }) }, rehearsal.world.now)

const identityProvider = ({ rehearsal: { world } }: Stage, { for: length, account, how }: Said<'identity-provider'>): void =>
  world.identities.providers.begin(world.now + length, account, how)

const again = ({ rehearsal, runs, actor }: Stage, { run: name, actor: by = actor }: Again, reruns: Rerun): void => {
  const run = runs.get(name)
  if (!run) throw new UserError('rehearsal.scenario', `The run '${name}' cannot be run again: it has not begun.`)
  void rehearsal.rerun(run, { reruns, actor: by })
}
interface Again {
  readonly run: string
  readonly actor?: string
}

/** A vendor publishes the next image behind a public parameter, in every region that the world has. */
const publish = ({ rehearsal: { world } }: Stage, parameter: string): void => {
  for (const region of new Set(world.places.map(place => place.region))) publishVendorImage(world, region, parameter)
}
