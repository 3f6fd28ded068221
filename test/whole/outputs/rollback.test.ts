/** Every output of rollback, whatever becomes of a run, as the committed bundle puts it out. */
import { DeregisterImageCommand } from '@aws-sdk/client-ec2'
import { hours, minutes } from '@golden-ami/local-aws'
import {
  AGAIN,
  after,
  anHourLater,
  begun,
  blind,
  broken,
  cancelledIn,
  denied,
  diesAt,
  drifted,
  FIRST,
  halted,
  inTwoRegions,
  lost,
  promoted,
  rolledBack,
  takenOver,
  targeting,
  unreachable,
  unrecorded,
} from '../../support/incidents.ts'
import { describeOutputs, from, type Outputs, type Row } from '../../support/outputs.ts'
import { playsBuilt } from '../../support/plays-built.ts'
import { group, on, openOn, TARGET } from '../../support/results.ts'
import { ELSEWHERE, POINTER } from '../../support/story.ts'
import { starting, writing } from '../../support/two-people.ts'

playsBuilt()

const DRY = { 'dry-run': 'true' }
const LEFT = { release: 'b', because: 'it is the one that is left' }
const WAYS = [
  { release: 'a', because: '' },
  { release: '-', because: '' },
]
/** Rolled back before, and pressed again. */
const REJECTED = [...WAYS, { release: 'b', because: 'it is rejected here: errors' }]
/** From `b` to `a`. */
const TO_A: Row['outputs'] = {
  ...{ outcome: 'rolled-back', release: 'a', 'ami-id': 'a', left: 'b', candidates: [LEFT, ...WAYS] },
  ...{ targets: [], groups: [], plan: [] },
}
/** Nothing is chosen. */
const NOWHERE: Row['outputs'] = { ...TO_A, outcome: 'failed', release: '', 'ami-id': '' }
/** Nothing is known of it. */
const NOTHING: Row['outputs'] = { ...NOWHERE, left: '', candidates: [] }
const target = (outcome: string, letter: string, why: string) => ({ name: TARGET, outcome, release: letter, 'ami-id': letter, why })
const unread = (name: string) => ({
  name,
  outcome: 'open',
  release: '',
  'ami-id': '',
  why: 'it cannot be read: AWS does not answer there (socket hang up)',
})
const there = (letter: string): Outputs => ({
  targets: [target('unchanged', letter, on(letter))],
  groups: [group('unchanged', `${on(letter)}, and its launch template says so`)],
})
const refreshed = (letter: string): Outputs => ({
  targets: [target('refreshed', letter, on(letter))],
  groups: [group('refreshed', on(letter))],
})
const DONE: Row['outputs'] = { ...TO_A, ...refreshed('a') }
const PLANNED = [
  ...['write-event the ledger of development', `label-pointer the pointer of ${TARGET}`, `put-pointer the pointer of ${TARGET}`],
  ...[`start-refresh web in ${TARGET}`, `label-pointer the pointer of ${TARGET}`, 'write-event the ledger of development'],
]
const SICK =
  'a health check took 55 new instances out of service (The instance refresh timed out: no instance could be replaced within an hour.)'
const delivered = after('a', 'b')
const ranOut = begun(delivered, story => story.rollBack({ timeout: '6m' }))

const rows: readonly Row[] = [
  {
    name: 'to the last good release',
    run: from(delivered, story => story.rollBack()),
    outputs: DONE,
  },
  {
    name: 'to a release that is named',
    run: from(after('a', 'b', 'c'), story => story.rollBack({ 'to-release': '1.0.0/1' })),
    outputs: { ...DONE, left: 'c', candidates: [{ ...LEFT, release: 'c' }, { release: 'b', because: '' }, ...WAYS] },
  },
  {
    name: 'and the release that is left is quarantined everywhere',
    run: from(delivered, story => story.rollBack({ quarantine: 'true' })),
    outputs: DONE,
  },
  {
    name: 'a promotion whose rollout has not begun',
    run: from(promoted, story => story.rollBack()),
    outputs: { ...TO_A, ...there('a'), candidates: WAYS },
  },
  {
    name: 'a promotion that was only announced',
    run: from(
      diesAt(writing('first', 'promoting'), after('a'), story => story.promote('b', {}, FIRST)),
      story => story.rollBack(),
    ),
    outputs: { ...TO_A, ...there('a'), candidates: WAYS },
  },
  {
    name: 'halted: it goes on',
    run: from(halted(delivered), story => story.rollBack()),
    outputs: DONE,
  },
  {
    name: 'drift: it goes over it',
    run: from(drifted('a', 'b'), story => story.rollBack()),
    outputs: DONE,
  },
  {
    name: 'over the lock of another run',
    run: from(
      diesAt(starting('first'), promoted, story => story.refresh({}, FIRST)),
      story => story.rollBack(),
    ),
    outputs: { ...DONE, candidates: WAYS },
  },
  {
    name: 'gone on with after a crash',
    run: from(anHourLater(diesAt(starting('first'), delivered, story => story.rollBack({}, FIRST))), story => story.rollBack()),
    outputs: { ...TO_A, candidates: REJECTED, ...there('a') },
  },
  {
    name: 'gone on with when its time was over',
    run: from(ranOut, story => story.rollBack()),
    outputs: { ...DONE, candidates: REJECTED },
  },
  {
    name: 'pressed again when a pointer strayed',
    run: from(
      begun(rolledBack, async story => {
        await story.put(POINTER, await story.made('c'), { DataType: 'aws:ec2:image' })
        story.world.advance(minutes(1))
      }),
      story => story.rollBack(),
    ),
    outputs: {
      ...{ ...TO_A, ...there('a'), candidates: REJECTED },
      targets: [target('refreshed', 'a', `its pointer was put back; ${on('a')}`)],
    },
  },
  {
    name: 'the ledger is lost: by what the pointers remember',
    run: from(lost(delivered), story => story.rollBack()),
    outputs: DONE,
  },
  {
    name: 'it was rolled back before',
    run: from(rolledBack, story => story.rollBack()),
    outputs: { ...TO_A, outcome: 'unchanged', candidates: REJECTED, ...there('a') },
  },
  {
    name: 'it was rolled back before, and what was left is quarantined everywhere',
    run: from(rolledBack, story => story.rollBack({ quarantine: 'true' })),
    outputs: { ...TO_A, outcome: 'unchanged', candidates: REJECTED, ...there('a') },
  },
  {
    name: 'by an earlier step of the run',
    run: from(
      begun(delivered, story => story.rollBack({}, AGAIN)),
      story => story.rollBack({}, AGAIN),
    ),
    outputs: { ...TO_A, outcome: 'unchanged', candidates: REJECTED, ...there('a') },
  },
  {
    name: 'it runs what is named',
    run: from(delivered, story => story.rollBack({ 'to-release': '1.1.0/1' })),
    outputs: {
      ...{ ...TO_A, outcome: 'unchanged', release: 'b', 'ami-id': 'b', left: '', ...there('b') },
      candidates: [{ release: 'b', because: '' }, ...WAYS],
    },
  },
  {
    name: 'it takes longer',
    run: from(delivered, story => story.rollBack({ timeout: '6m' })),
    outputs: { ...TO_A, outcome: 'still-running', ...openOn('a', 'a', 1, 3) },
    code: 'rollback.unfinished',
  },
  {
    name: 'no instance is in service that proves what was never proved',
    run: from(
      begun(promoted, async story => {
        await story.scale(0)
        await story.refresh()
      }),
      story => story.rollBack({ 'to-release': '1.1.0/1' }),
    ),
    outputs: {
      ...{ ...TO_A, outcome: 'still-running', release: 'b', 'ami-id': 'b', left: '', candidates: WAYS },
      targets: [target('configured', 'b', 'no instance is in service that would run b')],
      groups: [group('configured', 'it would launch b, and has no instance in service', 0, 0)],
    },
    code: 'rollback.unfinished',
  },
  {
    name: 'targets are as they are',
    run: from(delivered, story => story.rollBack(DRY)),
    outputs: { ...TO_A, outcome: 'planned', ...openOn('b', 'a', 0, 2), plan: PLANNED },
  },
  {
    name: 'nothing would be changed',
    run: from(rolledBack, story => story.rollBack(DRY)),
    outputs: { ...TO_A, outcome: 'planned', candidates: REJECTED, ...there('a') },
  },
  {
    name: 'to a release that is named, and what is left is quarantined',
    run: from(after('a', 'b', 'c'), story => story.rollBack({ ...DRY, 'to-release': '1.0.0/1', quarantine: 'true' })),
    outputs: {
      ...{ ...TO_A, outcome: 'planned', left: 'c', ...openOn('c', 'a', 0, 2) },
      candidates: [{ ...LEFT, release: 'c' }, { release: 'b', because: '' }, ...WAYS],
      plan: [PLANNED[0], 'write-quarantine the quarantine of c', ...PLANNED.slice(1)],
    },
  },
  {
    name: 'another rollback took over',
    run: from(delivered, story => takenOver(story, story.rollBack({}, FIRST))),
    outputs: { ...TO_A, outcome: 'contested', ...openOn('a', 'a', 1, 3) },
    code: 'environment.contested',
  },
  {
    name: 'not shown: nothing is chosen',
    run: from(blind(delivered), story => story.rollBack({}, FIRST)),
    outputs: { ...NOWHERE, ...openOn('b', 'b', 2, 2) },
    code: 'aws.not-shown',
  },
  {
    name: 'a named release that is nowhere, after another rollback: what runs would be left, and nothing is gone back to',
    run: from(rolledBack, story => story.rollBack({ 'to-release': '1.2.0/1' })),
    outputs: { ...NOWHERE, left: 'a', candidates: [{ ...LEFT, release: 'a' }, WAYS[1], REJECTED[2]] },
    code: 'rollback.unknown',
  },
  {
    name: 'a dry run of a named release that is nowhere',
    run: from(delivered, story => story.rollBack({ ...DRY, 'to-release': '1.2.0/1' })),
    outputs: { ...NOWHERE, ...openOn('b', 'b', 2, 2) },
    code: 'rollback.unknown',
  },
  {
    name: 'nowhere to go back to: no release, and no image',
    run: from(
      begun(after('a'), story => story.ec2.send(new DeregisterImageCommand({ ImageId: story.images.get('-') }))),
      story => story.rollBack(),
    ),
    outputs: {
      ...{ ...NOWHERE, left: 'a' },
      candidates: [
        { ...LEFT, release: 'a' },
        { release: '-', because: '- is deregistered' },
      ],
    },
    code: 'rollback.nowhere',
  },
  {
    name: 'nothing was ever promoted',
    run: from(unrecorded, story => story.rollBack()),
    outputs: NOTHING,
    code: 'pointer.missing',
  },
  {
    name: 'instances of what it goes back to never become healthy',
    run: from(broken('a', delivered), story => story.rollBack()),
    outputs: {
      ...{ ...TO_A, outcome: 'failed' },
      targets: [{ ...target('failed', 'a', `web: ${SICK}`), cause: 'image' }],
      groups: [{ ...group('rolled-back', SICK, 0, 2), cause: 'image' }],
    },
    code: 'rollout.failed',
  },
  {
    name: 'one of two targets selects no group any more',
    run: from(
      targeting(
        `{ web: { groups: [ web ] }, rest: { regions: [ ${ELSEWHERE} ], groups: { tag: "golden-ami:group=wbe" } } }`,
        inTwoRegions('a', 'b'),
      ),
      story => story.rollBack(),
    ),
    outputs: {
      ...{ ...DONE, outcome: 'failed' },
      targets: [
        target('refreshed', 'a', on('a')),
        {
          ...{ name: `rest/${ELSEWHERE}`, outcome: 'failed', release: 'a', 'ami-id': 'copy of a', cause: 'place' },
          why: `Target rest/${ELSEWHERE} selects no Auto Scaling group: none has the tag golden-ami:group=wbe.`,
        },
      ],
    },
    code: 'target.empty',
  },
  {
    name: 'a region cannot be reached until the time is over',
    run: from(
      begun(inTwoRegions('a', 'b'), story =>
        story.world.inject({ when: { at: story.world.now }, what: { do: 'outage', of: { region: ELSEWHERE }, for: hours(99) } }),
      ),
      story => story.rollBack(),
    ),
    outputs: {
      ...{ ...DONE, outcome: 'failed' },
      targets: [target('refreshed', 'a', on('a')), unread(`web/${ELSEWHERE}`)],
    },
    code: 'target.unreadable',
  },
  {
    name: 'cancelled',
    run: from(delivered, story => cancelledIn(story, story.rollBack({}, FIRST))),
    outputs: {
      ...{ ...TO_A, outcome: 'failed' },
      targets: [target('cancelled', 'a', 'web: instance refresh is Cancelled')],
      groups: [group('cancelled', 'instance refresh is Cancelled', 0, 2)],
    },
    code: 'run.cancelled',
  },
  {
    name: 'the ledger is lost, and nothing is to go back to',
    run: from(lost(after()), story => story.rollBack()),
    outputs: { ...NOWHERE, left: '-', candidates: [{ ...LEFT, release: '-' }] },
    code: 'rollback.nowhere',
  },
  {
    name: 'an input is wrong',
    run: from(delivered, story => story.rollBack({ 'to-release': 'x' })),
    outputs: NOTHING,
    code: 'input.invalid',
  },
  {
    name: 'the credentials are of another account',
    run: from(delivered, story => story.rollBack({}, { account: '222222222222' })),
    outputs: NOTHING,
    code: 'aws.other-account',
  },
  {
    name: 'the pointer may not be moved',
    run: from(denied('PutParameter', delivered), story => story.rollBack()),
    outputs: { ...NOWHERE, ...openOn('b', 'b', 2, 2) },
    code: 'aws.denied',
  },
  {
    name: 'nothing can be reached until the time is over',
    run: from(unreachable(delivered), story => story.rollBack()),
    outputs: { ...NOTHING, targets: [unread(TARGET)] },
    code: 'target.unreadable',
  },
]

describeOutputs('rollback', rows)
