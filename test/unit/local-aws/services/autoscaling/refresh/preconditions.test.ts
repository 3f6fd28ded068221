import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const template = (Version: string) => ({ LaunchTemplateName: 'web', Version })
const AutoRollback = { AutoRollback: true }

describe('what cannot be rolled back', () => {
  const cases: [string, string, string | undefined, RegExp][] = [
    ['without a desired configuration', '1', undefined, /no desired configuration/],
    ['from $Latest', '$Latest', '2', /numbered version/],
    ['from $Default', '$Default', '2', /numbered version/],
    ['to $Latest', '1', '$Latest', /numbered version/],
  ]
  test.each(cases)('%s', async (_, current, desired, message) => {
    const fleet = await Fleet.of(1, { LaunchTemplate: template(current) })
    const DesiredConfiguration = desired === undefined ? undefined : { LaunchTemplate: template(desired) }
    await expect(fleet.refresh({ DesiredConfiguration, Preferences: AutoRollback })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(message),
    })
    await fleet.refresh({ DesiredConfiguration })
    await expect(fleet.autoscaling.rollbackInstanceRefresh({ AutoScalingGroupName: 'web' })).rejects.toMatchObject({
      name: 'IrreversibleInstanceRefreshFault',
      message: expect.stringMatching(message),
    })
  })
  test('with a parameter instead of an image id', async () => {
    const fleet = await Fleet.of(1)
    const version = await fleet.newVersion('resolve:ssm:/web/ami')
    await expect(fleet.refresh({ version, Preferences: AutoRollback })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(/Systems Manager parameter/),
    })
  })
})

describe('a refresh is refused', () => {
  test('for a group that is not there', async () => {
    const fleet = await Fleet.of(1)
    await expect(fleet.refresh({ AutoScalingGroupName: 'wep' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(/wep/),
    })
  })
  test('to a template version that is not there', async () => {
    const fleet = await Fleet.of(1)
    await expect(fleet.refresh({ version: '9' })).rejects.toMatchObject({ name: 'ValidationError', message: expect.stringContaining('9') })
  })
  test('to an image that is not there', async () => {
    const fleet = await Fleet.of(1)
    await fleet.ec2.deregisterImage({ ImageId: fleet.images[1] })
    await expect(fleet.refresh()).rejects.toMatchObject({ name: 'ValidationError', message: expect.stringContaining('does not exist') })
  })
})
