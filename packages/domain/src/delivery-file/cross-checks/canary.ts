/** What a canary needs so that it is one, and what its verdicts need so that they can tell anything. */
import type { Complaint, Located, LocatedEntry } from '../../located/located.ts'
import { durationOf, entriesOf, itemsOf, numberOf, textOf, under } from '../../located/tree.ts'

export const checkCanary = ({ key, value }: LocatedEntry): readonly Complaint[] => {
  const strategy = under(value, 'strategy')
  if (!strategy || textOf(under(strategy, 'type')) !== 'canary') return []
  const path = `environments.${key}.strategy`
  return [
    ...guarded(path, strategy),
    ...watched(path, strategy),
    ...held(path, strategy),
    ...entriesOf(under(strategy, 'verdicts')).flatMap(entry => [
      ...checkVerdict(`${path}.verdicts.${entry.key}`, entry.value),
      ...tooShort(`${path}.verdicts.${entry.key}`, entry.value, strategy),
    ]),
  ]
}

/** AWS goes on after a checkpoint's delay, whoever is there: only an alarm that it watches itself guards what nobody looks at. */
const guarded = (path: string, strategy: Located): readonly Complaint[] =>
  itemsOf(under(strategy, 'alarms')).length > 0
    ? []
    : [
        {
          at: strategy.at,
          wrong: `${path} is a canary without alarms`,
          allowed:
            'required: at least one of alarms, which AWS itself watches: it goes on after a checkpoint where no run is there to stop it',
        },
      ]

/** ms; in less nothing is told of it. */
const SHORTEST = 60_000

const watched = (path: string, strategy: Located): readonly Complaint[] => {
  const bake = under(strategy, 'bake')
  // One that is no duration is told by its type.
  const ms = bake ? (durationOf(bake) ?? SHORTEST) : 0
  return ms >= SHORTEST
    ? []
    : [{ at: (bake ?? strategy).at, wrong: `${path} is a canary that is not watched`, allowed: 'required: a bake of at least 1m' }]
}

const HOLDING = [
  ['inconclusive', 'hold', 'fail'],
  ['suspend', 'true', 'false'],
] as const

/** What holds it where AWS does not wait for anybody. */
const held = (path: string, strategy: Located): readonly Complaint[] => {
  const advance = textOf(under(strategy, 'advance')) ?? (entriesOf(under(strategy, 'verdicts')).length > 0 ? 'verdict' : 'timed')
  if (advance === 'verdict') return []
  return HOLDING.flatMap(([key, value, instead]) => {
    const found = under(strategy, key)
    return found?.is === 'scalar' && String(found.value) === value
      ? [
          {
            at: found.at,
            wrong: `${path}.${key} is ${value}, and with advance: timed AWS goes on by itself`,
            allowed: `required: advance: verdict, or ${instead}`,
          },
        ]
      : []
  })
}

/** ms of a bake that are lost where AWS goes on by itself: verdicts are asked before, and CloudWatch tells the last minutes later. */
const LOST_WHEN_TIMED = 3 * 60_000

/** Of a bake two periods are not whole: with too few it would be inconclusive for every image. */
const tooShort = (path: string, verdict: Located, strategy: Located): readonly Complaint[] => {
  if (textOf(under(verdict, 'by')) !== 'metric') return []
  const bake = durationOf(under(strategy, 'bake')) ?? 0
  const period = durationOf(under(verdict, 'period')) ?? SHORTEST
  const least = numberOf(under(verdict, 'least-periods')) ?? 3
  const needed = (least + 1) * period + (textOf(under(strategy, 'advance')) === 'timed' ? LOST_WHEN_TIMED : 0)
  return bake === 0 || bake >= needed
    ? []
    : [
        {
          at: verdict.at,
          wrong: `${path} needs ${least} whole periods, which the bake does not hold`,
          allowed: `required: a bake of at least ${Math.ceil(needed / SHORTEST)}m, shorter periods or fewer least-periods`,
        },
      ]
}

const checkVerdict = (path: string, verdict: Located): readonly Complaint[] => {
  if (textOf(under(verdict, 'by')) !== 'metric') return []
  const complain = (at: Located, wrong: string, allowed: string): readonly Complaint[] => [{ at: at.at, wrong, allowed }]
  const limits = ['at-most', 'at-least', 'no-worse-than'].filter(name => under(verdict, name))
  const period = under(verdict, 'period')
  const ms = durationOf(period)
  const compares = under(verdict, 'no-worse-than')
  return [
    ...(limits.length === 0
      ? complain(verdict, `${path} says nothing of what is well`, 'required: at-most, at-least or no-worse-than')
      : []),
    ...(compares && textOf(under(verdict, 'of')) === 'all'
      ? complain(compares, `${path}.no-worse-than compares instances, and of is all`, 'required: of: canary, or no no-worse-than')
      : []),
    ...(period && ms !== undefined && ms % SHORTEST !== 0
      ? complain(period, `${path}.period is ${textOf(period)}`, 'allowed: whole minutes')
      : []),
    ...(under(verdict, 'better') && !compares
      ? complain(verdict, `${path}.better says nothing without no-worse-than`, 'required: no-worse-than, or no better')
      : []),
  ]
}
