/** Holds a value against what AWS's model says of the member of a request that it goes to. */
import type { Complaint, Located, LocatedScalar } from '../located/located.ts'
import type { MemberConstraint, RequestMember } from './keys/key.ts'
import { MEMBERS } from './members.generated.ts'

/** @param name of the value, as complaints have it */
export const checkMember = (node: Located, { of, when, each }: RequestMember, name: string): readonly Complaint[] => {
  const constraint = MEMBERS[of]
  if (!constraint) return []
  const goes = (one: Located): boolean => when === undefined || (one.is === 'scalar' && String(one.value).startsWith(when))
  const nodes = each && node.is === 'list' ? node.items : [node]
  return nodes
    .filter(one => goes(one) && !(each && one.is !== 'scalar'))
    .flatMap(one => broken(one, constraint, name, of.slice(of.indexOf('.') + 1)))
}

/** @param member its name in the request */
const broken = (node: Located, constraint: MemberConstraint, name: string, member: string): readonly Complaint[] => {
  const complain = (at: Located['at'], wrong: string, allowed: string): Complaint => ({
    at,
    wrong: `${name} ${wrong}, which Image Builder does not take as ${member}`,
    allowed: `allowed: ${allowed}`,
  })
  switch (node.is) {
    case 'scalar':
      return brokenScalar(node, constraint).map(({ wrong, allowed }) => complain(node.at, wrong, allowed))
    case 'list':
      return [
        ...(isOutside(node.items.length, constraint) ? [complain(node.at, `has ${node.items.length} items`, limits(constraint))] : []),
        ...node.items.flatMap((item, index) =>
          constraint.member && item.is === 'scalar' ? broken(item, constraint.member, `${name}[${index}]`, member) : [],
        ),
      ]
    case 'map':
      return [
        ...(isOutside(node.entries.length, constraint)
          ? [complain(node.at, `has ${node.entries.length} entries`, limits(constraint))]
          : []),
        ...node.entries.flatMap(({ key, keyAt, value }) => [
          ...(constraint.key ? broken({ is: 'scalar', value: key, at: keyAt }, constraint.key, `${name}.${key}`, member) : []),
          ...(constraint.value && value.is === 'scalar' ? broken(value, constraint.value, `${name}.${key}`, member) : []),
        ]),
      ]
  }
}

const isOutside = (size: number, { min = 0, max = Number.POSITIVE_INFINITY }: MemberConstraint): boolean => size < min || size > max
const limits = ({ min = 0, max }: MemberConstraint): string => (max === undefined ? `at least ${min}` : `${min} to ${max}`)

const brokenScalar = (
  { value }: LocatedScalar,
  constraint: MemberConstraint,
): readonly { readonly wrong: string; readonly allowed: string }[] => {
  if (typeof value === 'number') return isOutside(value, constraint) ? [{ wrong: `is ${value}`, allowed: limits(constraint) }] : []
  if (typeof value !== 'string') return []
  const length = [...value].length
  if (isOutside(length, constraint)) return [{ wrong: `has ${length} characters`, allowed: `${limits(constraint)} characters` }]
  const { pattern, enum: values } = constraint
  if (values && !values.includes(value)) return [{ wrong: `is ${JSON.stringify(value)}`, allowed: values.join(', ') }]
  const fits = pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value)
  return fits ? [] : [{ wrong: `is ${JSON.stringify(value)}`, allowed: `what matches ${pattern}` }]
}
