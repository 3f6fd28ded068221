/**
 * One line that binds an approval to a decision: a short digest of each section of it. Given back as `expected-plan` in a later job, the
 * decision is computed again, and the sections that differ are named.
 */
import type { Finding } from '../findings/findings.ts'
import type { Override } from '../gates/overrides.ts'
import { gatesThat, type Verdict } from '../gates/table.ts'
import type { Step } from '../machine/machine.ts'
import type { Digest } from '../records/ledger/event.ts'
import { UserError } from '../user-error.ts'
import { canonical } from './canonical.ts'
import { isTargetDigest } from './target-digest.ts'

const SECTIONS = ['image', 'from', 'targets', 'rollout', 'steps', 'gates', 'findings', 'policy'] as const
export type Section = (typeof SECTIONS)[number]

export interface PlanSections {
  /** What is promoted: release, fingerprints, source images. */
  readonly image: unknown
  /** What is there now: each target's desired release and image. */
  readonly from: unknown
  /** Names, accounts, regions, groups and what they launch; not sizes of groups. */
  readonly targets: unknown
  /** How it is rolled out: strategy and waves; not sizes of groups. */
  readonly rollout: unknown
  /** The plan. Its `because` texts are left out here; counts, times and shares must not be in it. */
  readonly steps: readonly Step[]
  /** Of all gates; those that the plan is not bound to are left out here. */
  readonly verdicts: readonly Verdict[]
  /** As they were given, whether they are needed by now or not. */
  readonly overrides: readonly Override[]
  /** What the gate `findings` considers, whatever its age and whether it is waived. */
  readonly findings: { readonly worse: readonly Finding[]; readonly introduced: readonly Finding[] }
  /** Digests of the delivery file and of what it refers to. */
  readonly policy: unknown
}

/** Scores, titles and dates of a finding are revised. */
const identity = ({ id, package: name, severity }: Finding): string => `${id} ${name} ${severity}`

const IN_PLAN = gatesThat(({ inPlan }) => inPlan)

const digested = (sections: PlanSections): Readonly<Record<Section, unknown>> => ({
  image: sections.image,
  from: sections.from,
  targets: sections.targets,
  rollout: sections.rollout,
  policy: sections.policy,
  findings: { worse: sections.findings.worse.map(identity), introduced: sections.findings.introduced.map(identity) },
  steps: sections.steps.map(({ because: _, ...step }) => step),
  gates: {
    verdicts: sections.verdicts.filter(({ gate }) => IN_PLAN.has(gate)).map(({ gate, verdict }) => ({ gate, verdict })),
    overrides: sections.overrides,
  },
})

/** `v1 image:… from:… targets:… rollout:… steps:… gates:… findings:… policy:…`, twelve hex digits each. */
export const planHash = (sections: PlanSections, digest: Digest): string => {
  const plain = digested(sections)
  return ['v1', ...SECTIONS.map(section => `${section}:${digest(canonical(plain[section])).slice(0, 12)}`)].join(' ')
}

const WORDS: Readonly<Record<Section, string>> = {
  image: 'the image that is promoted',
  from: 'what the targets run now',
  targets: 'the targets or their groups',
  rollout: 'how it is rolled out',
  steps: 'the steps',
  gates: 'the gates or their overrides',
  findings: 'the findings of the image',
  policy: 'the delivery file',
}

const HASH = /^v1((?: [a-z]+:[0-9a-f]{12})+)$/

/** Where a plan was made: GitHub's id of the run, and the attempt of it, from 1. */
export interface PlannedIn {
  readonly runId: string
  readonly attempt: number
}
const MADE = /^(v1 .+) run:(\d{1,20})\/(\d{1,9})$/

const EACH = ' each:'

/** The output plan-hash: the hash, the digests of its targets, and where it was made. What is empty stays so. */
export const planText = (hash: string, { runId, attempt }: PlannedIn, targets: readonly string[] = []): string => {
  const each = targets.length === 0 ? '' : `${EACH}${targets.join(',')}`
  return hash === '' ? '' : `${hash}${each} run:${runId}/${attempt}`
}

export interface ReadPlan {
  readonly hash: string
  /** A digest a target. Absent: the release that made it told none. */
  readonly targets?: readonly string[]
  /** Undefined: it does not say where it was made. */
  readonly by: PlannedIn | undefined
}

export const readPlanText = (text: string): ReadPlan => {
  const [, told, runId, attempt] = MADE.exec(text) ?? []
  const by = runId === undefined ? undefined : { runId, attempt: Number(attempt) }
  const [hash = '', each] = (told ?? text).split(EACH)
  return { hash, ...(each === undefined ? {} : { targets: each.split(',') }), by }
}

/** Whether it is what a dry run puts out. */
export const isPlanText = (text: string): boolean => {
  const { hash, targets = [] } = readPlanText(text)
  return HASH.test(hash) && targets.every(isTargetDigest)
}

const parsed = (hash: string): ReadonlyMap<string, string> | undefined => {
  const sections = HASH.exec(hash.trim())?.[1]
  if (sections === undefined) return undefined
  return new Map(
    sections
      .trim()
      .split(' ')
      .map(section => section.split(':') as [string, string]),
  )
}

/** Sections that releases before this one did not tell: the delivery file, which they did tell, has what is in them. */
const ADDED: readonly Section[] = ['rollout']
/** What is told of each target by a digest of its own too. */
const OF_TARGETS: readonly Section[] = ['from', 'targets', 'steps']

/**
 * What has changed between two plan hashes, in words; empty: nothing. Throws the UserError `input.invalid` when `expected` is no plan hash
 * with these sections.
 * @param common what is said of each target is compared by its own digest
 */
export const planChanges = (expected: string, actual: string, { common = false } = {}): readonly string[] => {
  const [before, after] = [parsed(expected), parsed(actual)]
  if (!before || SECTIONS.some(section => !before.has(section) && !ADDED.includes(section))) {
    throw new UserError('input.invalid', `input expected-plan: "${expected}" is not a plan-hash; give the output plan-hash of the dry run.`)
  }
  const compared = SECTIONS.filter(section => before.has(section) && !(common && OF_TARGETS.includes(section)))
  return compared.filter(section => before.get(section) !== after?.get(section)).map(section => WORDS[section])
}
