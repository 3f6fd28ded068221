/** What can only be judged by looking at several keys at once. Each check leaves alone what is not of the right type. */
import type { Complaint, Located } from '../../located/located.ts'
import { checkCopyKeyRegions, checkCopyKeys } from './availability.ts'
import { checkExecutionRoles, checkInstanceProfiles, checkSecurityGroups, checkVolumes } from './builds.ts'
import { checkApprovals, checkFreezes, checkWindows, checkZones } from './calendar.ts'
import { checkComponentsOnce } from './components.ts'
import { checkKmsKeys } from './distribution.ts'
import { checkFindings } from './findings.ts'
import { checkAfter, checkSoak } from './order.ts'
import { checkPartition } from './partition.ts'
import { checkArnRegions, checkParents, checkScans } from './stages.ts'
import { checkStrategy } from './strategy.ts'
import { checkGroupsOnce, checkHomeRole, checkLookRoles, checkWaveKeys, checkWaves } from './targets.ts'

export const crossChecks = (tree: Located): readonly Complaint[] =>
  [
    checkHomeRole,
    checkPartition,
    checkLookRoles,
    checkParents,
    checkInstanceProfiles,
    checkSecurityGroups,
    checkComponentsOnce,
    checkVolumes,
    checkExecutionRoles,
    checkArnRegions,
    checkScans,
    checkKmsKeys,
    checkCopyKeys,
    checkCopyKeyRegions,
    checkAfter,
    checkSoak,
    checkZones,
    checkWindows,
    checkFreezes,
    checkApprovals,
    checkFindings,
    checkGroupsOnce,
    checkWaves,
    checkWaveKeys,
    checkStrategy,
  ].flatMap(check => check(tree))
