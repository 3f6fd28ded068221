/** The scenario as act runs it on this machine: every action a process as act begins it, on virtual time. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { listen, World } from '@golden-ami/local-aws'
import { Operations } from '@golden-ami/rehearsal/scenario/operations'
import { policyFile, provision, provisionRoles } from '@golden-ami/rehearsal/scenario/provision'
import { tellSites } from '@golden-ami/rehearsal/scenario/sites'
import { listenSites } from '@golden-ami/rehearsal/sites/listen'
import { Sites } from '@golden-ami/rehearsal/sites/sites'
import { ROOT } from '@golden-ami/tooling/root'
import { archive, workingTree } from '../runner/contract/archive.ts'
import { REQUEST_TOKEN, SHA, TOKEN } from '../runner/contract/environment.ts'
import { standIn } from '../runner/contract/stand-in.ts'
import { adapted } from './adapt.ts'
import { endState } from './end-state.ts'
import { type AllOutputs, comparable, type StepOutputs } from './outputs.ts'
import type { Came } from './rehearsed.ts'
import { EXAMPLE, PLAYED, type Played, SCENARIOS, scenario } from './scenario.ts'

const WARM_UP = 3_600_000
const PRELOAD = pathToFileURL(join(ROOT, 'packages/local-aws/src/time/preload.mjs')).href

const NETWORK = pathToFileURL(join(ROOT, 'packages/rehearsal/src/sites/preload.mjs')).href

/** The world that a scenario begins with, and the addresses that there are. */
const provisioned = async (): Promise<{ readonly world: World; readonly sites: Sites }> => {
  const { accounts = {}, start = '', sites: told } = scenario()
  const world = new World({ start: Date.parse(start) - WARM_UP })
  const operations = await Operations.load(world, ['ec2', 'autoscaling', 'ssm'])
  provisionRoles(world, accounts, policyFile(SCENARIOS, join(ROOT, 'actions')))
  const sites = new Sites(world)
  tellSites(sites, provision(world, operations, accounts), told)
  world.advance(WARM_UP)
  return { world, sites }
}
/** A copy of the example as a repository of git, which act asks for commit and branch. */
const checkedOut = (folder: string, oidc: string): readonly string[] => {
  cpSync(EXAMPLE, folder, { recursive: true })
  const said = new Set<string>()
  for (const workflow of new Set(PLAYED.map(({ workflow }) => workflow))) {
    const file = join(folder, workflow)
    const { text, said: changes } = adapted(readFileSync(file, 'utf8'), oidc)
    writeFileSync(file, text)
    for (const change of changes) said.add(`${workflow}, ${change}`)
  }
  const git = (...words: string[]): void => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=conformance', '-c', 'user.email=conformance@example.test', ...words], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`)
  }
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=The example')
  return [...said]
}
interface Line {
  readonly jobID?: string
  readonly stepID?: readonly string[]
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly msg?: string
  readonly raw_output?: boolean
}
interface Acted {
  readonly outputs: Readonly<Record<string, readonly StepOutputs[]>>
  readonly code: number
  readonly log: readonly string[]
}
const run = async (act: string, words: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Acted> => {
  const child = spawn(act, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const steps = new Map<string, Map<string, Record<string, string>>>()
  const log: string[] = []
  const hear = (line: string): void => {
    const said = parsed(line)
    if (!said) return void log.push(line)
    const { jobID = '', stepID = [], command, name = '', arg = '', msg = '' } = said
    log.push(`${jobID} ${stepID.join('/')}: ${msg}`)
    if (command !== 'set-output') return
    const job = steps.get(jobID) ?? new Map<string, Record<string, string>>()
    steps.set(jobID, job)
    const step = job.get(stepID.join('/')) ?? {}
    job.set(stepID.join('/'), step)
    step[name] = arg
  }
  const heard = [child.stdout, child.stderr].map(stream => once(createInterface({ input: stream }).on('line', hear), 'close'))
  const [code] = (await once(child, 'exit')) as [number | null]
  await Promise.all(heard)
  return { outputs: Object.fromEntries([...steps].map(([job, all]) => [job, comparable([...all.values()])])), code: code ?? 137, log }
}
const parsed = (line: string): Line | undefined => {
  try {
    return JSON.parse(line) as Line
  } catch {
    return undefined
  }
}

/**
 * @param act where the program is
 * @param credentials the folder of configure-aws-credentials, or of what stands in for it
 * @throws Error with the end of act's log where a run does not succeed
 */
export const acted = async (act: string, credentials: string): Promise<Came & { readonly said: readonly string[] }> => {
  const root = mkdtempSync(join(tmpdir(), 'golden-ami-act-'))
  const [made, { world, sites }] = [archive(workingTree()), await provisioned()]
  const [server, network] = [await listen(world), await listenSites(sites)]
  const github = await standIn({ approvedBy: began => (began.has('production') ? ['kim'] : []), environment: 'production' })
  try {
    const [folder, home] = [join(root, 'web'), join(root, 'home')]
    mkdirSync(home)
    const said = checkedOut(folder, github.oidcUrl)
    const { environments = {}, repository } = scenario()
    const outputs: [string, readonly StepOutputs[]][] = []
    for (const [index, played] of PLAYED.entries()) {
      world.advance(Math.max(0, Date.parse(played.at) - world.now))
      github.nextRun()
      const event = join(root, `${played.id}.json`)
      writeFileSync(
        event,
        JSON.stringify({
          inputs: played.inputs ?? {},
          ref: 'refs/heads/main',
          repository: { default_branch: 'main', full_name: repository.name },
        }),
      )
      const came = await run(
        act,
        wordsFor(played, {
          event,
          tree: made.tree,
          credentials,
          vars: { ...repository.vars, ...environments[played.environment]?.vars },
          api: github.apiUrl,
          index,
        }),
        folder,
        {
          ...{
            PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
            HOME: home,
            XDG_CACHE_HOME: join(root, 'cache'),
            LANG: 'C.UTF-8',
          },
          ...{ AWS_ENDPOINT_URL: server.url, SIM_URL: server.url, SIM_PRELOAD: PRELOAD, SITES_URL: network.url, SITES_PRELOAD: NETWORK },
          NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'join.mjs')).href}`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
        },
      )
      if (came.code !== 0) throw new Error(`act: ${played.id} ended with ${came.code}\n${came.log.slice(-25).join('\n')}`)
      for (const [job, steps] of Object.entries(came.outputs)) outputs.push([`${played.id} ${job}`, steps])
    }
    if (world.defects.length > 0) throw world.defects[0]
    return { outputs: Object.fromEntries(outputs) satisfies AllOutputs, end: await endState(world), said }
  } finally {
    github.close()
    await server.close()
    await network.close()
    made.remove()
    rmSync(root, { recursive: true, force: true })
  }
}
interface Wish {
  readonly event: string
  readonly tree: string
  readonly credentials: string
  readonly vars: Readonly<Record<string, string>>
  /** Where GitHub's API answers. */
  readonly api: string
  readonly index: number
}
const wordsFor = ({ workflow, event: name }: Played, { event, tree, credentials, vars, api, index }: Wish): readonly string[] => [
  ...[name, '--workflows', workflow, '--eventpath', event, '--json', '--actor', 'dana', '--secret', `GITHUB_TOKEN=${TOKEN}`],
  ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--concurrent-jobs', '1', '--action-offline-mode'],
  ...[
    '--local-repository',
    `OWNER/golden-ami@${'0'.repeat(40)}=${tree}`,
    '--local-repository',
    `aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c=${credentials}`,
  ],
  ...Object.entries(vars).flatMap(([variable, value]) => ['--var', `${variable}=${value}`]),
  ...[
    ...['GITHUB_REPOSITORY=acme/web', 'GITHUB_REPOSITORY_OWNER=acme', `GITHUB_RUN_ID=${index + 1}`, `GITHUB_RUN_NUMBER=${index + 1}`],
    ...['GITHUB_REF=refs/heads/main', 'GITHUB_REF_NAME=main', `SHA_REF=${SHA}`, 'GITHUB_TRIGGERING_ACTOR=dana', `GITHUB_API_URL=${api}`],
  ].flatMap(each => ['--env', each]),
]
