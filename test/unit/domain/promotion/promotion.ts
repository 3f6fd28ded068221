/** A promotion of the newest release into staging, 48 hours after it was verified in development. */
import {
  type Environment,
  type Moment,
  NO_GITHUB,
  NO_IMAGE,
  type Promoted,
  type PromoteTurn,
  type PromoteWish,
  type PromotionWorld,
  predictPromotion,
  type TargetWorld,
} from '@golden-ami/domain'
import {
  A,
  B,
  C,
  delivered,
  digest,
  environment,
  imageOf,
  inWords,
  ledger,
  pointer,
  pointing,
  running,
  soaking,
  TARGET,
  writer,
} from '../environment/environment.ts'
import { moment, strategy } from '../workload/asg/group.ts'
import { placed } from './places.ts'

export const HOUR = 3_600_000
export const NOW = 48 * HOUR
export const now = (more: Partial<Moment> = {}): Moment => moment({ now: NOW, ...more })

export const named = (name: string, more: Partial<Environment> = {}): Environment => ({
  ...{
    name,
    order: 0,
    after: undefined,
    soak: 0,
    soakWithin: 0,
    soakShare: 100,
    whileSoaking: 'wait',
    soakMaxWait: 48 * HOUR,
    zone: 'UTC',
  },
  ...{ windows: [], freezes: [], approvals: { count: 0, of: undefined }, alarms: [], overridable: [], waves: [[TARGET]], strategy },
  ...{ waveBake: 0, maxFailures: 0, concurrency: undefined },
  ...{ protection: undefined, findings: undefined, requireTests: false, requiredTags: [], external: [] },
  ...{ targets: [], onFailure: 'rollback', onCancel: 'cancel', unpinned: 'refuse', timeout: HOUR, onTimeout: 'fail', undoAfter: undefined },
  availability: { distribute: 'share', kmsKeys: [], shareWith: [], watermark: false },
  ...more,
})
export const staging = (more: Partial<Environment> = {}): Environment =>
  named('staging', { order: 1, after: 'development', soak: 24 * HOUR, soakWithin: 96 * HOUR, ...more })

export const wish = ({
  environment: more,
  ...others
}: Partial<Omit<PromoteWish, 'environment'>> & { environment?: Partial<Environment> } = {}): PromoteWish => ({
  ...{ environment: staging(more), environments: [named('development'), staging(more)], actor: 'ada', triggeringActor: 'ada', attempt: 1 },
  ...{ external: [], waivers: [], home: { account: '111111111111', region: 'eu-west-1' }, availableBy: NOW + HOUR },
  ...{
    family: 'web',
    architecture: 'x86_64',
    writer: writer(),
    overrides: [],
    expectedPlan: undefined,
    plannedIn: undefined,
    policy: 'policy-1',
    drift: 'stop',
  },
  targets: [{ name: TARGET, account: '111111111111', region: 'eu-west-1' }],
  ...others,
})

export const candidate = (release: string): { release: string; image: string; fingerprint: string } => ({
  ...{ release, image: imageOf(release), fingerprint: `f-${release}` },
})
type More = Partial<PromotionWorld> & { readonly pointer?: TargetWorld['pointer'] }
/** Development has verified all three; staging runs B. The candidate is available in the one target. */
export const world = ({ pointer: pointed, ...more }: More = {}): PromotionWorld => {
  const wanted = more.candidate ?? candidate(C)
  const seen: PromotionWorld = {
    ...soaking(environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [running(B)] })),
    ...{ candidate: wanted, next: new Map(), github: NO_GITHUB },
    images: NO_IMAGE,
    distribution: placed(wanted, ['eu-west-1']),
    after: soaking(environment({ ledger: ledger(delivered(A, B, C)), pointer: pointer([A, B, C], 3), groups: [running(C)] })),
    ...more,
  }
  return pointed ? pointing(seen, pointed) : seen
}

/** Each turn in words; the last is the end. */
export const story = <W extends PromotionWorld>(
  machine: (world: PromotionWorld, at: Moment) => PromoteTurn,
  seen: W,
  at: Moment = now(),
): { readonly words: readonly string[]; readonly world: PromotionWorld; readonly end: Promoted } => {
  let known: PromotionWorld = seen
  const words: string[] = []
  for (let turns = 0; turns < 30; turns++) {
    const turn = machine(known, at)
    if ('act' in turn) {
      words.push(inWords(turn))
      for (const step of turn.act) known = predictPromotion(known, step, at.now)
    } else if ('end' in turn) return { words: [...words, endInWords(turn.end)], world: known, end: turn.end }
    else throw new Error(`a promotion that waits: ${inWords(turn)}`)
  }
  throw new Error(`no end: ${words.join('; ')}`)
}
export const endInWords = ({ outcome, code }: Promoted): string => (code ? `${outcome}: ${code}` : outcome)
export { digest }
