/** What breaks a soak of 24 hours in development, or leaves it unproved: staging is not promoted, and is told why. */
import { describe, expect, test } from 'vitest'
import { ALARM, fileWith, Stage } from './stage.ts'

const FILE = fileWith('development', `alarms: [ ${ALARM} ]`)
const ok = (stage: Stage, treatMissingData = 'missing'): void => {
  stage.alarms.configure({ AlarmName: ALARM, TreatMissingData: treatMissingData })
  stage.alarms.set(ALARM, 'OK')
}

interface Row {
  readonly treatMissingData?: string
  /** Between promotion and refresh in development: before the soak begins. */
  readonly before?: (stage: Stage) => void
  /** Five hours into the soak. */
  readonly during?: (stage: Stage) => void | Promise<void>
  readonly expected: string
}

describe('after 29 hours in development', () => {
  test.each<[string, Row]>([
    ['nothing happened', { expected: 'promoted' }],
    [
      'an alarm fired for an hour',
      {
        during: stage => {
          stage.alarms.set(ALARM, 'ALARM')
          stage.pass(1)
          stage.alarms.set(ALARM, 'OK')
        },
        expected: `alarm ${ALARM} was in ALARM`,
      },
    ],
    [
      'an alarm fired already when it began, and ended',
      {
        before: stage => stage.alarms.set(ALARM, 'ALARM'),
        during: stage => {
          stage.pass(5)
          stage.alarms.set(ALARM, 'OK')
        },
        expected: `alarm ${ALARM} was in ALARM`,
      },
    ],
    ['an alarm fires since before it began', { before: stage => stage.alarms.set(ALARM, 'ALARM'), expected: `alarm ${ALARM} is in ALARM` }],
    ['an alarm was deleted', { during: stage => stage.alarms.remove(ALARM), expected: `alarm ${ALARM} does not exist` }],
    [
      'an alarm was made anew',
      {
        during: stage => {
          stage.pass(5)
          stage.alarms.remove(ALARM)
          ok(stage)
        },
        expected: `alarm ${ALARM} was`,
      },
    ],
    [
      'an alarm had no data throughout',
      {
        before: stage => stage.alarms.set(ALARM, 'INSUFFICIENT_DATA'),
        expected: `alarm ${ALARM} is in INSUFFICIENT_DATA: let its TreatMissingData`,
      },
    ],
    [
      'an alarm had no data throughout, which says nothing is wrong',
      { treatMissingData: 'notBreaching', before: stage => stage.alarms.set(ALARM, 'INSUFFICIENT_DATA'), expected: 'promoted' },
    ],
    [
      'half of the instances run what ran before',
      {
        during: stage => stage.scaleOutOld('web-development', 4),
        expected: '2 of 4 instances of web-development are in service on the image; 90 % are asked for',
      },
    ],
    [
      'somebody moved the pointer',
      {
        during: async stage => stage.write('/golden-ami/web/development/x86_64', await stage.base, 'aws:ec2:image'),
        expected: 'the pointer of web/eu-west-1 says an image without a release, not 1.0.0/1',
      },
    ],
    [
      'somebody moved the pointer there and back',
      {
        during: async stage => {
          const { image = '' } = await stage.pointer('development')
          await stage.write('/golden-ami/web/development/x86_64', await stage.base, 'aws:ec2:image')
          await stage.write('/golden-ami/web/development/x86_64', image, 'aws:ec2:image')
        },
        expected: 'the pointer of web/eu-west-1 says an image without a release, not 1.0.0/1',
      },
    ],
  ])('%s', async (_, { treatMissingData, before, during, expected }) => {
    const stage = new Stage()
    ok(stage, treatMissingData)
    await stage.begin(FILE)
    await stage.develop('1.0.0/1', () => before?.(stage))
    const from = stage.world.now
    stage.pass(5)
    await during?.(stage)
    stage.world.advance(from + 29 * 3_600_000 - stage.world.now)
    const ran = await stage.promote('staging', { release: '1.0.0/1' })
    expect(ran.failed ?? ran.outputs.get('outcome')).toContain(expected)
    if (ran.failed !== undefined) expect((await stage.ledger('staging')).map(({ kind }) => kind)).toEqual(['baseline'])
  })
})

test('what is only configured in development goes nowhere from there, however long ago', async () => {
  const stage = new Stage()
  ok(stage)
  await stage.begin(FILE)
  await stage.scale('web-development', 0)
  await stage.develop('1.0.0/1')
  stage.pass(60)
  const named = await stage.promote('staging', { release: '1.0.0/1' })
  expect(named.failed).toMatch(
    /^after: 1\.0\.0\/1 is on its way in development and not verified there yet; soak: 1\.0\.0\/1 is not verified .*\[gate\.closed\]$/,
  )
  expect((await stage.promote('staging')).failed).toContain('[promote.nothing-yet]')
  expect((await stage.ledger('staging')).map(({ kind }) => kind)).toEqual(['baseline'])
})

test('a release that soaked before development moved on still goes to staging', async () => {
  const stage = await new Stage().begin()
  await stage.develop('1.0.0/1')
  stage.pass(25)
  await stage.develop('1.0.1/1')
  const ran = await stage.promote('staging')
  expect(ran.outputs.get('release')).toBe('1.0.0/1')
  expect(ran.outputs.get('outcome')).toBe('promoted')
  expect(ran.summary).toContain('it has soaked in development, and 1.0.1/1, which was verified there last, has not')
})

test('a reviewer sees what proves the soak, and when the rollout may run', async () => {
  const stage = new Stage()
  ok(stage)
  await stage.begin(fileWith('staging', 'windows: [ { days: [ Sat ], from: "02:00", to: "06:00" } ]', FILE))
  await stage.develop('1.0.0/1')
  stage.pass(29)
  const { summary } = await stage.promote('staging', { release: '1.0.0/1', 'dry-run': 'true' })
  expect(summary).toMatch(/\| web\/eu-west-1 \| 1\.0\.0\/1 \| 2026-\S+ \|/)
  expect(summary).toMatch(/\| web-development \| 2 of 2 \| 2026-\S+ \| 2026-\S+ \|/)
  expect(summary).toMatch(new RegExp(`\\| ${ALARM} \\| OK \\| 2026-\\S+ \\| 0 \\|`))
  expect(summary).toMatch(/The next window opens Sat 2026-\S+ 02:00 \S+ and closes Sat 2026-\S+ 06:00/)
})

describe('a soak of 24 h counts time that was served', () => {
  const GROUP = 'web-development'
  const asked = async (stage: Stage, inputs: { readonly [name: string]: string } = {}) => {
    const ran = await stage.promote('staging', { release: '1.0.0/1', ...inputs })
    return ran.failed ?? ran.outputs.get('outcome')
  }
  const developed = async (file = FILE): Promise<Stage> => {
    const stage = new Stage()
    ok(stage)
    await stage.begin(file)
    await stage.develop('1.0.0/1')
    return stage
  }
  test('what was scaled to zero all the time, and up for eleven minutes, has not soaked', async () => {
    const stage = await developed()
    await stage.scale(GROUP, 0)
    stage.pass(29)
    await stage.scale(GROUP, 2)
    stage.pass(0.1)
    expect(await asked(stage)).toMatch(/^soak: soaked \d+m.* of 1d in development.*\[gate\.not-due\]$/)
  })
  test('an instance that was launched and never came into service has not served', async () => {
    const stage = await developed()
    await stage.scale(GROUP, 0)
    stage.pass(28)
    await stage.scaleInVain(GROUP, 2)
    expect(await asked(stage)).toMatch(/^soak: soaked 0s of 1d .* it pauses while web\/eu-west-1 has no instance .*\[gate\.paused\]$/)
  })
  test('at zero it waits for capacity, and no time is named', async () => {
    const stage = await developed()
    stage.pass(10)
    await stage.scale(GROUP, 0)
    stage.pass(20)
    expect(await asked(stage)).toMatch(/^soak: soaked 10h.* it pauses while web\/eu-west-1 has no instance .*\[gate\.paused\]$/)
    const page = await stage.promote('staging', { release: '1.0.0/1', 'dry-run': 'true' })
    expect(page.outputs.get('due-at')).toBe('')
    expect(page.outputs.get('decision')).toBe('defer')
    const deferred = await stage.promote('staging', { release: '1.0.0/1', 'when-not-due': 'defer' })
    expect(deferred.failed).toBeUndefined()
    expect(['outcome', 'due-at'].map(name => deferred.outputs.get(name))).toEqual(['deferred', ''])
    expect(deferred.annotations.map(({ message }) => message).join()).toContain('it pauses while web/eu-west-1 has no instance in service')
  })
  test('beside a target that may be empty, and that nothing was brought to yet', async () => {
    const stage = await new Stage().begin()
    await stage.develop('1.0.0/1')
    const spare = 'targets: { spare: { groups: { tag: "golden-ami:group=next" }, regions: [ us-east-1 ], allow-empty: true },'
    stage.file = stage.file.replace('targets: {', spare)
    stage.pass(25)
    expect(await asked(stage)).toBe('promoted')
  })
  test('in parts', async () => {
    const stage = await developed()
    stage.pass(13)
    await stage.scale(GROUP, 0)
    stage.pass(10)
    await stage.scale(GROUP, 2)
    stage.pass(10)
    const page = await stage.promote('staging', { release: '1.0.0/1', 'dry-run': 'true' })
    expect(page.outputs.get('due-at')).toMatch(/^2026-/)
    stage.pass(2)
    expect(await asked(stage)).toBe('promoted')
  })
  test('and fails when it has not come together in time', async () => {
    const stage = await developed(FILE.replace('soak: 24h', 'soak: { for: 24h, within: 30h }'))
    stage.pass(10)
    await stage.scale(GROUP, 0)
    stage.pass(21)
    expect(await asked(stage, { 'when-not-due': 'defer' })).toMatch(
      /^soak: .*it can no longer come together within 1d6h, by .*\[gate\.closed\]$/,
    )
  })
  test('and stands by its share of all instances, on standby too', async () => {
    const stage = await developed()
    stage.pass(25)
    await stage.standby(GROUP)
    expect(await asked(stage)).toMatch(
      /^soak: .*; 1 of 2 instances of web-development are in service on the image, 1 on standby; 90 % are asked for.*\[gate\.paused\]$/,
    )
  })
  test('and is not proved where scaling activities may not be read', async () => {
    const stage = await developed()
    stage.pass(25)
    stage.deny('DescribeScalingActivities')
    expect(await asked(stage)).toMatch(
      /^soak: .*; the scaling activities of web-development are not shown: .*DescribeScalingActivities.*\[gate\.closed\]$/,
    )
  })
  test('and begins again when all instances were unhealthy', async () => {
    const stage = await developed()
    stage.pass(20)
    await stage.unhealthy(GROUP)
    stage.pass(6)
    expect(await asked(stage)).toMatch(
      /^soak: soaked \d+h.* the last instance in service of web\/eu-west-1 was unhealthy.*\[gate\.not-due\]$/,
    )
  })
})
