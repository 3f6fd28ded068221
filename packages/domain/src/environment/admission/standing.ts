/** What an environment's records say before anybody asks what is to be done: whether anything may be decided on them at all. */
import { readingOf } from '../../records/ledger/reading.ts'
import type { ErrorCode } from '../../user-error.ts'
import type { Whereabouts } from '../wish/places.ts'
import { type EnvironmentWorld, isPointed } from '../world.ts'
import { haltsIn } from './halted-places.ts'

export interface Standing {
  readonly code: ErrorCode
  readonly why: string
}

/** Why nobody but a rollback may decide anything here; undefined: the ledger can be believed, or was never written. */
export const unbelievable = (environment: string, world: EnvironmentWorld): Standing | undefined => {
  const reading = readingOf(world.ledger, isPointed(world))
  if (reading.is === 'lost') return { code: 'ledger.lost', why: `The ledger of ${environment} is lost: ${reading.why}.` }
  if (reading.is === 'newer') return { code: 'ledger.newer', why: `A newer release of golden-ami works on ${environment}: ${reading.why}.` }
  return undefined
}

/** What nobody may ask counts as halted, but is told as the permission that is missing. */
export const halted = (environment: string, world: EnvironmentWorld, where: Whereabouts): Standing | undefined => {
  const { halted, unread, code = 'aws.denied' } = haltsIn(world, where)
  if (halted !== '') return { code: 'environment.halted', why: `${environment} is halted ${halted}` }
  return unread === '' ? undefined : { code, why: `Whether ${environment} is halted cannot be read ${unread}` }
}
