/** Every output of build-stage, whatever becomes of a run, as the committed bundle puts it out. */
import { hours, minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import type { Ran, Run } from '../../support/in-process.ts'
import { describeOutputs, from, type Outputs, outputsOf, type Row } from '../../support/outputs.ts'
import { playsBuilt } from '../../support/plays-built.ts'
import { ACCOUNT, changedDelivery, REGION, Stages, withDistribution } from '../../support/stages.ts'

playsBuilt()

const OS = { stage: 'os' }
const DRY = { 'dry-run': 'true' }
const SCANNED = { scan: 'true' }

const ROLE = `arn:aws:iam::${ACCOUNT}:role/nobody`

/** The tag that Image Builder gives to what it builds. */
const BORN = 'Ec2ImageBuilderArn'

/** Stages that tell their outputs by the names of stages and releases. */
class Told extends Stages {
  #runs = 0
  async build(inputs: Readonly<Record<string, string>> = {}, others: Partial<Omit<Run, 'action' | 'inputs'>> = {}): Promise<Ran> {
    const github = { runId: String(++this.#runs) }
    return (await this.run({ ...OS, ...inputs }, { github, ...others })).ran
  }
  outputs(ran: Ran): Outputs {
    const known = [...this.#amis(), ...this.#fingerprints()]
    return outputsOf('build-stage', ran, value =>
      known
        .reduce((text, [id, name]) => text.replaceAll(id, name), value)
        .replaceAll(/arn:aws:imagebuilder:[\w-]+:\d+:image\/golden-ami-web-(\w+)-[0-9a-f]+\//g, 'image of $1 '),
    )
  }
  #amis(): readonly (readonly [id: string, name: string])[] {
    const all = this.world.places.flatMap(({ region, account }) =>
      this.world
        .place(account, region)
        .state(Ec2State)
        .images.owned()
        .map(image => ({ ...image, where: region === REGION && account === ACCOUNT ? '' : ` in ${region} of ${account}` })),
    )
    return all.map(image => {
      // A copy is named as what it is a copy of.
      const { Tags = [] } = image.Tags?.some(({ Key }) => Key === BORN)
        ? image
        : (all.find(one => one.ImageId === image.SourceImageId) ?? image)
      const tag = (key: string): string => Tags.find(({ Key }) => Key === key)?.Value ?? ''
      const release = /\/(\d+\.\d+\.\d+\/\d+)$/.exec(tag(BORN))?.[1]
      return [image.ImageId ?? '', release === undefined ? 'of Amazon' : `${tag('golden-ami:stage')} ${release}${image.where}`] as const
    })
  }
  #fingerprints(): readonly (readonly [print: string, name: string])[] {
    return this.imageBuilder.recipes.owned().flatMap(({ tags = {}, version }) => {
      const print = tags['golden-ami:fingerprint']
      return print === undefined ? [] : [[print, `fingerprint of ${tags['golden-ami:stage']} ${version}`] as const]
    })
  }
}
type Begin = () => Promise<Told>
const begun: Begin = async () => new Told()
const and =
  (begin: Begin, happen: (stages: Told) => unknown): Begin =>
  async () => {
    const stages = await begin()
    await happen(stages)
    return stages
  }
const built = and(begun, stages => stages.build())
const scanned = and(begun, stages =>
  stages.world.state(PackageRepository).tell({
    packages: [{ name: 'curl', version: '8.6.0', from: stages.world.now + hours(24) }],
    vulnerabilities: [
      { id: 'CVE-2026-1', package: 'curl', severity: 'MEDIUM', fixedIn: '8.6.0' },
      { id: 'CVE-2026-2', package: 'bash', severity: 'LOW' },
    ],
    scanned: [ACCOUNT],
  }),
)
const distributed = (distribution: string, begin: Begin = begun): Begin =>
  and(begin, stages => {
    stages.files = withDistribution(stages.files, distribution)
  })
/** Two regions more. */
const THREE = '{ regions: [ us-east-1, us-east-2 ] }'
/** How builds go from now on. */
const going = (plans: Stages['imageBuilder']['plans'], begin: Begin): Begin =>
  and(begin, stages => {
    stages.imageBuilder.plans = plans
  })
const FAILING = () => ({ failure: { workflow: 'BUILD' as const } })
const UNDISTRIBUTED = () => ({ failure: { workflow: 'DISTRIBUTION' as const, regions: ['us-east-1'], reason: 'The key is disabled.' } })
const FIRST = { name: 'first' }
/** What hits `first` when it has been going on for so long. */
const inMinutes = (count: number, what: 'cancel' | 'crash', begin: Begin): Begin =>
  and(begin, ({ world }) => world.inject({ when: { at: world.now + minutes(count) }, what: { do: what, process: 'first' } }))
const unreachable = (begin: Begin): Begin =>
  and(begin, ({ world }) => world.inject({ when: { at: world.now }, what: { do: 'outage', of: {}, for: hours(99) } }))

const ami = (region: string, name: string) => ({ region, account: ACCOUNT, id: name })
/** Nothing is known. */
const NOTHING: Row['outputs'] = {
  ...{ outcome: 'failed', 'ami-id': '', 'image-arn': '', release: '', version: '', fingerprint: '', 'cache-hit': '', 'parent-ami-id': '' },
  ...{ architecture: '', packages: '', findings: null, tests: '', amis: [], plan: [] },
}
/** What is known when it has looked. */
const LOOKED: Row['outputs'] = {
  ...NOTHING,
  ...{ fingerprint: 'fingerprint of os 1.0.0', 'cache-hit': 'false', 'parent-ami-id': 'of Amazon', architecture: 'x86_64' },
}
/** The build that goes on, or has failed. */
const BUILDING: Row['outputs'] = { ...LOOKED, 'image-arn': 'image of os 1.0.0/1', release: '1.0.0/1', version: '1.0.0' }
const BUILT: Row['outputs'] = {
  ...{ ...BUILDING, outcome: 'built', 'ami-id': 'os 1.0.0/1', packages: 'packages.json', tests: 'passed' },
  amis: [ami(REGION, 'os 1.0.0/1')],
}
const HIT: Row['outputs'] = { ...BUILT, outcome: 'cache-hit', 'cache-hit': 'true', packages: '' }
const EVERYWHERE = [
  ...[ami(REGION, 'os 1.0.0/1'), ami('us-east-1', `os 1.0.0/1 in us-east-1 of ${ACCOUNT}`)],
  ami('us-east-2', `os 1.0.0/1 in us-east-2 of ${ACCOUNT}`),
]
const step = (verb: string, because: string) => ({ do: verb, on: 'os', because })
/** What a first build takes. */
const MADE = [
  step('create-component', 'components/harden.yml is new or changed'),
  step('create-infrastructure', 'no infrastructure configuration has these settings'),
  step('create-distribution', 'no distribution configuration has these settings'),
  step('create-recipe', 'no recipe has this fingerprint with a version of its own; this is 1.0.0'),
  step('create-image', 'nothing was built with this fingerprint; the first build of this stage'),
]
const FOUND = { source: 'ec2', scanned: '2026-01-05T09:16:40.000Z', worst: 'medium', fixable: null }
const COUNTS = { critical: 0, high: 0, medium: 1, low: 1, informational: 0, untriaged: 0 }

const rows: readonly Row[] = [
  {
    name: 'the first of its stage',
    run: from(begun, stages => stages.build()),
    outputs: BUILT,
  },
  {
    name: 'and scanned',
    run: from(scanned, stages => stages.build(SCANNED)),
    outputs: { ...BUILT, findings: { ...FOUND, counts: COUNTS } },
  },
  {
    name: 'and the scan has failed',
    run: from(
      going(() => ({ failure: { workflow: 'TEST', step: 'CollectImageScanFindings', reason: 'no agent' } }), begun),
      stages => stages.build(SCANNED),
    ),
    outputs: BUILT,
  },
  {
    name: 'without tests',
    run: from(begun, stages => stages.build({ tests: 'false' })),
    outputs: { ...BUILT, tests: 'none' },
  },
  {
    name: 'in three regions',
    run: from(distributed(THREE), stages => stages.build()),
    outputs: { ...BUILT, amis: EVERYWHERE },
  },
  {
    name: 'upon another stage',
    run: from(built, stages => stages.build({ stage: 'tool' })),
    outputs: {
      ...{ ...BUILT, 'ami-id': 'tool 1.0.0/1', 'image-arn': 'image of tool 1.0.0/1', fingerprint: 'fingerprint of tool 1.0.0' },
      ...{ 'parent-ami-id': 'os 1.0.0/1', amis: [ami(REGION, 'tool 1.0.0/1')] },
    },
  },
  {
    name: 'although there is one',
    run: from(built, stages => stages.build({ force: 'true' })),
    outputs: {
      ...{ ...BUILT, 'ami-id': 'os 1.0.0/2', 'image-arn': 'image of os 1.0.0/2', release: '1.0.0/2', amis: [ami(REGION, 'os 1.0.0/2')] },
    },
  },
  {
    name: 'gone on with after a crash',
    run: from(
      and(inMinutes(10, 'crash', begun), stages => stages.build({}, { ...FIRST, github: { runId: '7' } })),
      stages => stages.build({}, { github: { runId: '7', runAttempt: 2 } }),
    ),
    outputs: BUILT,
  },
  {
    name: 'there already',
    run: from(built, stages => stages.build()),
    outputs: HIT,
  },
  {
    name: 'there already, and a fix has come out since',
    run: from(
      and(scanned, async stages => {
        await stages.build(SCANNED)
        stages.world.advance(hours(24))
      }),
      stages => stages.build(SCANNED),
    ),
    outputs: { ...HIT, findings: { ...FOUND, scanned: '2026-01-06T09:16:40.000Z', fixable: 'medium', counts: null } },
  },
  {
    name: 'there already, and copied to a region that was added',
    run: from(distributed(THREE, built), stages => stages.build()),
    outputs: { ...HIT, amis: EVERYWHERE },
  },
  {
    name: 'by another run, at the same time',
    run: from(begun, async stages => {
      const [first, second] = await Promise.all([stages.build(), stages.build()])
      return first.outputs.get('outcome') === 'adopted' ? first : second
    }),
    outputs: { ...BUILT, outcome: 'adopted' },
  },
  {
    name: 'of a run before, whose time was over',
    run: from(
      and(begun, stages => stages.build({ timeout: '10m' })),
      stages => stages.build(),
    ),
    outputs: { ...BUILT, outcome: 'adopted' },
  },
  {
    name: 'of a run before, which could not distribute it',
    run: from(
      going(
        () => ({}),
        and(going(UNDISTRIBUTED, distributed(THREE)), stages => stages.build()),
      ),
      stages => stages.build(),
    ),
    outputs: { ...BUILT, outcome: 'adopted', amis: EVERYWHERE },
  },
  {
    name: 'it takes longer',
    run: from(begun, stages => stages.build({ timeout: '10m' })),
    outputs: { ...BUILDING, outcome: 'still-running' },
    code: 'run.unfinished',
  },
  {
    name: 'it takes longer, and that is well',
    run: from(begun, stages => stages.build({ timeout: '10m', 'on-timeout': 'succeed' })),
    outputs: { ...BUILDING, outcome: 'still-running' },
  },
  {
    name: 'it would be built',
    run: from(begun, async stages => {
      const planned = await stages.build(DRY)
      await stages.build()
      return planned
    }),
    outputs: { ...LOOKED, outcome: 'planned', plan: MADE },
  },
  {
    name: 'it is there already',
    run: from(built, stages => stages.build(DRY)),
    outputs: { ...HIT, outcome: 'planned' },
  },
  {
    name: 'it is there already, and would be copied to a region that was added',
    run: from(distributed('{ regions: [ us-east-1 ] }', built), stages => stages.build(DRY)),
    outputs: {
      ...{ ...HIT, outcome: 'planned' },
      plan: [{ do: 'copy-image', on: 'os in us-east-1', because: '1.0.0/1 has no AMI in us-east-1' }],
    },
  },
  {
    name: 'it would be built although there is one',
    run: from(built, stages => stages.build({ ...DRY, force: 'true' })),
    outputs: {
      ...{ ...LOOKED, outcome: 'planned' },
      plan: [step('create-image', 'what was built with this fingerprint failed, was cancelled, is gone or does not count any more')],
    },
  },
  {
    name: 'a component fails',
    run: from(going(FAILING, begun), stages => stages.build()),
    outputs: BUILDING,
    code: 'build.failed',
  },
  {
    name: 'it does not come into every region',
    run: from(going(UNDISTRIBUTED, distributed(THREE)), stages => stages.build()),
    outputs: { ...BUILDING, 'ami-id': 'os 1.0.0/1', amis: [EVERYWHERE[0], EVERYWHERE[2]] },
    code: 'build.distribution',
  },
  {
    name: 'an account was added: only a build brings it there',
    run: from(distributed('{ accounts: [ "222222222222" ] }', built), stages => stages.build()),
    outputs: { ...HIT, outcome: 'failed' },
    code: 'build.distribution',
  },
  {
    name: 'there is nothing to build it with',
    run: from(
      and(begun, stages => {
        stages.files = changedDelivery(delivery => delivery.replace('m7i.large', 'm7g.large'))
      }),
      async stages => {
        const failed = await stages.build()
        stages.files = new Stages().files
        await stages.build()
        return failed
      },
    ),
    outputs: LOOKED,
    code: 'build.preflight',
  },
  {
    name: 'a dry run where there is nothing to build it with',
    run: from(
      and(begun, stages => {
        stages.files = changedDelivery(delivery => delivery.replace('m7i.large', 'm7g.large'))
      }),
      async stages => {
        const failed = await stages.build(DRY)
        stages.files = new Stages().files
        await stages.build()
        return failed
      },
    ),
    outputs: LOOKED,
    code: 'build.preflight',
  },
  {
    name: 'its parent is not there',
    run: from(begun, stages => stages.build({ stage: 'tool', parent: 'ami-0123456789abcdef0' })),
    outputs: NOTHING,
    code: 'build.parent',
  },
  {
    name: 'its parent was never built',
    run: from(begun, stages => stages.build({ stage: 'tool' })),
    outputs: NOTHING,
    code: 'build.parent',
  },
  {
    name: 'the version names another content',
    run: from(
      and(
        and(begun, stages => stages.build({ version: '1.0.0' })),
        stages => {
          stages.files = { ...stages.files, 'components/harden.yml': `${stages.files['components/harden.yml']}# changed\n` }
        },
      ),
      async stages => {
        const failed = await stages.build({ version: '1.0.0' })
        await stages.build()
        return failed
      },
    ),
    outputs: { ...LOOKED, fingerprint: 'fingerprint of os 1.0.1' },
    code: 'build.version-taken',
  },
  {
    name: 'no more builds are allowed',
    run: from(
      and(begun, stages => {
        stages.imageBuilder.quotas.concurrentBuilds = 0
      }),
      stages => stages.build(),
    ),
    outputs: LOOKED,
    code: 'aws.limit',
  },
  {
    name: 'cancelled',
    run: from(inMinutes(10, 'cancel', begun), stages => stages.build({}, FIRST)),
    outputs: BUILDING,
    code: 'run.cancelled',
  },
  {
    name: 'cancelled, and the build goes on',
    run: from(inMinutes(10, 'cancel', begun), stages => stages.build({ 'on-cancel': 'leave' }, FIRST)),
    outputs: BUILDING,
    code: 'run.cancelled',
  },
  {
    name: 'Image Builder cannot be reached until the time is over',
    run: from(
      and(begun, ({ world }) =>
        world.inject({ when: { at: world.now }, what: { do: 'outage', of: { service: 'imagebuilder' }, for: hours(99) } }),
      ),
      stages => stages.build(),
    ),
    outputs: NOTHING,
    code: 'aws.unreachable',
  },
  {
    name: 'nothing can be reached',
    run: from(unreachable(begun), stages => stages.build()),
    outputs: NOTHING,
    code: 'aws.unreachable',
  },
  {
    name: 'the role may not look',
    run: from(
      and(begun, ({ world }) => world.identities.roles.set(ROLE, [{ Version: '2012-10-17', Statement: [] }])),
      stages => stages.build({}, { role: ROLE }),
    ),
    outputs: NOTHING,
    code: 'aws.denied',
  },
  {
    name: 'the credentials are of another account',
    run: from(begun, stages => stages.build({}, { account: '222222222222' })),
    outputs: NOTHING,
    code: 'aws.other-account',
  },
  {
    name: 'an input is wrong',
    run: from(begun, stages => stages.build({ 'max-age': 'x' })),
    outputs: NOTHING,
    code: 'input.invalid',
  },
]

describeOutputs('build-stage', rows)
