/** The gates that look at the image, at the way back and at GitHub, with what is really there. */
import { DeregisterImageCommand } from '@aws-sdk/client-ec2'
import { describe, expect, test } from 'vitest'
import { ALARM, fileWith, github, Stage } from './stage.ts'

const promoted = async (keys: string, before: (stage: Stage) => void | Promise<void> = () => {}, inputs = {}, more = {}) => {
  const stage = await new Stage().begin(fileWith('development', keys))
  const image = await stage.release('1.0.0/1', 'aaaa')
  await before(stage)
  const { failed, outputs } = await stage.promote('development', { 'ami-id': image, ...inputs }, more)
  return failed ?? outputs.get('outcome')
}

describe('the image', () => {
  test.each([
    ['a tag that it has', 'required-tags: [ "golden-ami:stage=tech" ]', 'promoted'],
    ['a tag that it has not', 'required-tags: [ team ]', 'tags: the tag team is missing'],
    [
      'tests of a build that Image Builder does not have',
      'require-tests: true',
      'tests: nothing says whether it was tested: Image Builder has no arn:aws:imagebuilder:eu-west-1:111111111111:image/golden-ami-web-tech-aaaa/1.0.0/1',
    ],
    ['no scan', 'findings: { max-severity: high }', 'findings: no scan of the image: EC2 knows of no scan of ami-'],
  ])('%s', async (_, keys, expected) => {
    expect(await promoted(keys)).toContain(expected)
  })
})

test('an alarm that fires now', async () => {
  const fires = (stage: Stage) => stage.alarms.set(ALARM, 'ALARM')
  expect(await promoted(`alarms: [ ${ALARM} ]`, fires)).toContain(`alarms: alarm ${ALARM} is in ALARM`)
})

test('the image to go back to is gone', async () => {
  const deregistered = async (stage: Stage) => {
    await stage.ec2.send(new DeregisterImageCommand({ ImageId: await stage.base }))
    stage.pass(1)
  }
  expect(await promoted('zone: UTC', deregistered)).toMatch(/rollback-ready: .*: ami-\w+ is gone or not shared any more/)
})

describe('what others say', () => {
  const verdicts = (verdict: string) => ({ verdicts: JSON.stringify([{ name: 'pen-test', verdict, because: 'two holes' }]) })
  test.each([
    [
      'nothing',
      {},
      'external: pen-test: no step gave this verdict in the input verdicts, nor does the ledger of the environment before tell it',
    ],
    ['no', verdicts('fail'), 'external: pen-test: two holes'],
    ['yes', verdicts('pass'), 'promoted'],
  ])('%s', async (_, inputs, expected) => {
    expect(await promoted('external: [ pen-test ]', undefined, inputs)).toContain(expected)
  })
})

describe('the GitHub environment', () => {
  const claims = (environment: string) => ({ value: `e30.${Buffer.from(JSON.stringify({ environment })).toString('base64url')}.` })
  const settings = (reviewers: number) => ({
    ...{ name: 'development', can_admins_bypass: false, deployment_branch_policy: null },
    protection_rules: [{ type: 'required_reviewers', prevent_self_review: true, reviewers: Array.from({ length: reviewers }, () => ({})) }],
  })
  const asking = (environment: string, reviewers: number) => ({
    fetch: github({ '/token': claims(environment), '/environments/development': settings(reviewers) }),
    idTokenRequest: { url: 'https://actions.example/token', token: 'request' },
  })
  const keys = 'protection: { reviewers: 1, no-self-review: true, no-admin-bypass: true }'
  test.each([
    ['has what is asked', asking('development', 1), {}, 'promoted'],
    ['has no reviewers', asking('development', 0), {}, 'protection: GitHub environment development: it has 0 of 1 reviewers'],
    ['is another one', asking('staging', 1), {}, 'protection: this job runs in the GitHub environment staging, not in development'],
    ['is not told', { ...asking('development', 1), idTokenRequest: undefined }, {}, 'the job needs the permission id-token: write'],
    ['is not asked of the job that decides', { ...asking('x', 1), idTokenRequest: undefined }, { 'dry-run': 'true' }, 'planned'],
  ])('%s', async (_, { idTokenRequest, ...more }, inputs, expected) => {
    expect(await promoted(keys, undefined, inputs, { ...more, ...(idTokenRequest ? { idTokenRequest } : {}) })).toContain(expected)
  })
})
