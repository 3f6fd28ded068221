/** Alarms that cannot be read: what passes is waited for, what is refused closes the gate, which can be overridden. */
import { expect, test } from 'vitest'
import { ALARM, fileWith, Stage } from './stage.ts'

const FILE = fileWith('development', `alarms: [ ${ALARM} ]\n    overridable: [ alarms ]`)
const begun = async (): Promise<{ readonly stage: Stage; readonly image: string }> => {
  const stage = new Stage()
  stage.alarms.set(ALARM, 'OK')
  await stage.begin(FILE)
  return { stage, image: await stage.release('1.0.0/1', '100') }
}

test('denied: the gate says so and is closed, and who overrides it goes on', async () => {
  const { stage, image } = await begun()
  stage.deny('DescribeAlarms')
  const closed = await stage.promote('development', { 'ami-id': image })
  expect(closed.failed).toMatch(new RegExp(`^alarms: alarm ${ALARM} cannot be read: .*DescribeAlarms.*\\[gate\\.closed\\]$`))
  const overridden = await stage.promote('development', { 'ami-id': image, override: 'alarms: the role is being mended' })
  expect([overridden.failed, overridden.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
})

test('throttled for a while: it is waited for', async () => {
  const { stage, image } = await begun()
  const began = stage.world.now
  stage.world.inject({
    when: { call: 0, of: { operation: 'DescribeAlarms' } },
    what: { do: 'refuse', code: 'ThrottlingException', message: 'Rate exceeded', status: 400 },
    times: 40,
  })
  const ran = await stage.promote('development', { 'ami-id': image })
  expect([ran.failed, ran.outputs.get('outcome')]).toEqual([undefined, 'promoted'])
  expect(stage.world.now).toBeGreaterThan(began)
})
