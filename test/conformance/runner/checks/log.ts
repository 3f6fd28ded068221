/** What a step says: nothing that it was told is a command, nothing secret is shown, nothing is lost to a limit. */

import type { Check } from '../check.ts'
import { MOST_ANNOTATIONS, MOST_CHARACTERS } from '../contract/log.ts'
import { deepEqual, equal, isPlain, ok } from '../expect.ts'
import { FILES, RELEASE } from '../home.ts'

/** Commands in both forms, as somebody might write them into a reason. */
const HOSTILE = [
  'since the release ::stop-commands::whatever ##[set-output name=outcome]promoted',
  '::error file=a.yml::not an error of ours',
  '##[error]nor this',
  '::set-output name=outcome::promoted',
  '::add-mask::e',
].join('\n')

/** Thirty things that are wrong in one file, each in a line of its own. */
const WRONG = `family: web
home: { account: "111111111111", region: eu-west-1 }
environments:
${Array.from(
  { length: 15 },
  (_, index) => `  e${index}:
    strategy: { warm-up: never-${2 * index} }
    approvals: never-${2 * index + 1}
    targets: { web: { groups: [ web-${index} ] } }`,
).join('\n')}
`

export const log: readonly Check[] = [
  {
    name: 'what somebody has written into a reason is no command when the next run repeats it',
    time: 'virtual',
    holds: async stage => {
      const { home } = stage
      await home.delivery()
      const environment = 'development'
      await stage.before('6001', { action: 'promote', with: { environment, baseline: 'true' } })
      home.catchUp()
      const job = await stage.job()
      await stage.step(job, { action: 'promote', with: { environment, release: RELEASE } })
      const back = await stage.step(job, { action: 'rollback', with: { environment, reason: HOSTILE } })
      const held = await stage.step(job, { action: 'promote', with: { environment, release: RELEASE } })
      for (const { log, outputs } of [back, held]) {
        deepEqual(
          log.commands.filter(name => ['stop-commands', 'set-output', 'add-mask', 'set-env'].includes(name)),
          [],
        )
        ok(!log.annotations.some(({ file }) => file === 'a.yml'))
        ok(!log.annotations.some(({ message }) => message === 'nor this'))
        ok(outputs.get('outcome') !== 'promoted')
      }
      ok(held.log.text.includes('since the release'), 'the reason is told')
    },
  },
  {
    name: 'the OIDC token is masked before anything could show it, and no secret is in the log',
    holds: async stage => {
      const { home } = stage
      await home.deliveryElsewhere()
      home.catchUp()
      const github = await stage.github({ environment: 'elsewhere' })
      const result = await stage.run(
        { action: 'refresh-asg', with: { environment: 'elsewhere', 'dry-run': 'true' } },
        { oidcUrl: github.oidcUrl, env: { RUNNER_DEBUG: '1' } },
      )
      ok(github.tokens.length > 0, 'no token was asked for')
      for (const token of github.tokens) {
        ok(result.log.raw.indexOf(`::add-mask::${token}`) >= 0, 'it is not masked')
        equal(result.log.raw.filter(line => line.includes(token) && !line.startsWith('::add-mask::')).length, 0)
      }
      for (const secret of result.log.masks) ok(!result.log.text.includes(secret))
    },
  },
  {
    name: 'of thirty mistakes in one file each is in the log, eight are annotated at their lines, and nothing is cut or dropped',
    holds: async stage => {
      const result = await stage.run(
        { action: 'promote', with: { environment: 'e1' } },
        { files: { ...FILES, '.github/golden-ami.yml': WRONG } },
      )
      equal(result.result, 'failure')
      isPlain(result)
      const untold = Array.from({ length: 30 }, (_, index) => `never-${index}`).filter(
        each => !result.log.lines.some(line => new RegExp(`${each}\\b`).test(line)),
      )
      deepEqual(untold, [], 'mistakes that the log does not tell')
      const places = result.annotations.flatMap(({ file, line }) => (file === '.github/golden-ami.yml' && line !== undefined ? line : []))
      // Two places are for how many there are, and for the failure itself.
      equal(new Set(places).size, MOST_ANNOTATIONS - 2, 'lines with an annotation of their own')
      equal(result.log.commands.filter(name => name === 'error').length, MOST_ANNOTATIONS, 'those above are dropped by the runner')
      ok(
        result.annotations.every(({ message }) => message.length < MOST_CHARACTERS),
        'a message that was cut',
      )
    },
  },
]
