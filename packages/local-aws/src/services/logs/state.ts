/** CloudWatch Logs of one account in one region: groups of streams of events, which are only ever added to. */

import type { Sight } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'

/** One line, stamped with the moment (ms) at which it was written. */
export interface LogEvent {
  readonly eventId: string
  readonly timestamp: number
  readonly message: string
}
export interface LogStream {
  readonly name: string
  readonly created: number
  readonly events: LogEvent[]
}
export interface LogGroup {
  readonly name: string
  readonly created: number
  readonly streams: Map<string, LogStream>
}

export class LogsState {
  readonly #groups = new Map<string, LogGroup>()
  readonly #place: AccountRegion
  #written = 0
  constructor(place: AccountRegion) {
    this.#place = place
  }

  /** Adds a line, stamped with virtual now; makes group and stream when they are not there. */
  write(group: string, stream: string, message: string): void {
    const timestamp = this.#place.world.now
    const eventId = String(this.#written++).padStart(56, '0')
    this.openStream(group, stream).events.push({ eventId, timestamp, message })
  }
  openGroup(name: string): LogGroup {
    const known = this.#groups.get(name)
    if (known) return known
    const group = { name, created: this.#place.world.now, streams: new Map<string, LogStream>() }
    this.#groups.set(name, group)
    return group
  }
  openStream(groupName: string, name: string): LogStream {
    const { streams } = this.openGroup(groupName)
    const known = streams.get(name)
    if (known) return known
    const stream = { name, created: this.#place.world.now, events: [] }
    streams.set(name, stream)
    return stream
  }
  group(name: string, { asOf }: Sight): LogGroup | undefined {
    const group = this.#groups.get(name)
    return group && group.created <= asOf ? group : undefined
  }
  groups({ asOf }: Sight): LogGroup[] {
    return [...this.#groups.values()].filter(group => group.created <= asOf)
  }
}
