/** Three days of workflows-examples/organisation: three environments, four accounts, three regions. */
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ENVIRONMENTS,
  type EnvironmentSnapshot,
  type Look,
  type PlayedOrganisation,
  playOrganisation,
  saidBy,
} from '../support/organisation.ts'

/** What the first push builds, and the second. */
const FIRST = '1.0.0/1'
const SECOND = '1.0.1/1'
/** After production has it, before it is rolled back. */
const DELIVERED = Date.parse('2026-11-18T08:00:00Z')

let played: PlayedOrganisation
beforeAll(async () => {
  played = await playOrganisation([DELIVERED])
}, 120_000)
const delivered = (): Look => played.looks[0]!
const said = (run: string): string => saidBy(played.report, run).join('\n')
const releases = ({ places }: EnvironmentSnapshot): readonly string[] => places.map(({ pointer }) => pointer.release)
const kinds = ({ ledger }: EnvironmentSnapshot): readonly string[] => ledger.map(({ kind, release }) => `${kind} ${release}`)

test('every run ends as the scenario expects', () => {
  expect(played.report.surprises).toEqual([])
})

describe('what is delivered', () => {
  test('comes to development at once, and the next one when it has soaked', () => {
    expect(said('build#1')).toContain(`development: promoted: the pointer says ${FIRST}`)
    expect(said('build#2')).toContain(`development: deferred: while-soaking: ${FIRST} still soaks in development for staging`)
    expect(said('promote-development#1')).toContain(`development: promoted: the pointer says ${SECOND}`)
    expect(releases(delivered().development)).toEqual([SECOND])
  })

  test('comes to staging after 24 hours of proven soak, which an alarm begins again', () => {
    expect(said('promote-staging#1')).toMatch(/deferred: soak: soaked 7h\S+ of 1d in development/)
    expect(said('promote-staging#2')).toContain('of 1d in development: at 2026-11-16T12:05:00.000Z alarm web-5xx was in ALARM')
    expect(said('promote-staging#3')).toContain(`promoted: 2 pointers say ${FIRST}`)
    expect(releases(delivered().staging)).toEqual([FIRST, FIRST])
  })

  test('comes to production in its window only, with two approvers from two environments', () => {
    const [byDay, atNight] = ['promote-production#1', 'promote-production#2'].map(
      name => played.report.runs.find(run => run.name === name)!,
    )
    expect(said('promote-production#2')).toContain('decide: planned: approvals: 0 of 2 approvals by distinct people')
    expect(said('promote-production#1')).toContain('outside of the windows: it is Tue 2026-11-17 14:30 Europe/Berlin')
    expect(byDay!.jobs.map(({ name, result }) => `${name} ${result}`)).toEqual(['decide success', 'release skipped', 'production skipped'])
    expect(atNight!.jobs.map(({ name, result }) => `${name} ${result}`)).toEqual([
      'decide success',
      'release success',
      'production success',
    ])
    expect(releases(delivered().production)).toEqual([FIRST, FIRST, FIRST])
    const promoting = delivered().production.ledger.find(({ kind }) => kind === 'promoting')
    expect([...(promoting?.approvers ?? [])].sort()).toEqual(['kim', 'lee'])
  })

  test('is one content everywhere, on every instance, and the pointers were read back', () => {
    const look = delivered()
    const places = ENVIRONMENTS.flatMap(name => look[name].places)
    expect(places.map(({ running }) => running.length)).toEqual([2, 2, 2, 4, 3, 3])
    for (const { pointer, running } of places) {
      expect(pointer.image).toMatch(/^ami-/)
      expect(pointer.verified).toBe(pointer.image)
      expect([...new Set(running)]).toEqual([pointer.image])
    }
    const contents = [...look.staging.places, ...look.production.places].map(({ fingerprint }) => fingerprint)
    expect(contents[0]).toMatch(/^[0-9a-f]{64}$/)
    expect([...new Set(contents)]).toHaveLength(1)
    expect(look.development.places[0]?.fingerprint).not.toBe(contents[0])
  })

  test('is in the ledgers, from the baseline on', () => {
    const { development, staging, production } = delivered()
    const coming = (release: string): readonly string[] => ['promoting', 'promoted', 'verified'].map(kind => `${kind} ${release}`)
    expect(kinds(development).slice(1)).toEqual([...coming(FIRST), ...coming(SECOND)])
    expect(kinds(staging).slice(1)).toEqual(coming(FIRST))
    expect(kinds(production).slice(1)).toEqual(coming(FIRST))
    for (const { ledger } of [development, staging, production]) expect(ledger[0]?.kind).toBe('baseline')
    expect(staging.ledger.at(-1)?.state).toMatchObject({ current: FIRST, intent: null, hold: null })
  })
})

test('production goes back in all its regions, and nowhere else', () => {
  const { development, staging, production } = played.end
  expect(said('rollback#1')).toContain('rollback: rolled-back: production runs baseline/')
  const [before] = delivered().production.ledger
  expect(releases(production)).toEqual([before?.release, before?.release, before?.release])
  for (const { running, pointer } of production.places) {
    expect([...new Set(running)]).toEqual([pointer.image])
    expect(pointer.verified).toBe(pointer.image)
  }
  expect(new Set(production.places.map(({ pointer }) => pointer.image)).size).toBe(3)
  expect(production.ledger.at(-1)).toMatchObject({
    kind: 'rolled-back',
    state: { current: before?.release, rejected: [{ release: FIRST }], hold: { by: 'lee' } },
  })
  expect([staging, development]).toEqual([delivered().staging, delivered().development])
})
