/** The example of a stage on Windows, rehearsed with the built actions. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '@golden-ami/actions-kit'
import { complaintsAbout } from '@golden-ami/domain'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { saidBy } from '../support/organisation.ts'

const EXAMPLE = join(ROOT, 'workflows-examples/windows')
const SCENARIO = join(EXAMPLE, 'scenarios/windows.yml')

test('the delivery file has no error', () => {
  const yaml = readYaml(readFileSync(join(EXAMPLE, '.github/golden-ami.yml'), 'utf8'), 'golden-ami.yml')
  expect('tree' in yaml ? complaintsAbout(yaml.tree) : yaml).toEqual([])
})

test('the image is built and tagged, and the night after it is the answer', async () => {
  const images: (string | undefined)[] = []
  const report = await play(readScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO), {
    folder: join(EXAMPLE, 'scenarios'),
    atEnd: ({ world }) => {
      for (const { Platform } of world.place('111111111111', 'eu-west-1').state(Ec2State).images.owned()) images.push(Platform)
    },
  })
  expect(report.surprises).toEqual([])
  expect(saidBy(report, 'build#1')).toEqual(['build: built: 1.0.0/1 is available', expect.stringMatching(/^build: tagged: ami-/)])
  expect(saidBy(report, 'build#2')[0]).toMatch(/^build: cache-hit: 1\.0\.0\/1/)
  expect(images).toEqual(['windows'])
})
