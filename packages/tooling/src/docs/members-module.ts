/**
 * What AWS's models say of the members that values of the delivery file go to, for the check of the file: taken from the constraints that
 * local AWS holds requests against, so that the two cannot differ.
 */
import type { Key } from '@golden-ami/domain/delivery-file/keys'
import type { MemberConstraint } from '@golden-ami/domain/delivery-file/keys/key'

/** As a service's constraints.generated.json has them: by structure and member. */
export type Constraints = Readonly<Record<string, Readonly<Record<string, MemberConstraint>>>>

/** @throws Error for a member that the model says nothing of */
export const membersModule = (keys: readonly Key[], constraints: Constraints): string => {
  const names = [...new Set(keys.flatMap(({ member }) => member?.of ?? []))].sort()
  const lines = names.map(name => {
    const [structure = '', member = ''] = name.split('.')
    const constraint = constraints[structure]?.[member]
    if (!constraint) throw new Error(`the model says nothing of ${name}`)
    return `  '${name}': ${JSON.stringify(constraint)},`
  })
  return [
    "/** Made from AWS's models by `pnpm run docs`. */",
    "import type { MemberConstraint } from './keys/key.ts'",
    '',
    'export const MEMBERS: Readonly<Record<string, MemberConstraint>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
