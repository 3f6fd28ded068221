/** What EC2 would refuse at the launch: an image that the group's instance types do not boot. */
import { isKnown, isUnknown } from '../../../../unknown.ts'
import type { ImageFacts, TypeFacts } from './facts.ts'
import { type AtLaunch, allFound, type Found, NOTHING, refusal, remark } from './found.ts'
import { imagesBefore, wishedImage } from './own-images.ts'

/** Of several types those that fit are launched, so only that none does is refused. */
export const imageFit = (at: AtLaunch): Found => {
  const { group, own, facts } = at
  const image = wishedImage(at)
  if (isUnknown(facts.types) || isUnknown(facts.images))
    return remark(`Whether the image fits the instance types of group ${group.name} cannot be told: ${whyOf(facts.types, facts.images)}`)
  if (!image) return NOTHING
  const misfits = own.types.flatMap(name => {
    const type = isKnown(facts.types) ? facts.types.get(name) : undefined
    const why = type && misfit(image, type)
    return why === undefined ? [] : [`${name} (${why})`]
  })
  if (misfits.length === 0) return NOTHING
  const text = `${image.id} does not boot on ${misfits.join(', ')} of group ${group.name}.`
  return misfits.length === own.types.length ? refusal({ group: group.name, code: 'group.image-unfit', message: text }) : remark(text)
}
const whyOf = (...all: readonly unknown[]): string => all.find(isUnknown)?.why ?? ''

/**
 * A clause; undefined: the type boots it.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html
 */
const misfit = (image: ImageFacts, type: TypeFacts): string | undefined => {
  const { architecture, virtualization, bootMode, ena, tpm } = image
  if (lacks(type.architectures, architecture)) return `it is of ${architecture}, the type of ${type.architectures.join(', ')}`
  if (lacks(type.virtualizations, virtualization)) return `it is ${virtualization}, the type takes ${type.virtualizations.join(', ')}`
  if (bootMode !== undefined && bootMode !== 'uefi-preferred' && lacks(type.bootModes, bootMode))
    return `it boots by ${bootMode}, the type by ${type.bootModes.join(', ')}`
  if (!ena && type.ena === 'required') return 'it does not support ENA, which the type requires'
  return tpm !== undefined && type.tpm === 'unsupported' ? `it demands a TPM ${tpm}, which the type has not` : undefined
}
/** Of what EC2 does not tell nothing is said. */
const lacks = (told: readonly string[], wanted: string): boolean => wanted !== '' && told.length > 0 && !told.includes(wanted)

/** Of its devices and its metadata service, beside what the group launches now. */
export const imageSettings = (at: AtLaunch): Found => {
  const image = wishedImage(at)
  return image ? allFound([smallMappings(at, image), strayRoots(at, image), tokensFrom(at, image)]) : NOTHING
}

/**
 * A volume is at least as large as its snapshot.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
 */
const smallMappings = ({ group, own }: AtLaunch, image: ImageFacts): Found => {
  const small = own.mappings.flatMap(({ device, size }) => {
    const needed = image.volumes.find(volume => volume.device === device)?.size
    return size !== undefined && needed !== undefined && size < needed
      ? [`${device} of ${size} GiB, which the image needs ${needed} for`]
      : []
  })
  if (small.length === 0) return NOTHING
  return refusal({
    group: group.name,
    code: 'group.volume-too-small',
    message: `The launch template of group ${group.name} makes ${small.join('; ')}.`,
  })
}

/** A mapping for the root of the image before makes a volume beside the root of this one. */
const strayRoots = ({ group, own, facts }: AtLaunch, image: ImageFacts): Found => {
  const roots = imagesBefore({ group, facts }).map(({ root }) => root)
  const stray = own.mappings.find(({ device }) => device !== image.root && roots.includes(device))
  return stray
    ? remark(
        `The launch template of group ${group.name} has settings for ${stray.device}, the root volume of what it runs; that of ${image.id} is ${image.root}, which gets the image's own size and type, and ${stray.device} becomes a volume beside it.`,
      )
    : NOTHING
}

/** Whoever asks the metadata service without a token gets no answer any more. */
const tokensFrom = ({ group, own, facts }: AtLaunch, image: ImageFacts): Found => {
  const isNew = image.imds !== undefined && imagesBefore({ group, facts }).some(({ imds }) => imds === undefined)
  return isNew && own.tokens === undefined
    ? remark(
        `${image.id} makes its instances ask for tokens of the metadata service (IMDSv2), which what group ${group.name} runs now does not, and the launch template does not say either.`,
      )
    : NOTHING
}
