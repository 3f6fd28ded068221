/** How tests and scenarios say which images they mean, as they cannot know the ids of those that are made later. */
import type * as EC2 from '@aws-sdk/client-ec2'

/** Every member that is given must match; none is given: every image. */
export interface ImageFilter {
  readonly id?: string | undefined
  /** The image's name; `*` stands for anything. */
  readonly name?: string | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
}

export const isMeant = ({ id, name, tags = {} }: ImageFilter, image: EC2.Image | undefined): boolean =>
  (id === undefined || id === image?.ImageId) &&
  (name === undefined || isNamed(image?.Name ?? '', name)) &&
  Object.entries(tags).every(([key, value]) => image?.Tags?.some(tag => tag.Key === key && tag.Value === value))

const isNamed = (name: string, pattern: string): boolean => {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return name === pattern
  const last = rest.pop() ?? ''
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let from = first.length
  for (const part of rest) {
    const at = name.indexOf(part, from)
    if (at < 0 || at + part.length > name.length - last.length) return false
    from = at + part.length
  }
  return true
}
