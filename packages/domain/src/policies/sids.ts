import type { PolicyStatement } from './policy-document.ts'

/** AWS takes a Sid once in a policy: a later statement of the same name gets the next number that no other has. */
export const withOwnSids = (statements: readonly PolicyStatement[]): readonly PolicyStatement[] => {
  const written = new Set(statements.map(({ Sid }) => Sid))
  const given = new Set<string>()
  return statements.map(statement => {
    const { Sid } = statement
    if (Sid === undefined) return statement
    const own = given.has(Sid) ? numbered(Sid, name => given.has(name) || written.has(name)) : Sid
    given.add(own)
    return { ...statement, Sid: own }
  })
}
const numbered = (sid: string, isTaken: (name: string) => boolean, number = 2): string =>
  isTaken(`${sid}${number}`) ? numbered(sid, isTaken, number + 1) : `${sid}${number}`
