/** Semantic versions `<major>.<minor>.<patch>` and their wildcards. */
import { AwsError } from '../../wire/protocol.ts'

/** Upper limit of each node. */
const MOST = 2 ** 30 - 1
const nodes = (version: string): number[] => version.split('.').map(Number)

/**
 * A version has three nodes, each from 0 to 2^30-1.
 * @rule imagebuilder.versions.three-nodes https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html (botocore)
 */
export const requireVersion = (version: string): string => {
  if (/^\d+\.\d+\.\d+$/.test(version) && nodes(version).every(node => node <= MOST)) return version
  throw new AwsError(
    'InvalidVersionNumberException',
    `The version '${version}' is not valid: it must be <major>.<minor>.<patch>, each from 0 to ${MOST}.`,
  )
}

/**
 * Right of the first wildcard there are only wildcards: `1.x.x` is a pattern, `x.2.x` and `1.x.8` are errors.
 * @rule imagebuilder.versions.wildcards-to-the-right https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html (example)
 */
export const requirePattern = (pattern: string): string => {
  if (/^(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+)$/.test(pattern)) return pattern
  throw new AwsError(
    'InvalidVersionNumberException',
    `The version '${pattern}' is not valid: every node to the right of a wildcard must be a wildcard too.`,
  )
}

/** Does a version fit a pattern? Resources without versions have neither. */
export const matchesVersion = (pattern: string | undefined, version: string | undefined): boolean => {
  if (pattern === undefined || version === undefined) return pattern === version
  const own = version.split('.')
  return requirePattern(pattern)
    .split('.')
    .every((node, at) => node === 'x' || Number(node) === Number(own[at]))
}

interface Versioned {
  readonly version: string
  readonly build: number
}
/** Orders by semantic version, then by build, newest first. */
export const newestFirst = (a: Versioned, b: Versioned): number => {
  const [left, right] = [nodes(a.version), nodes(b.version)]
  const differing = [0, 1, 2].find(at => left[at] !== right[at])
  return differing === undefined ? b.build - a.build : right[differing]! - left[differing]!
}
