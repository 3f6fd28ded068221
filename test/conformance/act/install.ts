/** act, from the Go module proxy, in a cache folder of its own, with a pinned version. */
import { type Installed, installGo } from '../install-go.ts'

/** The newest one that the proxy has; see https://github.com/nektos/act/releases */
export const ACT = 'v0.2.89'

export const installAct = (): Installed => installGo({ name: 'act', package: 'github.com/nektos/act', version: ACT })
