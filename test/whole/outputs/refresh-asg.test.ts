/** Every output of refresh-asg, whatever becomes of a run, as the committed bundle puts it out. */
import { StartInstanceRefreshCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { minutes } from '@golden-ami/local-aws'
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
  GONE,
  halted,
  inTwoRegions,
  lost,
  promoted,
  rolledBack,
  SATURDAYS,
  takenOver,
  targeting,
  unreachable,
  unrecorded,
} from '../../support/incidents.ts'
import { describeOutputs, from, type Row } from '../../support/outputs.ts'
import { playsBuilt } from '../../support/plays-built.ts'
import { group, on, openOn, TARGET } from '../../support/results.ts'
import { ELSEWHERE, GROUP, POINTER, type Story } from '../../support/story.ts'
import { later, starting } from '../../support/two-people.ts'
import { bareRows } from './bare-groups.ts'

playsBuilt()

const DRY = { 'dry-run': 'true' }
const CONTINUE = { continue: 'true' }
const APPROVED = '{ web: { groups: [ web ] } }\n    approvals: 1'
const WAVES = `{ canary: { groups: [ web ] }, rest: { regions: [ ${ELSEWHERE} ], groups: [ web ] } }\n    waves: [ [ canary ], [ rest ] ]`

/** Of an environment whose pointer says `b` now. */
const ON_B: Row['outputs'] = {
  ...{ outcome: 'failed', release: 'b', 'ami-id': 'b', targets: [], groups: [], plan: [] },
  ...{ 'failed-targets': [], 'refresh-ids': [], verdicts: [] },
}
const FAILED = { 'failed-targets': [TARGET] }
/** Of one refresh that was under way. */
const refreshed = (target = TARGET) => ({ 'refresh-ids': [{ target, group: GROUP, id: 'id' }] })
const because = (cause: string) => ({ cause })
const ON_A: Row['outputs'] = { ...ON_B, release: 'a', 'ami-id': 'a' }
/** Nothing is known of it. */
const NOTHING: Row['outputs'] = { ...ON_B, release: '', 'ami-id': '' }
const target = (outcome: string, letter: string, why: string, name = TARGET) => ({ name, outcome, release: letter, 'ami-id': letter, why })
const ended = (outcome: string, letter: string): Row['outputs'] => ({
  ...{ ...ON_B, outcome, release: letter, 'ami-id': letter, ...(outcome === 'refreshed' ? refreshed() : {}) },
  targets: [target(outcome, letter, on(letter))],
  groups: [group(outcome, on(letter) + (outcome === 'unchanged' ? ', and its launch template says so' : ''))],
})
const PLANNED = [
  ...[`add-version web in ${TARGET}`, `start-refresh web in ${TARGET}`],
  ...[`label-pointer the pointer of ${TARGET}`, 'write-event the ledger of development'],
]
const THERE = `web/${ELSEWHERE}`
const elsewhere = (outcome: string, letter: string, why: string) => ({
  ...target(outcome, letter, why, THERE),
  'ami-id': `copy of ${letter}`,
})
const CLOSED = target(
  'paused',
  'b',
  'windows: outside of the windows: it is Mon 2026-01-05 13:12 UTC; the next one opens at Sat 2026-01-10 02:00 UTC',
)
const SICK =
  'a health check took 55 new instances out of service (The instance refresh timed out: no instance could be replaced within an hour.)'
/** A ledger keeps the beginning of a reason. */
const REASON = `${SICK.slice(0, SICK.indexOf('rep') + 3)}….`
/** AWS has put its group back, and its pointer stays. */
const REJECTED: Row['outputs'] = {
  ...ON_B,
  targets: [target('failed', 'b', `development cannot run b: it is rejected here: web: ${REASON}`)],
  groups: [
    { ...group('rolled-back', `0 of 2 instances run b; instance refresh is RollbackSuccessful: ${SICK}`, 0, 2), ...because('image') },
  ],
  ...FAILED,
  ...refreshed(),
}
const ranOut = begun(promoted, story => story.refresh({ timeout: '6m' }))
/** A rollout of `b` that was cancelled with on-cancel: rollback. */
const BACK = { 'on-cancel': 'rollback' }
const calledOff = begun(promoted, story => cancelledIn(story, story.refresh(BACK, FIRST)))
const ONLY_THERE = { only: `${THERE}: eu is down` }
const onlyThere = begun(inTwoRegions('a'), story => story.promote('b', ONLY_THERE))
const broke = broken('b', promoted)
const person = (story: Story) => story.autoScaling.send(new StartInstanceRefreshCommand({ AutoScalingGroupName: GROUP }))

/** Its former version, as infrastructure code has it that nobody has told of the release. */
const putBack = begun(after('a', 'b'), async story => {
  const LaunchTemplate = { LaunchTemplateName: GROUP, Version: '2' }
  await story.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, LaunchTemplate }))
  story.world.advance(minutes(5))
})
const PUT_BACK =
  "somebody has put it back to a after instance refresh to b; who did that is not known, because CloudTrail's event history names nobody (it tells of a call about a quarter of an hour later)"

const rows: readonly Row[] = [
  {
    name: 'every instance runs it',
    run: from(promoted, story => story.refresh()),
    outputs: ended('refreshed', 'b'),
  },
  {
    name: 'gone on with after a crash',
    run: from(anHourLater(diesAt(starting('first'), promoted, story => story.refresh({}, FIRST))), story => story.refresh()),
    outputs: { ...ended('unchanged', 'b'), outcome: 'refreshed' },
  },
  {
    name: 'gone on with in a job that no reviewer is asked about',
    run: from(ranOut, story => story.refresh(CONTINUE)),
    outputs: ended('refreshed', 'b'),
  },
  {
    name: 'a pointer that strayed is put back',
    run: from(drifted('a'), story => story.refresh({ drift: 'restore' })),
    outputs: {
      ...{ ...ended('unchanged', 'a'), outcome: 'refreshed' },
      targets: [target('refreshed', 'a', `its pointer was put back; ${on('a')}`)],
    },
  },
  {
    name: 'some targets only',
    run: from(
      begun(inTwoRegions('a'), story => story.promote('b')),
      story => story.refresh({ only: `${TARGET}: us is down` }),
    ),
    outputs: {
      ...ended('refreshed', 'b'),
      targets: [target('refreshed', 'b', on('b')), elsewhere('left-out', 'b', 'us is down')],
    },
  },
  {
    name: 'there already',
    run: from(after('b'), story => story.refresh()),
    outputs: ended('unchanged', 'b'),
  },
  {
    name: 'by an earlier step of the run',
    run: from(
      begun(promoted, story => story.refresh({}, AGAIN)),
      story => story.refresh({}, AGAIN),
    ),
    outputs: ended('unchanged', 'b'),
  },
  {
    name: 'held: what is verified stays',
    run: from(rolledBack, story => story.refresh()),
    outputs: ended('unchanged', 'a'),
  },
  {
    name: 'nothing is unfinished',
    run: from(after('a'), story => story.refresh(CONTINUE)),
    outputs: { ...ON_A, outcome: 'unchanged' },
  },
  {
    name: 'no instance is in service',
    run: from(
      begun(promoted, story => story.scale(0)),
      story => story.refresh(),
    ),
    outputs: {
      ...{ ...ON_B, outcome: 'configured' },
      targets: [target('configured', 'b', 'no instance is in service that would run b')],
      groups: [group('configured', 'it would launch b, and has no instance in service', 0, 0)],
      ...refreshed(),
    },
  },
  {
    name: 'no instance of the first wave is in service: the next one waits',
    run: from(
      begun(targeting(WAVES, inTwoRegions('a')), async story => {
        await story.scale(0)
        await story.promote('b')
      }),
      story => story.refresh(),
    ),
    outputs: {
      ...{ ...ON_B, outcome: 'configured' },
      targets: [
        { ...target('configured', 'b', 'no instance is in service that would run b'), name: 'canary/eu-west-1' },
        { ...elsewhere('waiting', 'b', 'an earlier wave has proved nothing yet'), name: `rest/${ELSEWHERE}` },
      ],
      groups: [{ ...group('configured', 'it would launch b, and has no instance in service', 0, 0), target: 'canary/eu-west-1' }],
      ...refreshed('canary/eu-west-1'),
    },
  },
  {
    name: 'instances that never become healthy',
    run: from(broke, story => story.refresh()),
    outputs: { ...ended('refreshed', 'a'), outcome: 'rolled-back' },
    code: 'rollout.failed',
  },
  {
    name: 'it was called off with on-cancel: rollback',
    run: from(calledOff, story => story.refresh()),
    outputs: { ...ended('refreshed', 'a'), outcome: 'rolled-back' },
    code: 'rollout.called-off',
  },
  {
    name: 'a rollback that somebody has begun',
    run: from(
      begun(after('a', 'b'), story => story.rollBack({ timeout: '6m' })),
      story => story.refresh(),
    ),
    outputs: { ...ended('refreshed', 'a'), outcome: 'rolled-back' },
    code: 'rollout.failed',
  },
  {
    name: 'its window is closed',
    run: from(targeting(SATURDAYS, promoted), story => story.refresh()),
    outputs: { ...ON_B, outcome: 'paused', targets: [CLOSED] },
  },
  {
    name: 'it takes longer',
    run: from(promoted, story => story.refresh({ timeout: '6m' })),
    outputs: { ...ON_B, outcome: 'still-running', ...openOn('b', 'b', 1, 3), ...refreshed() },
    code: 'run.unfinished',
  },
  {
    name: 'it takes longer, and that is well',
    run: from(promoted, story => story.refresh({ timeout: '6m', 'on-timeout': 'succeed' })),
    outputs: { ...ON_B, outcome: 'still-running', ...openOn('b', 'b', 1, 3), ...refreshed() },
  },
  {
    name: 'it takes longer in the one target that it is for',
    run: from(onlyThere, story => story.refresh({ ...ONLY_THERE, timeout: '6m' })),
    outputs: {
      ...{ ...ON_B, outcome: 'still-running', 'ami-id': 'copy of b' },
      targets: [elsewhere('open', 'b', 'its pointer says b; 1 of 3 instances run copy of b'), target('left-out', 'a', 'eu is down')],
      groups: [{ ...group('open', '1 of 3 instances run copy of b', 1, 3), target: THERE }],
      ...refreshed(THERE),
    },
    code: 'run.unfinished',
  },
  {
    name: 'targets are as they are',
    run: from(promoted, story => story.refresh(DRY)),
    outputs: { ...ON_B, outcome: 'planned', ...openOn('b', 'b', 0, 2), plan: PLANNED },
  },
  {
    name: 'nothing would be changed',
    run: from(after('b'), story => story.refresh(DRY)),
    outputs: { ...ended('unchanged', 'b'), outcome: 'planned' },
  },
  {
    name: 'its window is closed',
    run: from(targeting(SATURDAYS, promoted), story => story.refresh(DRY)),
    outputs: { ...ON_B, outcome: 'planned', targets: [CLOSED] },
  },
  {
    name: 'another run took over: what runs there is for that one to say',
    run: from(promoted, story => takenOver(story, story.refresh({}, FIRST))),
    outputs: { ...NOTHING, outcome: 'contested', ...openOn('b', 'a', 2, 3), ...refreshed() },
    code: 'environment.contested',
  },
  {
    name: 'halted',
    run: from(halted(promoted), story => story.refresh()),
    outputs: ON_B,
    code: 'environment.halted',
  },
  {
    name: 'drift',
    run: from(drifted('a'), story => story.refresh()),
    outputs: {
      ...NOTHING,
      targets: [
        {
          ...{ name: TARGET, outcome: 'failed', release: '', 'ami-id': 'c', cause: 'place' },
          why: `Version 3 of the pointer of ${TARGET} (c) was not written by this suite.`,
        },
      ],
      ...FAILED,
    },
    code: 'pointer.foreign',
  },
  {
    name: 'nothing was ever promoted',
    run: from(unrecorded, story => story.refresh()),
    outputs: NOTHING,
    code: 'pointer.missing',
  },
  {
    name: 'not every pointer says it',
    run: from(
      begun(inTwoRegions('a'), story => story.promote('b', { only: `${TARGET}: us is down` })),
      story => story.refresh(),
    ),
    outputs: {
      ...ON_B,
      targets: [target('refreshed', 'b', on('b')), elsewhere('unchanged', 'a', on('copy of a'))],
      groups: [
        group('refreshed', on('b')),
        { ...group('unchanged', `${on('copy of a')}, and its launch template says so`), target: THERE },
      ],
      ...refreshed(),
    },
    code: 'pointer.differs',
  },
  {
    name: 'to go on with what nobody has approved',
    run: from(targeting(APPROVED, promoted), story => story.refresh(CONTINUE)),
    outputs: ON_B,
    code: 'continue.unapproved',
  },
  {
    name: 'to go on with what was not moved everywhere',
    run: from(
      begun(inTwoRegions('a'), story => story.promote('b', { only: `${TARGET}: us is down` })),
      story => story.refresh(CONTINUE),
    ),
    outputs: { ...ON_B, outcome: 'paused' },
  },
  {
    name: 'somebody has put its group back',
    run: from(putBack, story => story.refresh()),
    outputs: {
      ...{ ...ON_B, outcome: 'reverted' },
      targets: [{ ...target('reverted', 'b', `web: ${PUT_BACK}`), ...because('place') }],
      groups: [{ ...group('reverted', PUT_BACK), ...because('place') }],
    },
    code: 'rollout.reverted',
  },
  {
    name: 'somebody has put its pointer back',
    run: from(
      begun(after('a', 'b'), async story => {
        await story.put(POINTER, story.images.get('a') ?? '', { DataType: 'aws:ec2:image' })
        story.world.advance(minutes(1))
      }),
      story => story.refresh(),
    ),
    outputs: {
      ...{ ...NOTHING, outcome: 'reverted' },
      targets: [
        {
          ...{ name: TARGET, outcome: 'reverted', release: '', 'ami-id': 'a', cause: 'place' },
          why: `Version 4 of the pointer of ${TARGET} (a) was not written by this suite. It said so before: arn:aws:iam::111111111111:root has put it back`,
        },
      ],
    },
    code: 'pointer.foreign',
  },
  {
    name: 'refused before it begins',
    run: from(targeting(GONE, promoted), story => story.refresh()),
    outputs: {
      ...ON_B,
      targets: [{ ...target('failed', 'b', 'Auto Scaling group gone does not exist.'), ...because('place') }],
      groups: [{ ...group('refused', 'Auto Scaling group gone does not exist.', 0, 0), group: 'gone', ...because('place') }],
      ...FAILED,
    },
    code: 'group.missing',
  },
  {
    name: 'a person refreshes the group',
    run: from(begun(promoted, person), story => story.refresh()),
    outputs: {
      ...ON_B,
      targets: [{ ...target('failed', 'b', 'web: instance refresh is going to something else, not to b'), ...because('place') }],
      groups: [{ ...group('busy', 'instance refresh is going to something else, not to b', 0, 2), ...because('place') }],
      ...FAILED,
      ...refreshed(),
    },
    code: 'group.busy',
  },
  {
    name: 'instances that never become healthy, and it is to stop there',
    run: from(broke, story => story.refresh({ 'on-failure': 'stop' })),
    outputs: REJECTED,
    code: 'rollout.failed',
  },
  {
    name: 'instances that never become healthy, and nowhere to go back to',
    run: from(
      broken(
        'b',
        begun(unrecorded, story => story.promote('b')),
      ),
      story => story.refresh(),
    ),
    outputs: REJECTED,
    code: 'rollout.failed',
  },
  {
    name: 'it failed before, and nothing was promoted since',
    run: from(
      begun(broke, story => story.refresh({ 'on-failure': 'stop' })),
      story => story.refresh(),
    ),
    outputs: { ...REJECTED, groups: [group('open', '0 of 2 instances run b', 0, 2)], 'refresh-ids': [] },
    code: 'release.rejected',
  },
  {
    name: 'another run holds the lock',
    run: from(
      diesAt(starting('first'), promoted, story => story.refresh({}, FIRST)),
      story => story.refresh({ lock: 'refuse' }),
    ),
    outputs: { ...ON_B, ...openOn('b', 'b', 0, 3), ...refreshed() },
    code: 'environment.locked',
  },
  {
    name: 'another run holds the lock for as long as this one may wait',
    run: from(
      diesAt(starting('first'), promoted, story => story.refresh({}, FIRST)),
      story => story.refresh({ timeout: '5m' }),
    ),
    outputs: { ...ON_B, ...openOn('b', 'b', 0, 2), ...refreshed() },
    code: 'environment.locked',
  },
  {
    name: 'cancelled while another run holds the lock',
    run: from(
      diesAt(starting('other'), promoted, story => story.refresh({}, { name: 'other' })),
      story =>
        Promise.all([
          story.refresh({}, FIRST),
          later(story.world, minutes(2), async () => story.world.processes.get('first')?.cancel()),
        ]).then(([ran]) => ran),
    ),
    outputs: { ...ON_B, ...openOn('b', 'b', 0, 2), ...refreshed() },
    code: 'run.cancelled',
  },
  {
    name: 'not shown',
    run: from(blind(promoted), story => story.refresh({}, FIRST)),
    outputs: { ...ON_B, ...openOn('b', 'b', 0, 2) },
    code: 'aws.not-shown',
  },
  {
    name: 'cancelled',
    run: from(promoted, story => cancelledIn(story, story.refresh({}, FIRST))),
    outputs: {
      ...ON_B,
      targets: [target('cancelled', 'b', 'web: instance refresh is Cancelled')],
      groups: [group('cancelled', 'instance refresh is Cancelled', 1, 2)],
      ...refreshed(),
    },
    code: 'run.cancelled',
  },
  {
    name: 'cancelled with on-cancel: rollback',
    run: from(promoted, story => cancelledIn(story, story.refresh(BACK, FIRST))),
    outputs: {
      ...ON_B,
      targets: [target('cancelled', 'b', 'web: instance refresh is RollbackInProgress and goes on in AWS')],
      groups: [group('cancelled', 'instance refresh is RollbackInProgress and goes on in AWS', 0, 2)],
      ...refreshed(),
    },
    code: 'run.cancelled',
  },
  {
    name: 'the ledger is lost',
    run: from(lost(promoted), story => story.refresh()),
    outputs: ON_B,
    code: 'ledger.lost',
  },
  {
    name: 'a dry run of what has lost its ledger',
    run: from(lost(promoted), story => story.refresh(DRY)),
    outputs: { ...ON_B, ...openOn('b', 'b', 0, 2) },
    code: 'ledger.lost',
  },
  {
    name: 'an input is wrong',
    run: from(promoted, story => story.refresh({ drift: 'ignore' })),
    outputs: NOTHING,
    code: 'input.invalid',
  },
  {
    name: 'the credentials are of another account',
    run: from(promoted, story => story.refresh({}, { account: '222222222222' })),
    outputs: NOTHING,
    code: 'aws.other-account',
  },
  {
    name: 'the role may not read',
    run: from(denied('GetParameterHistory', promoted), story => story.refresh()),
    outputs: NOTHING,
    code: 'aws.denied',
  },
  {
    name: 'nothing can be reached',
    run: from(unreachable(promoted), story => story.refresh()),
    outputs: NOTHING,
    code: 'aws.unreachable',
  },
]

describeOutputs('refresh-asg', [...rows, ...bareRows])
