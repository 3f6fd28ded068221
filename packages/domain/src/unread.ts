/** What could not be read outside AWS: why (untrusted text), and whether it can be read later. */
export interface Unread {
  readonly unreadable: string
  readonly passes?: true
}
