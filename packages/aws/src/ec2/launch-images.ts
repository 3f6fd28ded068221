/** Looks at images as whoever would launch them sees them: are they there, and can their snapshots be decrypted? */
import type { LaunchImage } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { classifyError, passes } from '../connection/classify-error.ts'
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
  const keyOf = await told(() => ec2.keysOf(encrypted), encrypted.length > 0)
  const states = new Map<string, Promise<{ readonly usable: boolean; readonly why: string } | { readonly unknown: string }>>()
  const stateOf = (key: string) => {
    const state = states.get(key) ?? keyState(keys, key)
    states.set(key, state)
    return state
  }
  const found = await allEnded(
    images.map(async ({ id, state, owner, isProtected, encrypted }) => {
      const known = 'unknown' in keyOf ? [] : [...new Set(encrypted.flatMap(snapshot => keyOf.value.get(snapshot) ?? []))]
      const asked = await allEnded(known.map(async key => ({ key, ...(await stateOf(key)) })))
      const unshown = 'unknown' in keyOf ? [] : encrypted.filter(snapshot => !keyOf.value.has(snapshot))
      const unknown = [
        ...unshown.map(snapshot => `the key of ${id} cannot be looked at: EC2 does not show ${snapshot} to this account`),
        ...('unknown' in keyOf && encrypted.length > 0 ? [`the keys of ${id} cannot be looked at: ${keyOf.unknown}`] : []),
        ...asked.flatMap(one => ('unknown' in one ? [`${one.key} cannot be looked at: ${one.unknown}`] : [])),
      ]
      const unusableKeys = asked.flatMap(one => ('usable' in one && !one.usable ? [`${one.key} ${one.why}`] : []))
      return [id, { id, state, unusableKeys, unknown, own: owner === account, isProtected }] as const
    }),
  )
  return new Map(found)
}

/** What AWS refuses to show is said, and does not stop who looks for a way back. */
const told = async <T>(look: () => Promise<T>, isAsked: boolean): Promise<{ readonly value: T } | { readonly unknown: string }> => {
  if (!isAsked) return { unknown: 'nobody asked' }
  try {
    return { value: await look() }
  } catch (error) {
    const judgement = classifyError(error)
    if (passes(judgement)) throw error
    return { unknown: judgement.refused.message }
  }
}

/** @see https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
const keyState = async (
  keys: LaunchClients['keys'],
  key: string,
): Promise<{ readonly usable: boolean; readonly why: string } | { readonly unknown: string }> => {
  const answer = await told(() => keys.key(key), true)
  if ('unknown' in answer) return answer
  if (!answer.value) return { usable: false, why: 'does not exist' }
  const { state } = answer.value
  return { usable: state === 'Enabled', why: `is ${state}` }
}
