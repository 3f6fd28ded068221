import type { ErrorCode } from '../user-error.ts'
import type { Group } from './group.ts'

export interface Refusal {
  readonly code: ErrorCode
  /** A full sentence with the particulars. */
  readonly message: string
}
/** Without these no instance is replaced, or the new ones get no traffic. Source: Auto Scaling User Guide, "Suspend and resume processes". */
const NEEDED = ['Launch', 'Terminate', 'InstanceRefresh', 'AddToLoadBalancer', 'HealthCheck', 'ReplaceUnhealthy']

export const numbered = (version: string): boolean => /^\d+$/.test(version)

/** What AWS would accept and somebody would regret: found before anything is changed. */
export const preflight = (group: Group, { unpinned }: { readonly unpinned: 'refuse' | 'pin' }): Refusal | undefined => {
  const suspended = group.suspended.filter(process => NEEDED.includes(process))
  const kept = group.instances.filter(instance => instance.protectedFromScaleIn || instance.standby).map(instance => instance.id)
  if (group.mixed) return { code: 'group.mixed', message: `Group ${group.name} launches from a mixed instances policy.` }
  if (group.template === '') return { code: 'group.no-template', message: `Group ${group.name} has no launch template.` }
  if (!numbered(group.version) && unpinned === 'refuse')
    return { code: 'group.unpinned', message: `Group ${group.name} follows ${group.version} of its launch template.` }
  if (group.followers.length > 0)
    return {
      code: 'group.followers',
      message: `A new version of launch template ${group.template} would reach ${group.followers.join(', ')} at once, because they follow $Latest or $Default of it.`,
    }
  if (suspended.length > 0)
    return { code: 'group.suspended', message: `Group ${group.name} has suspended processes: ${suspended.join(', ')}.` }
  if (group.loadBalanced && group.healthCheck === 'EC2')
    return { code: 'group.health-check', message: `Group ${group.name} is behind a load balancer, but its health checks are EC2 only.` }
  if (kept.length > 0)
    return {
      code: 'group.protected',
      message: `Group ${group.name} has instances that are protected from scale-in or on standby: ${kept.join(', ')}.`,
    }
  return undefined
}

/** The version that it names is not there, or cannot be read. */
export const unknownVersion = ({ name, template, version }: Group): Refusal => ({
  code: 'group.no-template',
  message: `Version ${version} of launch template ${template} of group ${name} cannot be read.`,
})
