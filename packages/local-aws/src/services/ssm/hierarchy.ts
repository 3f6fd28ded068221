/** Names as paths. */

/**
 * A path ends at a level: `/a` has `/a/b` and, when asked recursively, `/a/b/c`, never `/ab`.
 * @rule ssm.get.by-path https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html (moto)
 */
export const isUnder = (name: string, path: string, recursive: boolean | undefined): boolean => {
  const base = path.endsWith('/') ? path : `${path}/`
  const below = name.startsWith(base) ? name.slice(base.length) : undefined
  return below !== undefined && below !== '' && (recursive === true || !below.includes('/'))
}
