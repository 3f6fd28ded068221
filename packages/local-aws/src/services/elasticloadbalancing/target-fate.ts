/** What becomes of an instance of an image as a target of load balancers, whatever EC2's own checks say of it. */
/** How a check fails. */
export const FAILURES = ['Target.FailedHealthChecks', 'Target.Timeout', 'Target.ResponseCodeMismatch'] as const

export interface TargetFate {
  /** ms after it is registered from which on it passes health checks; `Infinity`: never. Absent: at once. */
  readonly passesAfter?: number | undefined
  /** ms after it is registered from which on it fails them again. Absent: never. */
  readonly failsAfter?: number | undefined
  /** How it fails; Target.FailedHealthChecks when absent. */
  readonly reason?: (typeof FAILURES)[number] | undefined
}

/** @param age ms since it was registered */
export const passes = ({ passesAfter = 0, failsAfter = Number.POSITIVE_INFINITY }: TargetFate, age: number): boolean =>
  age >= passesAfter && age < failsAfter

/** ms from that age until it passes or fails otherwise; undefined: it stays as it is. */
export const nextChange = ({ passesAfter = 0, failsAfter = Number.POSITIVE_INFINITY }: TargetFate, age: number): number | undefined => {
  const ahead = [passesAfter, failsAfter].filter(moment => moment > age && Number.isFinite(moment))
  return ahead.length > 0 ? Math.min(...ahead) - age : undefined
}
