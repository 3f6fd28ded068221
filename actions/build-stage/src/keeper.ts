/** Leaves to the post step, and to a later attempt, which build is this run's to cancel. Nothing is left with `on-cancel: leave`. */
import type { Runtime } from '@golden-ami/actions-kit'
import { digest } from '@golden-ami/aws'
import { type CreateImage, FINGERPRINT_TAG, fingerprint, isGoing, recipeName, type StageWorld } from '@golden-ami/domain'
import { type KeptBuild, keepBuild } from './kept-state.ts'

export const keeper = (
  runtime: Runtime,
  onCancel: 'cancel' | 'leave',
  home: Pick<KeptBuild, 'account' | 'region' | 'role' | 'audience'>,
) => {
  const keep = (build: Pick<KeptBuild, 'recipe' | 'fingerprint' | 'token'>): void => {
    if (onCancel === 'cancel') keepBuild(runtime, { ...build, ...home })
  }
  return {
    /** Before the call: its answer may never come. */
    created: ({ name, tags, token }: CreateImage): void => keep({ recipe: name, fingerprint: tags[FINGERPRINT_TAG] ?? '', token }),
    /** What an earlier attempt of this run has begun is this one's to cancel. */
    earlier: (world: StageWorld, run: string): void => {
      if ('unseen' in world || !world.builds.some(build => isGoing(build) && build.run === run)) return
      const print = fingerprint(world.ingredients, digest)
      keep({ recipe: recipeName(world.ingredients, print), fingerprint: print, token: undefined })
    },
  }
}
