/** The alarms that Auto Scaling is to watch: one that fires already would end the refresh at once, one that is not there guards nothing. */
import { isUnknown } from '../../../../unknown.ts'
import type { PlaceFacts } from './facts.ts'
import { allFound, type Found, NOTHING, refusal, remark } from './found.ts'

/**
 * An alarm without data guards nothing yet: it is told.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AlarmSpecification.html
 */
export const alarmsToWatch = ({ alarms }: Pick<PlaceFacts, 'alarms'>): Found => {
  if (isUnknown(alarms)) return remark(`The alarms that Auto Scaling is to watch cannot be read: ${alarms.why}`)
  return allFound(
    alarms.map(({ name, state }) => {
      if (state === undefined)
        return refusal({
          code: 'target.alarm-missing',
          message: `Alarm ${name} of the strategy does not exist: nothing would guard the rollout there.`,
        })
      if (state === 'ALARM')
        return refusal({
          code: 'target.alarm-firing',
          message: `Alarm ${name} of the strategy is in ALARM: it would end the refresh at once.`,
        })
      return state === 'OK' ? NOTHING : remark(`Alarm ${name} of the strategy is in ${state}: it guards nothing until it has data.`)
    }),
  )
}
