/** What may happen to a rollout that goes on. Each is done by a person at a virtual moment, or by AWS. */
import { CancelInstanceRefreshCommand, RollbackInstanceRefreshCommand } from '@aws-sdk/client-auto-scaling'
import { PutParameterCommand } from '@aws-sdk/client-ssm'
import { stopProcess } from '@golden-ami/local-aws/services/autoscaling/refresh/stop'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { autoScalingAt, ssmAt } from '../../support/place.ts'
import type { BenchFleet } from '../fleet.ts'

export const ALARM = 'errors'

export interface Incident {
  readonly what: string
  /** Does it end the refresh, so that a script that asks how it is sees it? */
  readonly pollingSees: boolean
  readonly happens: (fleet: BenchFleet) => unknown
}

const first = ({ groups }: BenchFleet) => groups[0]!
const aws = ({ world, places }: BenchFleet) => world.place(places[0]!.account, places[0]!.region)

export const INCIDENTS: readonly Incident[] = [
  {
    what: 'the refresh fails',
    pollingSees: true,
    happens: fleet => {
      const state = aws(fleet).state(AutoScalingState)
      for (const id of state.refreshing.keys()) stopProcess(state, id, { why: 'failed', reason: 'Instances did not become healthy.' })
    },
  },
  {
    what: 'a person rolls the refresh back',
    pollingSees: true,
    happens: fleet =>
      autoScalingAt(fleet.world, first(fleet).place).send(new RollbackInstanceRefreshCommand({ AutoScalingGroupName: first(fleet).name })),
  },
  {
    what: 'a person cancels the refresh',
    pollingSees: true,
    happens: fleet =>
      autoScalingAt(fleet.world, first(fleet).place).send(new CancelInstanceRefreshCommand({ AutoScalingGroupName: first(fleet).name })),
  },
  { what: 'an alarm fires', pollingSees: true, happens: fleet => aws(fleet).state(MonitoringState).set(ALARM, 'ALARM') },
  {
    what: 'a person moves the pointer',
    pollingSees: false,
    happens: fleet =>
      ssmAt(fleet.world, first(fleet).place).send(
        new PutParameterCommand({
          ...{ Name: '/golden-ami/web/development/x86_64', Value: fleet.former, Type: 'String', DataType: 'aws:ec2:image' },
          Overwrite: true,
        }),
      ),
  },
]
