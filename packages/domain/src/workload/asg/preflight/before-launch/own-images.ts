/** Images that a group has to do with, as EC2 shows them: a place tells those of all its groups. */
import { isKnown } from '../../../../unknown.ts'
import { launchedImages } from '../../group/launches.ts'
import { runningImages } from '../../group/parameter-image.ts'
import type { ImageFacts } from './facts.ts'
import type { AtLaunch } from './found.ts'

type Asked = Pick<AtLaunch, 'group' | 'facts'>

const shown = ({ facts: { images } }: Asked, ids: readonly (string | undefined)[]): readonly ImageFacts[] =>
  isKnown(images) ? [...new Set(ids)].flatMap(id => (id === undefined ? [] : (images.get(id) ?? []))) : []

/** The one that it is to run. Undefined: nobody knows its id yet, or EC2 does not show it. */
export const wishedImage = (asked: Asked): ImageFacts | undefined => shown(asked, [asked.facts.image])[0]

/** Those that its instances run. */
export const imagesThatRun = (asked: Asked): readonly ImageFacts[] => shown(asked, runningImages(asked.group))

/** Those that it launches or runs now. */
export const imagesBefore = (asked: Asked): readonly ImageFacts[] =>
  shown(asked, [...launchedImages(asked.group), ...runningImages(asked.group)])
