/**
 * How bad a finding is, in Amazon Inspector's words, worst first. `untriaged`: Inspector has not rated it yet, or the word is a new one.
 * @see https://docs.aws.amazon.com/inspector/latest/user/findings-understanding-severity.html
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'informational', 'untriaged'] as const
export type Severity = (typeof SEVERITIES)[number]

/** EC2 writes severities in small letters, Image Builder in capitals. */
export const severityOf = (word: string | undefined): Severity =>
  SEVERITIES.find(severity => severity === word?.toLowerCase()) ?? 'untriaged'

/** Negative when `a` is worse than `b`. */
export const compareSeverity = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b)

export const atOrAbove = (severity: Severity, threshold: Severity): boolean => compareSeverity(severity, threshold) <= 0
