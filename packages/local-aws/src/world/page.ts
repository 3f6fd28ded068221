import { AwsError } from '../wire/protocol.ts'

/** Pages by an opaque token that names where to go on. `code` is the service's own error for a token that is not its. */
export function page<T>(
  items: readonly T[],
  token: string | undefined,
  size: number | undefined,
  most = 1000,
  code = 'InvalidNextToken',
): { items: T[]; next: string | undefined } {
  const place = token ? Buffer.from(token, 'base64url').toString() : '0'
  if (!/^\d+$/.test(place)) throw new AwsError(code, 'The token is not valid')
  const from = Number(place)
  const to = from + Math.min(size ?? most, most)
  return { items: items.slice(from, to), next: to < items.length ? Buffer.from(String(to)).toString('base64url') : undefined }
}
