/** What each verb on a group is to those who do not carry it out. A verb that does not answer here does not compile. */
import type { RollStep } from './roll-step.ts'

interface RollVerb {
  /** It begins something, and can wait for the next look; what ends something cannot. */
  readonly begins: boolean
  /** It makes a group launch an image: before that it is asked whether the image is there still. */
  readonly brings: boolean
  /** It takes what is under way back to what ran before. */
  readonly takesBack: boolean
  /** Groups that launch from one template ask for it together, of each of them: it is done once. */
  readonly isShared: boolean
  /** What has to be read again: refreshes of the group, versions of the template that it names, or what every group in the account follows. */
  readonly changes: readonly ('refreshes' | 'versions' | 'groups')[]
}

export const ROLL_VERBS: Readonly<Record<RollStep['do'], RollVerb>> = {
  'pin-template': { begins: true, brings: false, takesBack: false, isShared: true, changes: ['refreshes', 'groups'] },
  'add-version': { begins: true, brings: true, takesBack: false, isShared: false, changes: ['versions'] },
  'start-refresh': { begins: true, brings: true, takesBack: false, isShared: false, changes: ['refreshes'] },
  'send-command': { begins: true, brings: false, takesBack: false, isShared: false, changes: [] },
  'tag-group': { begins: false, brings: false, takesBack: false, isShared: false, changes: [] },
  'untag-group': { begins: false, brings: false, takesBack: false, isShared: false, changes: [] },
  'suspend-process': { begins: false, brings: false, takesBack: false, isShared: false, changes: [] },
  'resume-process': { begins: false, brings: false, takesBack: false, isShared: false, changes: [] },
  'cancel-refresh': { begins: false, brings: false, takesBack: false, isShared: false, changes: ['refreshes'] },
  'rollback-refresh': { begins: false, brings: false, takesBack: true, isShared: false, changes: ['refreshes'] },
}

const ALL: ReadonlyMap<string, RollVerb> = new Map(Object.entries(ROLL_VERBS))

/** Undefined: it is no verb on a group. */
export const rollVerb = (verb: string): RollVerb | undefined => ALL.get(verb)
