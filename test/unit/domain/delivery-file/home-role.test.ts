// biome-ignore-all lint/suspicious/noTemplateCurlyInString: delivery files are written so
import { homeRole } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const home = (role: string | undefined) => ({ account: '111111111111', region: 'eu-west-1', role })

test.each([
  ['arn:aws:iam::111111111111:role/home-${environment}', 'production', 'arn:aws:iam::111111111111:role/home-production'],
  ['arn:aws:iam::111111111111:role/home-${environment}', undefined, 'arn:aws:iam::111111111111:role/home-build'],
  ['arn:aws:iam::111111111111:role/home', 'production', 'arn:aws:iam::111111111111:role/home'],
  [undefined, 'production', undefined],
])('%s for %s is %s', (role, environment, expected) => {
  expect(homeRole(home(role), environment)).toBe(expected)
})
