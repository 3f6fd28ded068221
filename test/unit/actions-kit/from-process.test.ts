/** What a job is told by its runner is taken from the variable that GitHub documents for it. */
import { fromProcess } from '@golden-ami/actions-kit/from-process'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
const VARIABLES = {
  repository: 'GITHUB_REPOSITORY',
  runId: 'GITHUB_RUN_ID',
  actor: 'GITHUB_ACTOR',
  triggeringActor: 'GITHUB_TRIGGERING_ACTOR',
  event: 'GITHUB_EVENT_NAME',
  sha: 'GITHUB_SHA',
  ref: 'GITHUB_REF',
  workflow: 'GITHUB_WORKFLOW',
  workflowRef: 'GITHUB_WORKFLOW_REF',
  workflowSha: 'GITHUB_WORKFLOW_SHA',
  job: 'GITHUB_JOB',
  runnerEnvironment: 'RUNNER_ENVIRONMENT',
  serverUrl: 'GITHUB_SERVER_URL',
  apiUrl: 'GITHUB_API_URL',
} as const

const { env } = process
const before = { ...env }
const signals = ['SIGINT', 'SIGTERM'] as const
const listeners = signals.map(signal => [signal, process.listeners(signal)] as const)
beforeAll(() => {
  for (const variable of Object.values(VARIABLES)) env[variable] = `told by ${variable}`
  env.GITHUB_RUN_ATTEMPT = '3'
})
afterAll(() => {
  for (const variable of [...Object.values(VARIABLES), 'GITHUB_RUN_ATTEMPT'])
    if (before[variable] === undefined) delete env[variable]
    else env[variable] = before[variable]
  for (const [signal, known] of listeners)
    for (const listener of process.listeners(signal)) if (!known.includes(listener)) process.off(signal, listener)
})

test('the run, its actor and who started this attempt', () => {
  const told = Object.entries(VARIABLES).map(([key, variable]) => [key, `told by ${variable}`])
  expect(fromProcess().github).toEqual({ ...Object.fromEntries(told), runAttempt: 3 })
})
