/** What goes wrong in local AWS itself: who hears of it, and what is left. */

import * as SSM from '@aws-sdk/client-ssm'
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { minutes, World, type WorldState } from '@golden-ami/local-aws'
import { loadedFrom } from '@golden-ami/local-aws/pipeline/services'
import { service as ssm } from '@golden-ami/local-aws/services/ssm/service'
import { AwsError } from '@golden-ami/local-aws/wire/aws-error'
import { serve } from '@golden-ami/local-aws/world/serve'
import { Shelf } from '@golden-ami/local-aws/world/shelf'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ssmClient } from '../support/client.ts'

const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void printed.push(String(line)))
})
afterEach(() => void vi.restoreAllMocks())

/** A service that writes a row, begins something, and then fails as it is told. */
const setUp = (error?: unknown) => {
  const seen: string[] = []
  const service = serve(
    SSM,
    {
      PutParameter({ Name = '' }, { world, place }) {
        place.state(Rows).shelf.put(Name, { Name })
        world.timeline.at(world.now + minutes(1), () => void seen.push(Name))
        if (error !== undefined) throw error
        return { Version: 1 }
      },
    },
    { errors: ssm.errors },
  )
  const world = new World({ services: async () => loadedFrom(service) })
  const put = (Name: string) => ssmClient(world).send(new PutParameterCommand({ Name, Value: 'x' }))
  return { world, seen, put, rows: world.place('111111111111', 'eu-west-1').state(Rows) }
}
class Rows {
  readonly shelf: Shelf<{ Name: string }>
  constructor({ world }: { world: WorldState }) {
    this.shelf = new Shelf(world.timeline)
  }
}

test('a call that local AWS fails at is answered as AWS fails, and the reason is printed with its stack', async () => {
  const { world, put } = setUp(new TypeError('a slip'))
  await expect(put('/a')).rejects.toMatchObject({
    name: 'InternalServerError',
    message: 'An internal error has occurred',
    $metadata: { httpStatusCode: 500 },
  })
  expect(world.defects).toEqual([new TypeError('a slip')])
  expect(printed).toEqual([expect.stringMatching(/^local AWS: TypeError: a slip\n +at /)])
})

test.each([
  ['is refused', new AwsError('ParameterLimitExceeded', 'no more')],
  ['fails', new Error('a slip')],
])('a call that %s leaves nothing behind', async (_, error) => {
  const { world, seen, put, rows } = setUp(error)
  await expect(put('/a')).rejects.toThrow()
  world.pass(minutes(2))
  expect([rows.shelf.owned(), seen]).toEqual([[], []])
})
test('a call that goes through leaves both', async () => {
  const { world, seen, put, rows } = setUp()
  await put('/a')
  world.advance(minutes(2))
  expect([rows.shelf.owned(), seen]).toEqual([[{ Name: '/a' }], ['/a']])
})

test('what fails by itself is no answer to a caller, and who lets time pass by hand hears of it', async () => {
  const { world, put } = setUp()
  const slip = (): never => {
    throw new Error('a slip')
  }
  world.timeline.at(world.now + minutes(1), slip)
  world.clock.advance(minutes(2))
  await expect(put('/a')).resolves.toMatchObject({ Version: 1 })
  expect(printed).toHaveLength(1)
  world.timeline.at(world.now + minutes(1), slip)
  expect(() => world.advance(minutes(2))).toThrow('a slip')
  expect(printed).toHaveLength(1)
})
