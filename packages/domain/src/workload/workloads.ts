/** Which kind of fleet answers. A kind without its answers does not compile. */
import { asgWorkload } from './asg/workload.ts'
import { consumerWorkload } from './consumer/workload.ts'
import type { Fleet, FleetKind } from './fleet.ts'
import type { Workload } from './workload.ts'

const WORKLOADS: { readonly [K in FleetKind]: (fleet: Fleet<K>) => Workload } = { asg: asgWorkload, consumer: consumerWorkload }

export const workloadOf = <K extends FleetKind>(fleet: Fleet<K>): Workload => WORKLOADS[fleet.kind](fleet)
