import type { World } from '@golden-ami/local-aws'

/** From now on the sessions of a role belong to another role, perhaps in another account. */
export const mislead = ({ identities }: World, from: string, to: string): void => {
  const assume = identities.assume.bind(identities)
  identities.assume = (role, ...rest) => assume(role === from ? to : role, ...rest)
}
