/** For files whose actions are those of the committed bundle. Other files of the same worker share these classes, so each leaves them as they were. */
import { afterAll, beforeAll } from 'vitest'
import { CanaryWorld } from './canary.ts'
import { Stages } from './stages.ts'
import { Story } from './story.ts'

export const playsBuilt = (): void => {
  beforeAll(() => {
    Story.isBuilt = true
    Stages.isBuilt = true
    CanaryWorld.isBuilt = true
  })
  afterAll(() => {
    Story.isBuilt = false
    Stages.isBuilt = false
    CanaryWorld.isBuilt = false
  })
}
