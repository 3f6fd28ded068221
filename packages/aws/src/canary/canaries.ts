/** Looks at canaries: when their instances came into service, and, once they have been watched, what their verdicts are about. */
import {
  type Checkpoint,
  type CheckpointAnswers,
  checkpointIn,
  type EnvironmentWorld,
  type Group,
  type GroupActivities,
  isKnown,
  isRead,
  isSameCheckpoint,
  judge,
  type Question,
  questionsAt,
  readable,
  type TargetWorld,
  type VerdictAnswer,
  type VerdictKind,
  type WatchWish,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { orUnknown } from '../connection/unknown.ts'
import { clientsOf, type TargetClients } from '../environment/clients.ts'
import { ask, type Beside } from './ask.ts'

export interface CanaryLook extends Beside {
  /** How the canaries of a target are watched; undefined: nothing is on trial there. */
  readonly watchedAs: (target: string, world: EnvironmentWorld) => WatchWish | undefined
  readonly now: () => number
}

/**
 * The world, and of each group that is at a checkpoint what is asked there. What was answered to the same question is not asked again.
 * @param previous the world of the look before
 */
export const lookAtCanaries = async (
  clients: ReadonlyMap<string, TargetClients>,
  look: CanaryLook,
  world: EnvironmentWorld,
  previous: EnvironmentWorld | undefined,
): Promise<EnvironmentWorld> => {
  const targets = await allEnded(
    [...world.targets].map(async ([name, found]) => {
      const wish = isRead(found) ? look.watchedAs(name, world) : undefined
      if (!wish || !isRead(found) || found.fleet.kind !== 'asg') return [name, found] as const
      const there = clientsOf(clients, name)
      return [name, await there.use(() => watched(there, look, wish, found, groupsBefore(previous, name)))] as const
    }),
  )
  return { ...world, targets: new Map(targets) }
}

type Before = ReadonlyMap<string, Group>
const groupsBefore = (previous: EnvironmentWorld | undefined, target: string): Before => {
  const found = previous?.targets.get(target)
  const fleet = found && isRead(found) ? found.fleet : undefined
  return new Map(fleet?.kind === 'asg' ? [...fleet.groups].flatMap(([name, group]) => (readable(group) ? [[name, group]] : [])) : [])
}

const watched = async (
  clients: TargetClients,
  look: CanaryLook,
  wish: WatchWish,
  target: TargetWorld,
  before: Before,
): Promise<TargetWorld> => {
  if (target.fleet.kind !== 'asg') return target
  const groups = new Map(target.fleet.groups)
  for (const [name, group] of groups) {
    const checkpoint = readable(group) ? checkpointIn(wish, group) : undefined
    if (readable(group) && checkpoint) groups.set(name, await atCheckpoint(clients, look, wish, group, checkpoint, before.get(name)))
  }
  return { ...target, fleet: { ...target.fleet, groups } }
}

const atCheckpoint = async (
  clients: TargetClients,
  look: CanaryLook,
  wish: WatchWish,
  group: Group,
  reached: Checkpoint,
  before: Group | undefined,
): Promise<Group> => {
  const told = { ...group, activities: await activitiesOf(clients, wish, group, reached, before) }
  const checkpoint = checkpointIn(wish, told)
  if (!checkpoint || look.now() < checkpoint.asked || wish.strategy.type !== 'canary') return told
  const known = before?.answers && isSameCheckpoint(before.answers.checkpoint, checkpoint) ? before.answers : undefined
  const answers = new Map<string, VerdictAnswer>()
  for (const question of questionsAt(wish.strategy, checkpoint))
    answers.set(question.name, answered(question, known) ?? (await ask(clients, question, look, told)))
  return { ...told, answers: { checkpoint, answers } }
}

/** As long as the same instances are there they came into service at the same moments. */
const activitiesOf = async (
  { autoScaling }: TargetClients,
  wish: WatchWish,
  group: Group,
  { canaries }: Checkpoint,
  before: Group | undefined,
): Promise<GroupActivities> => {
  const known = before && checkpointIn(wish, before)?.canaries.join() === canaries.join() ? before.activities : undefined
  if (known && isKnown(known)) return known
  const launched = group.instances.flatMap(one => (canaries.includes(one.id) ? (one.launched ?? []) : []))
  return orUnknown(async () => ({ changes: await autoScaling.changes(group.name, Math.min(...launched)) }))
}

/** They are about a time that is over: what they say of it stays. */
const LASTING: readonly VerdictKind[] = ['metric', 'http', 'step']

const answered = (question: Question, known: CheckpointAnswers | undefined): VerdictAnswer | undefined => {
  const answer = known?.answers.get(question.name)
  if (answer === undefined || !LASTING.includes(question.by)) return undefined
  return ['pass', 'fail'].includes(judge(question, answer).verdict) ? answer : undefined
}
