import { type Release, versionsByRelease } from '@golden-ami/domain'
import type { State, Store } from './state.ts'

/** Whether the image by which a target would launch the release is deregistered. */
export const isGone = (store: Store, { pointers, gone }: State, release: Release): boolean =>
  gone !== '' && pointers.some(id => versionsByRelease(store.pointers.of(id)).get(release)?.image === gone)
