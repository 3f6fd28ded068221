/** A promotion into two targets: one at home, where the image is, and one in another account and region. */
import {
  type AccountRegionFacts,
  accountRegionName,
  type CopyFacts,
  type Distribute,
  type DistributionWorld,
  type FoundTarget,
  type PromoteTurn,
} from '@golden-ami/domain'
import { A, B, C, pointer, running, target } from '../environment/environment.ts'
import { placed } from './places.ts'
import { candidate, endInWords, wish, world } from './promotion.ts'

export const [HOME, FAR] = ['111111111111', '222222222222'] as const
export const [EU, US] = ['eu-west-1', 'us-east-1'] as const
export const TARGETS = [
  { name: 'home/eu-west-1', account: HOME, region: EU },
  { name: 'far/us-east-1', account: FAR, region: US },
]
export const asked = (distribute: Distribute = 'share') =>
  wish({ targets: TARGETS, environment: { availability: { distribute, kmsKeys: [], shareWith: [], watermark: false } } })
export const onB = (): FoundTarget => target({ pointer: pointer([A, B], 2), groups: [running(B)] })

export interface Seen {
  readonly source?: Partial<CopyFacts>
  readonly us?: readonly CopyFacts[]
  readonly may?: readonly string[]
  readonly far?: AccountRegionFacts
}
/** At home the image is there; in the other region what is said. */
export const seen = ({ source = {}, us = [], may = [], far = { copies: [], sees: false } }: Seen = {}) => {
  const known = placed(candidate(C), [EU])
  if (!known?.source) throw new Error('no image')
  const image = { ...known.source, ...source }
  const permissions = { launch: new Set(may), volumes: new Set(may) }
  const distribution: DistributionWorld = {
    ...known,
    source: image,
    home: new Map([
      [EU, { copies: [image], permissions: undefined }],
      [US, { copies: us, permissions }],
    ]),
    cells: new Map([[accountRegionName({ account: FAR, region: US }), far]]),
    past: { failed: new Set(), available: new Set([image.id]) },
  }
  return world({
    distribution,
    targets: new Map(TARGETS.map(({ name }) => [name, onB()])),
  })
}
/** What a turn does, in words. */
export const steps = (turn: PromoteTurn): readonly string[] =>
  'act' in turn
    ? turn.act.map(step => `${step.do} ${step.on}`)
    : ['wait' in turn ? 'wait' : 'need' in turn ? `need ${turn.need}` : endInWords(turn.end)]
