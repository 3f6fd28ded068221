/** Looks at home that show less than the one before, are denied a part, or find nothing. */
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { ec2, type HomeClients, imageBuilder, kms, lookAtEnvironment, lookAtHome, ssm } from '@golden-ami/aws'
import { homeFacts } from '@golden-ami/aws/environment/records'
import { type EnvironmentWorld, encodeQuarantine, haltName, ledgerName, lockName, UserError } from '@golden-ami/domain'
import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ACCOUNT } from '../local-aws/services/imagebuilder/studio.ts'
import { Scene } from './lists.ts'

const NAME = { family: 'web', environment: 'staging', architecture: 'x86_64' }
const BAD = { release: '1.1.0/1', reason: 'CVE', by: 'eve', at: '2026-01-05T10:00:00.000Z', run: '' }

const clientsOf = ({ edge }: Scene): HomeClients => ({
  ...{ parameters: ssm(edge), ec2: ec2(edge), imageBuilder: imageBuilder(edge, ACCOUNT), keys: () => kms(edge) },
  ...{ use: calls => calls(), meet: async () => {} },
})
const put = (scene: Scene, name: string, value: string) =>
  scene.person.ssm.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: true }))
const asked = ({ world }: Scene): readonly string[] =>
  world.journal.flatMap(({ process, operation }) => (process === 'edge' ? [operation] : []))
/** The first call of it. */
const refuse = ({ world }: Scene, operation: string, message: string): void =>
  world.inject({ when: { call: 0, of: { operation } }, what: { do: 'refuse', code: 'AccessDeniedException', message } })

describe('a look at home', () => {
  test('reads the lock when it has read the rest: who holds it then has held it meanwhile', async () => {
    const scene = new Scene()
    await lookAtHome(clientsOf(scene), NAME, undefined)
    expect(asked(scene)).toEqual(['GetParameterHistory', 'GetParametersByPath', 'GetParameters', 'GetParameterHistory'])
  })
  test('asks for all newest versions in one call, and reads the history of what has moved: the lock after the ledger', async () => {
    const scene = new Scene()
    await put(scene, ledgerName('web', 'staging'), 'note')
    await put(scene, lockName('web', 'staging'), 'note')
    const clients = { ...clientsOf(scene), facts: homeFacts(() => scene.world.now) }
    let seen = await lookAtHome(clients, NAME, undefined)
    const again = async (moved?: string): Promise<readonly string[]> => {
      scene.world.advance(minutes(1))
      if (moved !== undefined) await put(scene, moved, 'another note')
      const before = asked(scene).length
      seen = await lookAtHome(clients, NAME, seen)
      return asked(scene).slice(before)
    }
    expect(await again()).toEqual(['GetParameters'])
    expect(await again(lockName('web', 'staging'))).toEqual(['GetParameters', 'GetParameterHistory'])
    expect(seen.lock.map(({ version }) => version)).toEqual([1, 2])
    expect(await again(ledgerName('web', 'staging'))).toEqual(['GetParameters', 'GetParameterHistory', 'GetParameterHistory'])
    expect(seen.ledger.map(({ version }) => version)).toEqual([1, 2])
    await put(scene, haltName('web', 'staging'), 'INC-17')
    expect([await again(), seen.halt]).toEqual([['GetParameters'], { reason: 'INC-17' }])
  })
  test('tells since when the lock is free, at its newest version, and not where a claim has run out', async () => {
    const scene = new Scene()
    const facts = homeFacts(() => scene.world.now)
    const look = async () => {
      scene.world.advance(minutes(1))
      await lookAtHome({ ...clientsOf(scene), facts }, NAME, undefined)
      return facts.lock.free
    }
    const began = scene.world.now + minutes(1)
    expect([await look(), await look()]).toEqual(Array(2).fill({ version: 0, since: began }))
    const run = { claim: 'c-1', run: 'https://github.com/acme/images/actions/runs/1', attempt: 1, action: 'refresh-asg' }
    const [started, expires] = [new Date(scene.world.now), new Date(scene.world.now + minutes(5))].map(at => at.toISOString())
    await put(scene, lockName('web', 'staging'), JSON.stringify({ v: 1, kind: 'claim', after: 0, ...run, started, expires }))
    expect(await look()).toBeUndefined()
    scene.world.advance(minutes(60))
    expect(await look()).toBeUndefined()
    const freed = (after: number, claim: string) =>
      put(scene, lockName('web', 'staging'), JSON.stringify({ v: 1, kind: 'free', after, claim }))
    await freed(1, 'c-1')
    expect(await look()).toEqual({ version: 2, since: scene.world.now })
    // Somebody held it between two looks.
    const [again, until] = [new Date(scene.world.now), new Date(scene.world.now + minutes(5))].map(at => at.toISOString())
    const claim = { v: 1, kind: 'claim', after: 2, ...run, claim: 'c-2', started: again, expires: until }
    await put(scene, lockName('web', 'staging'), JSON.stringify(claim))
    await freed(3, 'c-2')
    expect(await look()).toEqual({ version: 4, since: scene.world.now })
  })
  test.each(['AccessDeniedException', 'ValidationException'])('that may not ask for all at once asks for each: %s', async code => {
    const scene = new Scene()
    const seen = await lookAtHome(clientsOf(scene), NAME, undefined)
    scene.world.inject({
      when: { call: 0, of: { operation: 'GetParameters' } },
      what: { do: 'refuse', code, message: 'not so' },
    })
    await put(scene, haltName('web', 'staging'), 'INC-17')
    await put(scene, ledgerName('web', 'staging'), 'note')
    const { ledger, halt } = await lookAtHome(clientsOf(scene), NAME, seen)
    expect([ledger.length, halt]).toEqual([1, { reason: 'INC-17' }])
  })
  test('that is told that its session is over does not ask for each from then on', async () => {
    const scene = new Scene()
    const clients = clientsOf(scene)
    const seen = await lookAtHome(clients, NAME, undefined)
    scene.world.inject({
      when: { call: 0, of: { operation: 'GetParameters' } },
      what: { do: 'refuse', code: 'ExpiredTokenException', message: 'over' },
    })
    await expect(lookAtHome(clients, NAME, seen)).rejects.toMatchObject({ name: 'ExpiredTokenException' })
    const before = asked(scene).length
    await lookAtHome(clients, NAME, seen)
    expect(asked(scene).slice(before)).toContain('GetParameters')
  })
  test('that does not show a quarantine which was seen before: it is one still', async () => {
    const scene = new Scene()
    await put(scene, '/golden-ami/web/quarantine/1.1.0_1', encodeQuarantine(BAD))
    const seen = await lookAtHome(clientsOf(scene), NAME, undefined)
    expect([...seen.quarantined.keys()]).toEqual([BAD.release])
    const { ledger, lock, quarantined } = await lookAtHome(clientsOf(new Scene()), NAME, seen)
    expect([ledger, lock, [...quarantined.keys()]]).toEqual([[], [], [BAD.release]])
  })
  test('that shows less of ledger and lock than the one before: what was seen once is so', async () => {
    const scene = new Scene()
    for (const name of [ledgerName('web', 'staging'), lockName('web', 'staging')]) await put(scene, name, 'note')
    const numbers = async (previous?: Awaited<ReturnType<typeof lookAtHome>>) => {
      const seen = await lookAtHome(clientsOf(previous ? new Scene() : scene), NAME, previous)
      return { seen, numbers: [seen.ledger, seen.lock].map(versions => versions.map(({ version }) => version)) }
    }
    const first = await numbers()
    expect([first.numbers, (await numbers(first.seen)).numbers]).toEqual([
      [[1], [1]],
      [[1], [1]],
    ])
  })
  test('that may not read whether it is halted: it is', async () => {
    const scene = new Scene()
    expect(await lookAtHome(clientsOf(scene), NAME, undefined)).not.toHaveProperty('halt')
    refuse(scene, 'GetParameters', 'not authorized')
    refuse(scene, 'GetParameter', 'nor alone')
    const { halt } = await lookAtHome(clientsOf(scene), NAME, undefined)
    expect(halt).toEqual({ unknown: true, why: 'not authorized', code: 'aws.denied' })
  })
  test.each([undefined, 'INC-17'])('that may read parameters one by one only tells whether it is halted: %s', async reason => {
    const scene = new Scene()
    if (reason !== undefined) await put(scene, haltName('web', 'staging'), reason)
    refuse(scene, 'GetParameters', 'not authorized')
    const { halt } = await lookAtHome(clientsOf(scene), NAME, undefined)
    expect(halt).toEqual(reason === undefined ? undefined : { reason })
  })
})

describe('a look at an environment', () => {
  const look = (scene: Scene, previous?: EnvironmentWorld, home = clientsOf(scene)): Promise<EnvironmentWorld> =>
    lookAtEnvironment(
      { home, targets: new Map() },
      { name: NAME, targets: [], needs: new Set(), homeMayBeAway: true, now: () => scene.world.now },
      previous,
    )
  test('whose home is away tells since when, and asks it once a minute', async () => {
    const scene = new Scene()
    const from = scene.world.now
    scene.world.inject({ when: { at: from }, what: { do: 'outage', of: { service: 'ssm' }, for: minutes(10) } })
    const told = async (previous?: EnvironmentWorld) => {
      const seen = await look(scene, previous)
      const { since = 0, asked = 0 } = seen.away ?? {}
      return { seen, minute: [(since - from) / minutes(1), (asked - from) / minutes(1)] }
    }
    const first = await told()
    expect(first.minute).toEqual([0, 0])
    scene.world.advance(minutes(0.5))
    const second = await told(first.seen)
    expect(second.minute).toEqual([0, 0])
    scene.world.advance(minutes(2))
    const third = await told(second.seen)
    expect(third.minute).toEqual([0, 2.5])
    scene.world.advance(minutes(10))
    expect((await look(scene, third.seen)).away).toBeUndefined()
  })
  test('whose home is away is as it was last read', async () => {
    const scene = new Scene()
    await put(scene, ledgerName('web', 'staging'), 'note')
    await put(scene, haltName('web', 'staging'), 'INC-17')
    const before = await look(scene)
    scene.world.inject({ when: { at: scene.world.now }, what: { do: 'outage', of: { service: 'ssm' }, for: minutes(10) } })
    const { away, ...seen } = await look(scene, before)
    expect([away?.transient, { ...seen, targets: before.targets }]).toEqual([true, before])
  })
  test('whose home says no is not away; one whose role cannot be had is', async () => {
    const scene = new Scene()
    const denied = (code: 'aws.denied' | 'aws.no-session') => ({
      ...clientsOf(scene),
      meet: async () => {
        throw new UserError(code, 'not authorized')
      },
    })
    await expect(look(scene, undefined, denied('aws.denied'))).rejects.toMatchObject({ code: 'aws.denied' })
    const { away } = await look(scene, undefined, denied('aws.no-session'))
    expect(away).toMatchObject({ unknown: true, why: 'not authorized', code: 'aws.no-session' })
  })
  test('during which somebody writes to the ledger is taken once more, three times at most', async () => {
    const scene = new Scene()
    const looked = async (writes: number): Promise<number> => {
      let left = writes
      const meet = async (): Promise<void> => {
        if (left-- > 0) await put(scene, ledgerName('web', 'staging'), `note ${left}`)
      }
      const looks = (): number => asked(scene).filter(operation => operation === 'GetParametersByPath').length
      const before = looks()
      await look(scene, undefined, { ...clientsOf(scene), meet })
      return looks() - before
    }
    // Home is looked at before the targets and after them; what is there before the first look is no news.
    expect([await looked(0), await looked(1), await looked(2), await looked(3), await looked(9)]).toEqual([2, 2, 3, 4, 4])
  })
})
