import { type Complaint, type Key, type Where, whereText } from '@golden-ami/domain'

/** An input says what the file has to say. */
export const saidTwice = (key: Key, at: Where, said: Where): Complaint => ({
  at,
  wrong: `it says what ${whereText(said)} is there to say (${key.path})`,
  allowed: 'allowed: the input or the delivery file, not both',
})

/** An input says a part of what another one says as a whole. */
export const coveredBy = (key: Key, at: Where, said: Where): Complaint => ({
  at,
  wrong: `it says what ${whereText(said)} is there to say (${key.path})`,
  allowed: 'allowed: one of the two inputs',
})
