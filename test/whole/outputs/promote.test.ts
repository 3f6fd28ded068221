/** Every output of promote, whatever becomes of a run, as the committed bundle puts it out. */

import { hours, minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import {
  AGAIN,
  after,
  anHourLater,
  begun,
  blind,
  denied,
  diesAt,
  drifted,
  FIRST,
  GONE,
  halted,
  inTwoRegions,
  lost,
  made,
  promoted,
  rolledBack,
  SATURDAYS,
  targeting,
  unreachable,
  unrecorded,
} from '../../support/incidents.ts'
import { describeOutputs, from, type Row } from '../../support/outputs.ts'
import { createGroup } from '../../support/place.ts'
import { playsBuilt } from '../../support/plays-built.ts'
import { ELSEWHERE, Story } from '../../support/story.ts'
import { asSoonAs, atCall, injectIntoCall, moving, writing } from '../../support/two-people.ts'

playsBuilt()

const TARGET = 'web/eu-west-1'
const DEFER = { 'when-not-due': 'defer' }
const DRY = { 'dry-run': 'true' }
const BASELINE = { baseline: 'true' }

const target = (outcome: string, image: string, why: string, region = REGION) => ({
  ...{ name: `web/${region}`, account: '111111111111', region, outcome, 'ami-id': image, why },
})
const NOBODY = target('open', '', 'nobody has looked where its image is')
const UNMOVED = target('open', 'b', 'its pointer was not moved')
const LEDGER = 'write-event the ledger of development'
const PLAN = { plan: [LEDGER, `put-pointer the pointer of ${TARGET}`, LEDGER], 'plan-hash': 'the hash' }
const NO_PLAN = { plan: [], 'plan-hash': '' }
/** Where nothing is known. */
const NOTHING: Row['outputs'] = {
  ...{
    outcome: 'failed',
    release: '',
    'ami-id': '',
    'previous-ami-id': '',
    gates: '',
    targets: [],
    decision: '',
    'due-at': '',
    evidence: '',
  },
  ...NO_PLAN,
}
/** From `a` to `b`, with every gate open. */
const TO_B: Row['outputs'] = {
  ...{ outcome: 'failed', release: 'b', 'ami-id': 'b', 'previous-ami-id': 'a', gates: 'all pass', targets: [UNMOVED] },
  ...{ decision: '', 'due-at': '', evidence: '', ...PLAN },
}
const PROMOTED: Row['outputs'] = { ...TO_B, outcome: 'promoted', targets: [target('promoted', 'b', 'its pointer says b')] }
const UNCHANGED: Row['outputs'] = { ...PROMOTED, outcome: 'unchanged', 'previous-ami-id': 'b', gates: '', ...NO_PLAN }
/** Of a dry run. */
const PAGE = { evidence: 'decision.json' }
/** Something stood in the way before anybody looked where the image is. */
const STOOD: Row['outputs'] = { ...TO_B, targets: [NOBODY], plan: [] }
/** Before any gate was asked. */
const QUARANTINED: Row['outputs'] = { ...STOOD, gates: '', ...NO_PLAN }
/** The gate windows is closed until Saturday. */
const NOT_DUE: Row['outputs'] = { ...STOOD, gates: 'windows: fail', 'due-at': '2026-01-10T02:00:00.000Z' }
/** Nothing is chosen. */
const nothing = (pointed: string, why: string): Row['outputs'] => ({
  ...NOTHING,
  'previous-ami-id': pointed,
  targets: [target('open', '', why)],
})
const OF_C = { release: 'c', 'ami-id': 'c' }
const BASED: Row['outputs'] = {
  ...{ ...NOTHING, outcome: 'promoted', release: '-', 'ami-id': '-', targets: [target('promoted', '-', 'it runs -')] },
  plan: [`put-pointer the pointer of ${TARGET}`, `label-pointer the pointer of ${TARGET}`, LEDGER],
}
const UNTAGGED = 'There is no available image of family web for x86_64 that tag-ami has tagged.'
const RECORDED = 'The ledger of development has been written already: its current release is a.'

/** Another environment, after development, with a soak. */
const STAGING = { environment: 'staging' }
const staged = begun(
  targeting(
    '{ web: { groups: [ web ] } }\n  staging:\n    after: development\n    soak: 24h\n    targets: { web: { groups: [ staging ] } }',
    unrecorded,
  ),
  async story => {
    const home = { account: ACCOUNT, region: REGION }
    await createGroup(story.world, home, { name: 'staging', image: story.images.get('-') ?? '', size: 1 })
    story.world.advance(hours(1))
    await story.promote(undefined, BASELINE)
    await story.delivers('b')
  },
)
const paused = begun(staged, story => story.scale(0))
/** The run that has announced it has died. */
const announced = diesAt(writing('first', 'promoting'), made('b', after('a')), story => story.promote('b', {}, FIRST))
const ONLY = { only: `${TARGET}: us is down` }
const partly = begun(inTwoRegions('a'), story => story.promote('b', ONLY))
/** Copies from region to region take longer than a promotion waits. */
const slowly = begun(made('b', inTwoRegions('a')), story => {
  const there = story.world.place(ACCOUNT, ELSEWHERE).state(Ec2State)
  const makeAvailable = there.makeAvailable.bind(there)
  there.makeAvailable = image => story.world.timeline.at(story.world.now + hours(9), () => makeAvailable(image))
})
const TWO_PLAN = {
  plan: [
    ...[LEDGER, `copy-image 111111111111/${ELSEWHERE}`, `put-pointer the pointer of ${TARGET}`],
    ...[`put-pointer the pointer of web/${ELSEWHERE}`, LEDGER],
  ],
}
const LATE: Row['outputs'] = {
  ...{ ...TO_B, ...TWO_PLAN, outcome: 'still-running' },
  targets: [target('promoted', 'b', 'its pointer says b'), target('open', '', 'copy copy of b is still being made', ELSEWHERE)],
}
/** The copies alone. */
const COPIES = { 'only-distribute': 'true' }
const COPY_NOT_MOVED = target('open', 'copy of b', 'its pointer was not moved', ELSEWHERE)
const COPIED: Row['outputs'] = {
  ...{ ...NOTHING, outcome: 'distributed', release: 'b', 'ami-id': 'b', 'previous-ami-id': 'a' },
  plan: [`copy-image 111111111111/${ELSEWHERE}`],
  targets: [UNMOVED, COPY_NOT_MOVED],
}
const BEING_MADE = target('open', '', 'its image is being made available')
const MAKING = [BEING_MADE, { ...BEING_MADE, name: `web/${ELSEWHERE}`, region: ELSEWHERE }]
const copied = begun(made('b', inTwoRegions('a')), story => story.promote('b', COPIES))
const quarantined = begun(inTwoRegions('a', 'b'), story => story.rollBack({ quarantine: 'true' }))
const UNCOPIED: Row['outputs'] = {
  ...{ ...COPIED, outcome: 'failed', plan: [] },
  targets: [NOBODY, { ...NOBODY, name: `web/${ELSEWHERE}`, region: ELSEWHERE }],
}
/** Of the other region: what became of it, and why. */
const elsewhere = (outcome: string, why: string): Pick<Row['outputs'], 'targets'> => ({
  targets: [UNMOVED, target(outcome, '', why, ELSEWHERE)],
})

const rows: readonly Row[] = [
  {
    name: 'copies were made, and nothing else',
    run: from(made('b', inTwoRegions('a')), story => story.promote('b', COPIES)),
    outputs: COPIED,
  },
  {
    name: 'copies were there already',
    run: from(copied, story => story.promote('b', COPIES)),
    outputs: { ...COPIED, outcome: 'unchanged', plan: [] },
  },
  {
    name: 'its copies were made by an earlier job',
    run: from(copied, story => story.promote('b')),
    outputs: {
      ...{ ...PROMOTED, plan: [LEDGER, `put-pointer the pointer of ${TARGET}`, `put-pointer the pointer of web/${ELSEWHERE}`, LEDGER] },
      targets: [target('promoted', 'b', 'its pointer says b'), target('promoted', 'copy of b', 'its pointer says copy of b', ELSEWHERE)],
    },
  },
  {
    name: 'the copies of a release that the workflow does not name',
    run: from(made('b', inTwoRegions('a')), story => story.promote(undefined, COPIES)),
    outputs: COPIED,
  },
  {
    name: 'the copies for some targets only',
    run: from(made('b', inTwoRegions('a')), story => story.promote('b', { ...COPIES, only: `web/${ELSEWHERE}: home is down` })),
    outputs: { ...COPIED, targets: [target('left-out', '', 'home is down'), COPY_NOT_MOVED] },
  },
  {
    name: 'a copy alone takes longer',
    run: from(slowly, story => story.promote('b', COPIES)),
    outputs: { ...COPIED, outcome: 'still-running', ...elsewhere('open', 'copy copy of b is still being made') },
    code: 'run.unfinished',
  },
  {
    name: 'a copy alone takes longer, and that is well',
    run: from(slowly, story => story.promote('b', { ...COPIES, 'on-timeout': 'succeed' })),
    outputs: { ...COPIED, outcome: 'still-running', ...elsewhere('open', 'copy copy of b is still being made') },
  },
  {
    name: 'proceed: copies alone are missing',
    run: from(made('b', inTwoRegions('a')), story => story.promote('b', { ...COPIES, ...DRY })),
    outputs: { ...COPIED, outcome: 'planned', decision: 'proceed', targets: MAKING },
  },
  {
    name: 'nothing: copies alone are there',
    run: from(copied, story => story.promote('b', { ...COPIES, ...DRY })),
    outputs: { ...COPIED, outcome: 'planned', decision: 'nothing', plan: [] },
  },
  {
    name: 'defer: there is nothing to copy yet',
    run: from(after(), story => story.promote(undefined, { ...COPIES, ...DRY })),
    outputs: { ...nothing('-', UNTAGGED), outcome: 'planned', decision: 'defer' },
  },
  {
    name: 'there is nothing to copy yet',
    run: from(after(), story => story.promote(undefined, { ...COPIES, ...DEFER })),
    outputs: { ...nothing('-', UNTAGGED), outcome: 'deferred' },
  },
  {
    name: 'there is nothing to copy yet, and the step is to fail of that',
    run: from(after(), story => story.promote(undefined, COPIES)),
    outputs: nothing('-', UNTAGGED),
    code: 'promote.nothing-yet',
  },
  {
    name: 'a release that is quarantined is copied nowhere',
    run: from(quarantined, story => story.promote('b', COPIES)),
    outputs: UNCOPIED,
    code: 'release.quarantined',
  },
  {
    name: 'a dry run of copies of what is quarantined',
    run: from(quarantined, story => story.promote('b', { ...COPIES, ...DRY })),
    outputs: { ...UNCOPIED, decision: 'refuse' },
    code: 'release.quarantined',
  },
  {
    name: 'nothing is copied while it is halted',
    run: from(halted(made('b', inTwoRegions('a'))), story => story.promote('b', COPIES)),
    outputs: UNCOPIED,
    code: 'environment.halted',
  },
  {
    name: 'a dry run of copies while it is halted',
    run: from(halted(made('b', inTwoRegions('a'))), story => story.promote('b', { ...COPIES, ...DRY })),
    outputs: { ...UNCOPIED, decision: 'refuse' },
    code: 'environment.halted',
  },
  {
    name: 'a copy alone may not be made',
    run: from(denied('CopyImage', inTwoRegions('a'), ELSEWHERE), story => story.promote('b', COPIES)),
    outputs: {
      ...COPIED,
      outcome: 'failed',
      ...elsewhere('failed', 'the image is not available to account 111111111111 in us-east-1: copy-image: it is not allowed'),
    },
    code: 'distribution.incomplete',
  },
  {
    name: 'copies for a target whose pointer cannot be read',
    run: from(denied('GetParameterHistory', inTwoRegions('a'), ELSEWHERE), story => story.promote('b', COPIES)),
    outputs: { ...COPIED, ...elsewhere('failed', 'it cannot be read: it is not allowed') },
  },
  {
    name: 'copies for a region that cannot be reached',
    run: async () => {
      const story = await inTwoRegions('a')()
      await story.made('b')
      const outage = { do: 'outage', of: { region: ELSEWHERE }, for: hours(99) } as const
      story.world.inject({ when: { at: story.world.now }, what: outage })
      return [story, await story.promote('b', COPIES)]
    },
    outputs: {
      ...COPIED,
      outcome: 'failed',
      plan: [],
      ...elsewhere('open', 'it cannot be read: AWS does not answer there (socket hang up)'),
    },
    code: 'distribution.incomplete',
  },
  {
    name: 'copies of an environment whose ledger is lost',
    run: from(lost(made('b', inTwoRegions('a'))), story => story.promote('b', COPIES)),
    outputs: COPIED,
  },
  {
    name: 'copies alone, and it is cancelled',
    run: async () => {
      const story = await inTwoRegions('a')()
      await story.made('b')
      injectIntoCall(story.world, { process: 'first', operation: 'CopyImage' }, { do: 'cancel' })
      return [story, await story.promote('b', COPIES, FIRST)]
    },
    outputs: {
      ...COPIED,
      outcome: 'failed',
      ...elsewhere(
        'failed',
        'the image is not available to account 111111111111 in us-east-1: cancelled; copy copy of b is still being made',
      ),
    },
    code: 'run.cancelled',
  },
  {
    name: 'copies that are to be a baseline',
    run: from(after('a'), story => story.promote('b', { ...COPIES, ...BASELINE })),
    outputs: NOTHING,
    code: 'input.invalid',
  },
  {
    name: 'its gates are open',
    run: from(after('a'), story => story.promote('b')),
    outputs: PROMOTED,
  },
  {
    name: 'the first release of an environment, of which nothing is recorded',
    run: from(unrecorded, story => story.promote('b')),
    outputs: { ...PROMOTED, 'previous-ami-id': '' },
  },
  {
    name: 'by a release that the workflow does not name: the newest one',
    run: from(made('b', after('a')), story => story.promote(undefined)),
    outputs: PROMOTED,
  },
  {
    name: 'past a gate that is overridden',
    run: from(rolledBack, story => story.promote('c', { override: 'hold: mended' })),
    outputs: { ...PROMOTED, ...OF_C, gates: 'hold: fail, overridden', targets: [target('promoted', 'c', 'its pointer says c')] },
  },
  {
    name: 'over a pointer that strayed, which is put right',
    run: from(drifted('a'), story => story.promote('b', { drift: 'restore' })),
    outputs: { ...PROMOTED, 'previous-ami-id': 'c' },
  },
  {
    name: 'a pointer that strayed is adopted',
    run: from(drifted('a'), story => story.promote('c', { drift: 'adopt' })),
    outputs: { ...PROMOTED, ...OF_C, 'previous-ami-id': 'c', targets: [target('promoted', 'c', 'its pointer says c')] },
  },
  {
    name: 'by a second attempt, after the first died behind its pointer',
    run: from(anHourLater(diesAt(moving('first'), made('b', after('a')), story => story.promote('b', {}, { ...FIRST, ...AGAIN }))), story =>
      story.promote('b', {}, AGAIN),
    ),
    outputs: { ...PROMOTED, gates: '', ...NO_PLAN },
  },
  {
    name: 'gone on with after a crash',
    run: from(anHourLater(announced), story => story.promote('b')),
    outputs: PROMOTED,
  },
  {
    name: 'to some targets only',
    run: from(inTwoRegions('a'), story => story.promote('b', ONLY)),
    outputs: {
      ...{ ...PROMOTED, plan: [LEDGER, `put-pointer the pointer of ${TARGET}`] },
      targets: [target('promoted', 'b', 'its pointer says b'), target('left-out', '', 'us is down', ELSEWHERE)],
    },
  },
  {
    name: 'to the rest of them',
    run: from(partly, story => story.promote('b')),
    outputs: {
      ...{ ...PROMOTED, 'previous-ami-id': 'b' },
      plan: [LEDGER, `copy-image 111111111111/${ELSEWHERE}`, `put-pointer the pointer of web/${ELSEWHERE}`, LEDGER],
      targets: [target('promoted', 'b', 'its pointer says b'), target('promoted', 'copy of b', 'its pointer says copy of b', ELSEWHERE)],
    },
  },
  {
    name: 'a baseline',
    run: from(unrecorded, story => story.promote(undefined, BASELINE)),
    outputs: BASED,
  },
  {
    name: 'there already: no gate is asked',
    run: from(after('a', 'b'), story => story.promote('b')),
    outputs: UNCHANGED,
  },
  {
    name: 'by an earlier step of the run',
    run: from(
      begun(after('a'), story => story.promote('b', {}, AGAIN)),
      story => story.promote('b', {}, AGAIN),
    ),
    outputs: UNCHANGED,
  },
  {
    name: 'a baseline that an earlier step of the run has recorded',
    run: from(
      begun(unrecorded, story => story.promote(undefined, BASELINE, AGAIN)),
      story => story.promote(undefined, BASELINE, AGAIN),
    ),
    outputs: { ...BASED, outcome: 'unchanged', 'previous-ami-id': '-', plan: [] },
  },
  {
    name: 'its window is closed',
    run: from(targeting(SATURDAYS, after('a')), story => story.promote('b', DEFER)),
    outputs: { ...NOT_DUE, outcome: 'deferred' },
  },
  {
    name: 'its window is closed, and the step is to fail of that',
    run: from(targeting(SATURDAYS, after('a')), story => story.promote('b')),
    outputs: { ...NOT_DUE, outcome: 'failed' },
    code: 'gate.not-due',
  },
  {
    name: 'its soak goes on',
    run: from(staged, story => story.promote(undefined, { ...STAGING, ...DEFER })),
    outputs: { ...STOOD, outcome: 'deferred', 'previous-ami-id': '', gates: 'soak: fail', 'due-at': '2026-01-06T13:12:33.800Z' },
  },
  {
    name: 'its soak pauses, and nobody knows until when',
    run: from(paused, story => story.promote('b', { ...STAGING, ...DEFER })),
    outputs: { ...STOOD, outcome: 'deferred', 'previous-ami-id': '', gates: 'soak: fail' },
  },
  {
    name: 'its soak pauses, and the step is to fail of that',
    run: from(paused, story => story.promote('b', STAGING)),
    outputs: { ...STOOD, 'previous-ami-id': '', gates: 'soak: fail' },
    code: 'gate.paused',
  },
  {
    name: 'no image is tagged yet',
    run: from(after(), story => story.promote(undefined, DEFER)),
    outputs: { ...nothing('-', UNTAGGED), outcome: 'deferred' },
  },
  {
    name: 'no image is tagged yet, and the step is to fail of that',
    run: from(after(), story => story.promote(undefined)),
    outputs: nothing('-', UNTAGGED),
    code: 'promote.nothing-yet',
  },
  {
    name: 'a copy takes longer',
    run: from(slowly, story => story.promote('b')),
    outputs: LATE,
    code: 'run.unfinished',
  },
  {
    name: 'a copy takes longer, and that is well',
    run: from(slowly, story => story.promote('b', { 'on-timeout': 'succeed' })),
    outputs: LATE,
  },
  {
    name: 'proceed: targets are as they are',
    run: from(after('a'), story => story.promote('b', DRY)),
    outputs: { ...TO_B, ...PAGE, outcome: 'planned', decision: 'proceed' },
  },
  {
    name: 'nothing: it is there already',
    run: from(after('a'), story => story.promote('a', DRY)),
    outputs: {
      ...{ ...PROMOTED, ...PAGE, outcome: 'planned', release: 'a', 'ami-id': 'a', decision: 'nothing' },
      ...{ targets: [target('promoted', 'a', 'its pointer says a')], plan: [] },
    },
  },
  {
    name: 'defer: its window is closed',
    run: from(targeting(SATURDAYS, after('a')), story => story.promote('b', DRY)),
    outputs: { ...NOT_DUE, ...PAGE, outcome: 'planned', decision: 'defer', targets: [UNMOVED], plan: PLAN.plan },
  },
  {
    name: 'defer: no image is tagged yet',
    run: from(after(), story => story.promote(undefined, DRY)),
    outputs: { ...nothing('-', UNTAGGED), ...PAGE, outcome: 'planned', decision: 'defer' },
  },
  {
    name: 'refuse: a gate is closed',
    run: from(rolledBack, story => story.promote('b', DRY)),
    outputs: { ...TO_B, ...PAGE, outcome: 'planned', decision: 'refuse', gates: 'hold: fail; rejected: fail' },
  },
  {
    name: 'refuse: what a refresh would refuse',
    run: from(targeting(GONE, after('a')), story => story.promote('b', DRY)),
    outputs: { ...TO_B, ...PAGE, outcome: 'planned', decision: 'refuse', gates: 'rollback-ready: inconclusive' },
  },
  {
    name: 'a baseline',
    run: from(unrecorded, story => story.promote(undefined, { ...BASELINE, ...DRY })),
    outputs: { ...BASED, outcome: 'planned', decision: 'proceed', targets: [target('open', '-', 'it runs -')] },
  },
  {
    name: 'another run took over',
    run: async () => {
      const story = await Story.after('a')
      await story.made('b')
      injectIntoCall(story.world, moving('first'), { do: 'late', by: minutes(2), answer: 'lost' })
      const [ran] = await Promise.all([story.promote('b', {}, FIRST), asSoonAs(story.world, moving('first'), by => story.rollBack({}, by))])
      return [story, ran]
    },
    outputs: { ...TO_B, outcome: 'contested' },
    code: 'environment.contested',
  },
  {
    name: 'a dry run of what is halted',
    run: from(halted(after('a')), story => story.promote('b', DRY)),
    outputs: { ...QUARANTINED, decision: 'refuse', targets: [UNMOVED] },
    code: 'environment.halted',
  },
  {
    name: 'halted',
    run: from(halted(after('a')), story => story.promote('b')),
    outputs: QUARANTINED,
    code: 'environment.halted',
  },
  {
    name: 'what a refresh would refuse is refused',
    run: from(targeting(GONE, after('a')), story => story.promote('b')),
    outputs: { ...STOOD, gates: 'rollback-ready: inconclusive' },
    code: 'group.missing',
  },
  {
    name: 'drift',
    run: from(drifted('a'), story => story.promote('b')),
    outputs: { ...QUARANTINED, 'previous-ami-id': 'c' },
    code: 'pointer.foreign',
  },
  {
    name: 'what strayed is not what is to be adopted',
    run: from(drifted('a'), story => story.promote('b', { drift: 'adopt' })),
    outputs: { ...TO_B, 'previous-ami-id': 'c', plan: [] },
    code: 'pointer.foreign',
  },
  {
    name: 'held',
    run: from(rolledBack, story => story.promote('c')),
    outputs: { ...STOOD, ...OF_C, gates: 'hold: fail' },
    code: 'gate.closed',
  },
  {
    name: 'no such release',
    run: from(after('a'), story => story.promote(undefined, { release: '9.9.9/1' })),
    outputs: nothing('a', 'No available image of family web is release 9.9.9/1.'),
    code: 'promote.no-candidate',
  },
  {
    name: 'not what was approved',
    run: async () => {
      const story = await Story.after('a')
      const page = await story.promote('b', DRY)
      return [story, await story.promote('c', { 'expected-plan': page.outputs.get('plan-hash') ?? '' })]
    },
    outputs: { ...STOOD, ...OF_C },
    code: 'plan.changed',
  },
  {
    name: 'it is being rolled back',
    run: from(
      begun(after('a', 'b'), story => story.rollBack({ timeout: '5m' })),
      story => story.promote('c'),
    ),
    outputs: { ...STOOD, ...OF_C, gates: 'hold: fail' },
    code: 'environment.rolling-back',
  },
  {
    name: 'another run holds the lock',
    run: from(announced, story => story.promote('b', { lock: 'refuse' })),
    outputs: { ...TO_B, plan: [] },
    code: 'environment.locked',
  },
  {
    name: 'not shown',
    run: from(blind(after('a')), story => story.promote('b', {}, FIRST)),
    outputs: TO_B,
    code: 'aws.not-shown',
  },
  {
    name: 'one of two pointers may not be moved',
    run: from(denied('PutParameter', inTwoRegions('a'), ELSEWHERE), story => story.promote('b')),
    outputs: {
      ...{ ...TO_B, ...TWO_PLAN },
      targets: [target('promoted', 'b', 'its pointer says b'), target('failed', 'copy of b', 'it is not allowed', ELSEWHERE)],
    },
    code: 'aws.denied',
  },
  {
    name: 'a region cannot be reached until the time is over',
    run: async () => {
      const story = await inTwoRegions('a')()
      await story.made('b')
      const outage = { do: 'outage', of: { region: ELSEWHERE, service: 'ssm' }, for: hours(99) } as const
      atCall(story.world, writing('first', 'promoting'), () => story.world.inject({ when: { at: story.world.now }, what: outage }))
      return [story, await story.promote('b', {}, FIRST)]
    },
    outputs: {
      ...{ ...TO_B, ...TWO_PLAN },
      targets: [
        target('promoted', 'b', 'its pointer says b'),
        target('open', '', 'it cannot be read: AWS does not answer there (socket hang up)', ELSEWHERE),
      ],
    },
    code: 'target.unreadable',
  },
  {
    name: 'nothing can be reached until the time is over',
    run: from(unreachable(after('a')), story => story.promote('b')),
    outputs: NOTHING,
    code: 'aws.unreachable',
  },
  {
    name: 'cancelled',
    run: async () => {
      const story = await Story.after('a')
      await story.made('b')
      injectIntoCall(story.world, writing('first', 'promoting'), { do: 'cancel' })
      return [story, await story.promote('b', {}, FIRST)]
    },
    outputs: TO_B,
    code: 'run.cancelled',
  },
  {
    name: 'the ledger is lost',
    run: from(lost(after('a')), story => story.promote('b')),
    outputs: QUARANTINED,
    code: 'ledger.lost',
  },
  {
    name: 'a dry run of what has lost its ledger',
    run: from(lost(after('a')), story => story.promote('b', DRY)),
    outputs: { ...QUARANTINED, decision: 'refuse', targets: [UNMOVED] },
    code: 'ledger.lost',
  },
  {
    name: 'a baseline of what is recorded already',
    run: from(after('a'), story => story.promote(undefined, BASELINE)),
    outputs: nothing('a', RECORDED),
    code: 'baseline.written',
  },
  {
    name: 'a dry run of such a baseline',
    run: from(after('a'), story => story.promote(undefined, { ...BASELINE, ...DRY })),
    outputs: { ...nothing('a', RECORDED), decision: 'refuse' },
    code: 'baseline.written',
  },
  {
    name: 'a baseline of groups that run two images',
    run: from(lost(begun(promoted, story => story.refresh({ timeout: '6m' }))), story => story.promote(undefined, BASELINE)),
    outputs: nothing('b', 'The groups run 2 images: a, b.'),
    code: 'baseline.mixed',
  },
  {
    name: 'an input is wrong',
    run: from(after('a'), story => story.promote('b', { drift: 'ignore' })),
    outputs: NOTHING,
    code: 'input.invalid',
  },
  {
    name: 'the credentials are of another account',
    run: from(after('a'), story => story.promote('b', {}, { account: '222222222222' })),
    outputs: NOTHING,
    code: 'aws.other-account',
  },
  {
    name: 'the role may not read',
    run: from(denied('GetParameterHistory', after('a')), story => story.promote('b')),
    outputs: NOTHING,
    code: 'aws.denied',
  },
]

describeOutputs('promote', rows)
