/** The small pure parts, table by table. */

import { nextDue } from '@golden-ami/rehearsal/cron'
import { matchesBranch } from '@golden-ami/rehearsal/gate'
import { typedInputs } from '@golden-ami/rehearsal/inputs'
import { Masks } from '@golden-ami/rehearsal/masks'
import { strategyOf } from '@golden-ami/rehearsal/matrix'
import { allowed, granted } from '@golden-ami/rehearsal/permissions'
import type { Json } from '@golden-ami/rehearsal/value'
import type { InputDefinition, Permissions } from '@golden-ami/rehearsal/workflow'
import { parseCommand } from '@golden-ami/rehearsal/workflow-commands'
import { describe, expect, test } from 'vitest'

describe('cron', () => {
  test.each([
    ['0 1 * * *', '2026-11-21T00:59:00Z', '2026-11-21T01:00:00Z'],
    ['0 1 * * *', '2026-11-21T01:00:00Z', '2026-11-22T01:00:00Z'],
    ['*/15 * * * *', '2026-11-21T01:07:12Z', '2026-11-21T01:15:00Z'],
    ['30 2 * * SAT,sun', '2026-11-23T00:00:00Z', '2026-11-28T02:30:00Z'],
    ['0 0 1 1-3 *', '2026-04-01T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['0 0 29 2 *', '2026-03-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['0 0 13 * 5', '2026-11-21T00:00:00Z', '2026-11-27T00:00:00Z'],
    ['5 20-23/2 * * *', '2026-11-21T20:05:00Z', '2026-11-21T22:05:00Z'],
  ])('%s after %s', (line, now, due) => {
    expect(new Date(nextDue({ cron: line, timezone: undefined }, Date.parse(now))!).toISOString()).toBe(new Date(due).toISOString())
  })
  test.each(['* * * *', '60 * * * *', '* 5-3 * * *', '*/0 * * * *', '@daily * * * *'])('%s is refused', line => {
    expect(() => nextDue({ cron: line, timezone: undefined }, 0)).toThrow(/is not valid/)
  })
  test.each([
    ['0 3 * * *', 'America/New_York', '2026-01-05T08:00:00Z', '2026-01-06T08:00:00Z'],
    ['0 3 * * *', 'America/New_York', '2026-07-05T07:00:00Z', '2026-07-06T07:00:00Z'],
    ['30 23 * * 1', 'Asia/Tokyo', '2026-11-22T00:00:00Z', '2026-11-23T14:30:00Z'],
    ['0 0 1 * *', 'Pacific/Kiritimati', '2026-11-21T00:00:00Z', '2026-11-30T10:00:00Z'],
    // The clocks go from 2:00 to 3:00.
    ['30 2 * * *', 'America/New_York', '2026-03-07T12:00:00Z', '2026-03-08T07:00:00Z'],
    ['30 2 * * *', 'America/New_York', '2026-03-08T07:00:00Z', '2026-03-09T06:30:00Z'],
    // The clocks go from 2:00 back to 1:00.
    ['30 1 * * *', 'America/New_York', '2026-11-01T00:00:00Z', '2026-11-01T05:30:00Z'],
    ['30 1 * * *', 'America/New_York', '2026-11-01T05:30:00Z', '2026-11-02T06:30:00Z'],
    ['15 * * * *', 'Asia/Kolkata', '2026-11-21T00:00:00Z', '2026-11-21T00:45:00Z'],
  ])('%s in %s after %s', (cron, timezone, now, due) => {
    expect(new Date(nextDue({ cron, timezone }, Date.parse(now))!).toISOString()).toBe(new Date(due).toISOString())
  })
  test('a time zone that is not there is refused', () => {
    expect(() => nextDue({ cron: '0 3 * * *', timezone: 'Mars/Olympus' }, 0)).toThrow(/time zone 'Mars\/Olympus' is not known/)
  })
})

describe('matrix', () => {
  test.each<[string, Json, Json]>([
    ['no matrix', {}, [{}]],
    ['include alone', { include: [{ a: 1 }, { a: 2 }] }, [{ a: 1 }, { a: 2 }]],
    [
      'include extends what it does not contradict',
      {
        fruit: ['apple', 'pear'],
        animal: ['cat'],
        include: [
          { colour: 'green' },
          { colour: 'pink', animal: 'cat', fruit: 'apple' },
          { fruit: 'banana' },
          { fruit: 'banana', animal: 'cat' },
        ],
      },
      [
        { fruit: 'apple', animal: 'cat', colour: 'pink' },
        { fruit: 'pear', animal: 'cat', colour: 'green' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    ],
    [
      'exclude by a part',
      { a: [1, 2], b: [1, 2], exclude: [{ a: 1 }] },
      [
        { a: 2, b: 1 },
        { a: 2, b: 2 },
      ],
    ],
    ['objects', { a: [{ x: 1 }, { x: 2 }], exclude: [{ a: { x: 2 } }] }, [{ a: { x: 1 } }]],
    [
      'parts of objects',
      {
        a: [
          { x: 1, y: 2 },
          { x: 2, y: 2 },
        ],
        exclude: [{ a: { x: 2 } }],
      },
      [{ a: { x: 1, y: 2 } }],
    ],
    ['exclude as == does', { a: ['Linux', 18, true], exclude: [{ a: 'linux' }, { a: '18' }, { a: 1 }] }, []],
    ['include as == does, which changes no value', { a: [20], include: [{ a: '20', n: 1 }] }, [{ a: 20, n: 1 }]],
    ['include is matched with what was there before', { a: [1], include: [{ b: 2 }, { b: 2, c: 3 }] }, [{ a: 1, b: 2, c: 3 }]],
  ])('%s', (_, matrix, combinations) => {
    expect(strategyOf(matrix === null || Object.keys(matrix as object).length === 0 ? undefined : { matrix }).combinations).toEqual(
      combinations,
    )
  })
})

describe('a matrix', () => {
  test.each([
    [{ a: [1], exclude: [{ b: 1 }] }, /Matrix exclude key 'b' does not match any key within the matrix/],
    [{ a: [1], exclude: [{}] }, /Matrix exclude filter must not be empty/],
    [{ a: [] }, /Matrix vector 'a' does not contain any values/],
    [{ a: Array.from({ length: 17 }, (_, n) => n), b: Array.from({ length: 16 }, (_, n) => n) }, /272 jobs; 256 are allowed/],
  ])('%# is refused', (matrix, message) => expect(() => strategyOf({ matrix })).toThrow(message))
})

describe('inputs', () => {
  const definition = (type: InputDefinition['type'], more: Partial<InputDefinition> = {}): InputDefinition => ({
    type,
    required: false,
    default: undefined,
    options: [],
    ...more,
  })
  test('are typed, and have defaults', () => {
    const definitions = {
      a: definition('boolean'),
      b: definition('number', { default: 3 }),
      c: definition('choice', { options: ['x', 'y'] }),
      d: definition('string'),
    }
    expect(typedInputs(definitions, { a: 'true', d: '1' }, 'w.yml')).toEqual({ a: true, b: 3, c: 'x', d: '1' })
  })
  test.each<[InputDefinition, Json | undefined, RegExp]>([
    [definition('boolean'), 'yes', /the input 'a' is 'yes', which is not a boolean/],
    [definition('number'), 'ten', /which is not a number/],
    [definition('choice', { options: ['x'] }), 'y', /allowed are x/],
    [definition('string', { required: true }), undefined, /is required/],
  ])('%j refuses %j', (one, value, message) => {
    expect(() => typedInputs({ a: one }, value === undefined ? {} : { a: value }, 'w.yml')).toThrow(message)
  })
  test('complaints come together', () => {
    expect(() => typedInputs({ a: definition('number') }, { a: 'x', b: 1 }, 'w.yml')).toThrow(/'b' is not defined.*\n.*not a number/)
  })
})

describe('permissions', () => {
  test.each<[Permissions | undefined, Permissions | undefined, string, boolean]>([
    [undefined, undefined, 'contents', true],
    [undefined, undefined, 'id-token', false],
    [undefined, { 'id-token': 'write' }, 'id-token', true],
    [undefined, { 'id-token': 'write' }, 'contents', false],
    [{ contents: 'read' }, { 'id-token': 'write' }, 'id-token', false],
    ['write-all', undefined, 'id-token', true],
    ['read-all', undefined, 'issues', true],
  ])('job %j, workflow %j: %s', (job, workflow, scope, is) => {
    expect(allowed(granted(job, workflow), scope, scope === 'id-token' ? 'write' : 'read')).toBe(is)
  })
  test('of a called workflow are never more than its caller has', () => {
    const caller = { contents: 'write', issues: 'read' } as const
    expect(granted(undefined, undefined, caller)).toEqual(caller)
    expect(granted({ contents: 'read' }, undefined, caller)).toEqual({ contents: 'read' })
    expect(() => granted({ issues: 'write' }, undefined, caller)).toThrow("requesting 'issues: write', but is only allowed 'issues: read'")
    expect(() => granted(undefined, { 'id-token': 'write' }, caller)).toThrow("only allowed 'id-token: none'")
  })
})

describe('branches', () => {
  test.each([
    ['main', 'main', true],
    ['release/*', 'release/1', true],
    ['release/*', 'release/1/2', false],
    ['release/**', 'release/1/2', true],
    ['v1.0', 'v1x0', false],
  ])('%s matches %s: %s', (pattern, branch, is) => expect(matchesBranch(pattern, branch)).toBe(is))
})

describe('workflow commands', () => {
  test.each([
    ['plain', undefined],
    ['::error::bad', { do: 'annotate', annotation: { level: 'error', message: 'bad' } }],
    [
      '::notice file=a%2Cb.yml,line=2,col=3,title=T::50%25%0Aof',
      { do: 'annotate', annotation: { level: 'notice', message: '50%\nof', file: 'a,b.yml', line: 2, column: 3, title: 'T' } },
    ],
    ['::warning title=a:b::c::d', { do: 'annotate', annotation: { level: 'warning', message: 'c::d', title: 'a:b' } }],
    ['::add-mask::x', { do: 'mask', value: 'x' }],
    ['::group::Plan', { do: 'group', title: 'Plan' }],
    ['::set-output name=a::b', { do: 'output', name: 'a', value: 'b' }],
    ['::Set-Output::b', { do: 'output', name: undefined, value: 'b' }],
    ['::set-env name=A::b', { do: 'variable', name: 'A', value: 'b' }],
    ['::add-path::/x', { do: 'path', value: '/x' }],
    ['::echo::on', { do: 'nothing', name: 'echo' }],
    ['::unheard-of::x', undefined],
  ])('%s', (line, command) => expect(parseCommand(line)).toEqual(command))
})

describe('masks', () => {
  test('hide the longest first, and each line of a value', () => {
    const masks = new Masks()
    masks.add('secret')
    masks.add('secretive')
    masks.add('one\ntwo')
    expect(masks.hide('secretive secret two')).toBe('*** *** ***')
  })
})
