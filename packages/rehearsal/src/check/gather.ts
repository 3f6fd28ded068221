/** Reads everything that the workflows of a rehearsal stand on: workflows that they call and the metadata of every action. */
import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { UserError, type Where } from '@golden-ami/domain'
import { parseReference, type Reference, readAction } from '../action.ts'
import { KNOWN } from '../known/known.ts'
import { KNOWN_METADATA } from '../known/metadata.ts'
import { RefusedWorkflow, readWorkflowFile } from '../read-workflow.ts'
import { isMap, type Origin } from '../value.ts'
import type { Job, Step, Workflow } from '../workflow.ts'
import { type Finding, placedAt, Refused, refusal, warning, whereOf } from './finding.ts'
import { type Metadata, metadataFile, readMetadata, standInMetadata } from './metadata.ts'

export interface Repository {
  /** Absolute folder. */
  readonly root: string
  /** Folder by repository (`owner/name`; `*\/name` for any owner) for actions of other repositories. */
  readonly actions: Readonly<Record<string, string>>
}
export interface Gathered {
  /** By path from the root; those that can be read. */
  readonly workflows: ReadonlyMap<string, Workflow>
  /** By what `uses:` says; those that can be read. */
  readonly actions: ReadonlyMap<string, Metadata>
  readonly findings: readonly Finding[]
}
export interface Wanted {
  /** From the root. */
  readonly path: string
  /** Where it is asked for; undefined: on the command line. */
  readonly at?: Where
}

/** Path of a called workflow; undefined when it is not of the same repository. */
export const calledPath = (uses: string): string | undefined => (/^[.$]\//.test(uses) ? uses.slice(2) : undefined)

export const gather = async (repository: Repository, wanted: readonly Wanted[]): Promise<Gathered> => {
  const gatherer = new Gatherer(repository)
  for (const { path, at } of wanted) await gatherer.workflow(path, at ?? { source: path })
  return gatherer
}

class Gatherer implements Gathered {
  readonly workflows = new Map<string, Workflow>()
  readonly actions = new Map<string, Metadata>()
  readonly findings: Finding[] = []
  readonly #repository: Repository
  readonly #tried = new Set<string>()
  constructor(repository: Repository) {
    this.#repository = repository
  }

  async workflow(path: string, at: Where): Promise<void> {
    const file = join(this.#repository.root, path)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      this.findings.push({
        refuses: true,
        at,
        wrong: path === '' ? 'a folder is no workflow' : `the workflow ${path} is not there`,
        remedy: `looked for ${file}`,
      })
      return
    }
    if (this.#tried.has(path)) return
    this.#tried.add(path)
    const workflow = await this.#workflow(path)
    if (!workflow) return
    this.workflows.set(path, workflow)
    for (const job of workflow.jobs) await this.#job(workflow, job)
  }
  async #workflow(path: string): Promise<Workflow | undefined> {
    try {
      return await readWorkflowFile(this.#repository.root, path)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      this.findings.push(...error.findings)
      return error instanceof RefusedWorkflow ? error.workflow : undefined
    }
  }
  async #job({ places }: Workflow, job: Job): Promise<void> {
    if (job.uses !== undefined) {
      const origin = places.of('jobs', job.id, 'uses')
      const path = calledPath(job.uses)
      if (path === undefined)
        this.findings.push(refusal(origin, `'${job.uses}': a rehearsal calls workflows of the same repository only`, 'leave the job out'))
      else await this.workflow(path, whereOf(origin))
    }
    for (const [index, { uses }] of job.steps.entries())
      if (uses !== undefined) this.action(uses, places.of('jobs', job.id, 'steps', index, 'uses'), job, index)
  }

  /** @param job the job whose step uses it; of the steps before it may come what it needs */
  action(uses: string, origin: Origin, job: Job, index: number): void {
    try {
      const reference = parseReference(uses)
      const before = job.steps.slice(0, index)
      const isMade = reference.in === 'workspace' && before.some(makesFiles)
      if (reference.in === 'workspace' && !before.some(step => isCheckout(step.uses)) && !isMade)
        this.findings.push(warning(origin, `'${uses}' is not there yet`, 'run actions/checkout before it'))
      const folder = this.#folder(uses, reference, job, index)
      if (folder === undefined) {
        if (reference.in === 'remote') this.actions.set(uses, standInMetadata(KNOWN_METADATA[reference.repository]!))
        return
      }
      this.#read(uses, origin, folder, isMade, job, index)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.findings.push(placedAt(whereOf(origin), error))
    }
  }
  #read(uses: string, origin: Origin, folder: string, isMade: boolean, job: Job, index: number): void {
    const { root } = this.#repository
    const file = metadataFile(folder)
    const shown = relative(root, file ?? folder) || 'the repository'
    const unusable = unusableAction(folder, uses, origin, shown)
    this.findings.push(
      ...(isMade ? unusable.map(({ wrong }) => warning(origin, wrong, 'unless a step before it makes it, it fails')) : unusable),
    )
    if (file === undefined || this.actions.has(uses)) return
    const metadata = readMetadata(file, shown)
    this.actions.set(uses, metadata)
    for (const step of metadata.steps) if (step.uses !== undefined) this.action(step.uses, step.origin, job, index)
  }
  /** Undefined: one that a rehearsal stands in for. @throws UserError for a repository that nothing stands for */
  #folder(uses: string, reference: Reference, job: Job, index: number): string | undefined {
    const { root, actions } = this.#repository
    if (reference.in === 'repository') return join(root, reference.path)
    if (reference.in === 'workspace') return join(root, inRepository(reference.path, job, index, root))
    if (reference.repository in KNOWN) return undefined
    const folder = actions[reference.repository] ?? actions[`*/${reference.repository.split('/')[1]}`]
    if (folder === undefined)
      throw new UserError(
        'rehearsal.action',
        `'${uses}' is a remote action that a rehearsal does not know; it knows ${Object.keys(KNOWN).join(' and ')}`,
        `map ${reference.repository} to a folder under 'actions' in the scenario`,
      )
    return join(folder, reference.path)
  }
}
/** Why an action cannot be run; empty: it can. @param shown what its action.yml is called, or the folder that has none */
const unusableAction = (folder: string, uses: string, origin: Origin, shown: string): readonly Finding[] => {
  if (metadataFile(folder) === undefined) return [refusal(origin, `'${uses}' has no action.yml`, `there is none in ${shown}`)]
  try {
    readAction(folder, uses)
    return []
  } catch (error) {
    if (error instanceof Refused) return error.findings.map(finding => ({ ...finding, at: { ...finding.at, source: shown } }))
    if (!(error instanceof UserError)) throw error
    return [placedAt(whereOf(origin), error)]
  }
}
/** The actions that a rehearsal stands in for make none. */
const makesFiles = ({ run, uses }: Step): boolean =>
  run !== undefined || (uses !== undefined && !Object.keys(KNOWN).some(known => uses.startsWith(`${known}@`)))
const isCheckout = (uses: string | undefined): boolean => uses?.startsWith('actions/checkout@') ?? false

/** What lies at a path of the workspace lies in the repository below the `path` at which it was checked out. */
const inRepository = (path: string, job: Job, index: number, root: string): string => {
  const below = job.steps.slice(0, index).flatMap(({ uses, with: given }) => {
    const at = isCheckout(uses) && isMap(given) && typeof given.path === 'string' ? given.path.replace(/^\.\/|\/$/g, '') : ''
    return at !== '' && path.startsWith(`${at}/`) ? path.slice(at.length + 1) : []
  })
  return below.find(one => existsSync(join(root, one))) ?? path
}
