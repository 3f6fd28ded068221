/** The runtime of a job on a runner. */
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { systemClock } from './clock.ts'
import { plainText } from './plain-text.ts'
import { type ProxyAgents, proxySecrets, proxySettings, useProxy } from './proxy.ts'
import type { AnnotationPlace, GithubContext, Runtime } from './runtime.ts'
import { seedOf } from './seed.ts'
import { web } from './web/web.ts'

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
  job: env.GITHUB_JOB ?? '',
  serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
  apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
})

const idTokenRequestOf = ({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }: NodeJS.ProcessEnv) =>
  url && token ? { url, token } : undefined

/** The step's own: GITHUB_ACTION is unique in a job. Named without chance, so that the same job has the same outputs. */
const temporaryFolder = async ({ RUNNER_TEMP, GITHUB_ACTION }: NodeJS.ProcessEnv): Promise<string> => {
  if (!RUNNER_TEMP || !GITHUB_ACTION) return mkdtemp(join(tmpdir(), 'golden-ami-'))
  const folder = join(RUNNER_TEMP, 'golden-ami', GITHUB_ACTION)
  await mkdir(folder, { recursive: true })
  return folder
}

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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort())
  const clock = systemClock(controller.signal)
  const unique = randomUUID()
  return {
    input: name => core.getInput(name),
    output: core.setOutput,
    line: text => core.info(plainText(text)),
    startGroup: title => core.startGroup(plainText(title)),
    endGroup: core.endGroup,
    debug: core.debug,
    annotate: (kind, message, where = {}) => ANNOTATE[kind](message, place(where)),
    summary: async markdown => {
      if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write()
    },
    saveState: core.saveState,
    state: core.getState,
    mask: core.setSecret,
    fail: message => core.setFailed(message),
    readFile: async path => {
      try {
        return await readFile(resolve(env.GITHUB_WORKSPACE ?? '.', path), 'utf8')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    writeTemporary: async (name, content) => {
      const file = join(await temporaryFolder(env), name)
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
  }
}
