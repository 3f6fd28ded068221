import { type Complaint, type Key, type Where, whereText } from '@golden-ami/domain'

/** An input says what the file has to say. */
export const saidTwice = (key: Key, at: Where, said: Where): Complaint => ({
  at,
  wrong: `it says what ${whereText(said)} is there to say (${key.path})`,
  allowed: 'allowed: the input or the delivery file, not both',
})
