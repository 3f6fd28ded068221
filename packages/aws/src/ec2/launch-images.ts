/** Looks at images as whoever would launch them sees them: are they there, and can their snapshots be decrypted? */
import { isKnown, isUnknown, type LaunchImage, type Unknown, type UnknownThing, unknownBecause } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { orRefused } from '../connection/unknown.ts'
import type { kms } from '../kms/client.ts'
import type { ec2 } from './client.ts'

export interface LaunchClients {
  readonly ec2: ReturnType<typeof ec2>
  readonly keys: ReturnType<typeof kms>
}

/**
 * @param account that would launch them
 * @param ids of images; one that EC2 does not show is not in the answer
 */
export const lookAtLaunchImages = async (
  { ec2, keys }: LaunchClients,
  account: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LaunchImage>> => {
  const images = ids.length > 0 ? await ec2.launchImages(ids) : []
  const encrypted = images.flatMap(image => image.encrypted)
  const keyOf = encrypted.length > 0 ? await orRefused(() => ec2.keysOf(encrypted)) : new Map<string, string>()
  const states = new Map<string, Promise<KeyState | Unknown>>()
  const stateOf = (key: string) => {
    const state = states.get(key) ?? keyState(keys, key)
    states.set(key, state)
    return state
  }
  const found = await allEnded(
    images.map(async ({ id, state, owner, isProtected, encrypted }) => {
      const known = isUnknown(keyOf) ? [] : [...new Set(encrypted.flatMap(snapshot => keyOf.get(snapshot) ?? []))]
      const asked = await allEnded(known.map(async key => ({ key, state: await stateOf(key) })))
      const unshown = isUnknown(keyOf) ? [] : encrypted.filter(snapshot => !keyOf.has(snapshot))
      const unknownKeys: readonly UnknownThing[] = [
        ...unshown.map(snapshot => ({ ...unknownBecause(`EC2 does not show ${snapshot} to this account`), what: `the key of ${id}` })),
        ...(isUnknown(keyOf) && encrypted.length > 0 ? [{ ...keyOf, what: `the keys of ${id}` }] : []),
        ...asked.flatMap(({ key, state }) => (isUnknown(state) ? [{ ...state, what: key }] : [])),
      ]
      const unusableKeys = asked.flatMap(({ key, state }) => (isKnown(state) && !state.usable ? [`${key} ${state.why}`] : []))
      return [id, { id, state, unusableKeys, unknownKeys, own: owner === account, isProtected }] as const
    }),
  )
  return new Map(found)
}

interface KeyState {
  readonly usable: boolean
  readonly why: string
}

/** @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
const keyState = async (keys: LaunchClients['keys'], key: string): Promise<KeyState | Unknown> => {
  const answer = await orRefused(() => keys.key(key))
  if (isUnknown(answer)) return answer
  if (!answer) return { usable: false, why: 'does not exist' }
  const { state } = answer
  return { usable: state === 'Enabled', why: `is ${state}` }
}
