import { allRead } from '@golden-ami/actions-kit'
import { type Complaint, complaintText, UserError } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const wrong = (source: string): Complaint => ({ at: { source }, wrong: 'it is wrong', allowed: 'allowed: nothing' })
type Wish = { readonly reason: string } | { readonly complaints: readonly Complaint[] }
const wish = (given: Wish): Wish => given

const complaintsOf = (read: () => unknown): readonly string[] => {
  try {
    read()
  } catch (error) {
    if (error instanceof UserError) return error.complaints.map(complaintText)
    throw error
  }
  return []
}

test('everything that was read', () => {
  const { own } = allRead({ own: wish({ reason: 'INC-1' }), more: [] })
  // The compiler knows that nothing is wrong with it.
  const reason: string = own.reason
  expect(reason).toBe('INC-1')
})

test('everything that is wrong, in the order of the parts', () => {
  const parts = {
    own: wish({ complaints: [wrong('a')] }),
    more: [wrong('b'), wrong('c')],
    found: undefined,
    only: wish({ complaints: [wrong('d')] }),
  }
  const told = complaintsOf(() => allRead(parts))
  expect(told).toEqual(['a', 'b', 'c', 'd'].map(source => `${source}: it is wrong; allowed: nothing`))
})

test('a part that could not be read is not there, whatever is said of it', () => {
  expect(() => allRead({ own: wish({ reason: 'INC-1' }), found: undefined })).toThrow(UserError)
})
