/** The runtime of a job on a runner. */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { systemClock } from './clock.ts'
import { sameLines } from './document-text.ts'
import { forgiving } from './forgiving.ts'
import { makeOwnFolder } from './own-folder.ts'
import { plainText } from './plain-text.ts'
import { type ProxyAgents, proxySecrets, proxySettings, useProxy } from './proxy.ts'
import type { AnnotationPlace, GithubContext, Runtime } from './runtime.ts'
import { seedOf } from './seed.ts'
import { web } from './web/web.ts'
import { readWithin } from './workspace-file.ts'

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

const place = ({ title, file, line, column }: AnnotationPlace): core.AnnotationProperties => ({
  ...(title === undefined ? {} : { title }),
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { startLine: line }),
  ...(column === undefined ? {} : { startColumn: column }),
})

const contextOf = (env: NodeJS.ProcessEnv): GithubContext => ({
  repository: env.GITHUB_REPOSITORY ?? '',
  runId: env.GITHUB_RUN_ID ?? '',
  runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
  actor: env.GITHUB_ACTOR ?? '',
  triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? '',
  event: env.GITHUB_EVENT_NAME ?? '',
  sha: env.GITHUB_SHA ?? '',
  ref: env.GITHUB_REF ?? '',
  workflow: env.GITHUB_WORKFLOW ?? '',
  workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
  workflowSha: env.GITHUB_WORKFLOW_SHA ?? '',
  job: env.GITHUB_JOB ?? '',
  runnerEnvironment: env.RUNNER_ENVIRONMENT ?? '',
  serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
  apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
})

const idTokenRequestOf = ({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }: NodeJS.ProcessEnv) =>
  url && token ? { url, token } : undefined

const foldersOf = (env: NodeJS.ProcessEnv, place: Parameters<Runtime['readFile']>[1] = 'workspace'): readonly string[] => [
  env.GITHUB_WORKSPACE ?? '.',
  ...(place === 'temporary' && env.RUNNER_TEMP ? [env.RUNNER_TEMP] : []),
]

/** Passwords of proxies are no secrets of the workflow that the runner knows. */
const networkOf = (env: NodeJS.ProcessEnv): Runtime['network'] => {
  let ready: { readonly proxy: ProxyAgents | undefined } | undefined
  return () => {
    if (!ready) {
      const settings = proxySettings(env)
      if (settings) for (const secret of proxySecrets(settings)) core.setSecret(secret)
      ready = { proxy: settings && useProxy(settings, process.version) }
    }
    return ready.proxy
  }
}

/**
 * GitHub's runner cancels with SIGINT, after 7.5 s SIGTERM, after 2.5 s it kills. Both signals only say "cancelled" here; what that
 * means is decided by the machine.
 */
export const fromProcess = (): Runtime => {
  const { env } = process
  const controller = new AbortController()
  let folder: Promise<string> | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort())
  const clock = systemClock(controller.signal)
  const unique = randomUUID()
  return forgiving({
    input: name => sameLines(core.getInput(name)),
    output: core.setOutput,
    line: text => core.info(plainText(text)),
    startGroup: title => core.startGroup(plainText(title)),
    endGroup: core.endGroup,
    debug: core.debug,
    annotate: ({ kind, message, ...where }) => ANNOTATE[kind](message, place(where)),
    summary: async markdown => {
      if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write()
    },
    saveState: core.saveState,
    state: core.getState,
    mask: core.setSecret,
    fail: message => core.setFailed(message),
    readFile: (path, place) => readWithin(foldersOf(env, place), path),
    writeTemporary: async (name, content) => {
      folder ??= makeOwnFolder(env)
      const file = join(await folder, name)
      await writeFile(file, content)
      return file
    },
    clock,
    unique,
    cancellation: controller.signal,
    github: contextOf(env),
    aws: { region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION },
    idTokenRequest: idTokenRequestOf(env),
    network: networkOf(env),
    web: web(fetch, clock, seedOf({ unique })),
  })
}
