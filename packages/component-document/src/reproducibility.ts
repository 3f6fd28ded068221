/**
 * What a document takes from elsewhere as it happens to be on the day of the build: no part of a fingerprint, so that two builds of the
 * same documents may differ. A look at the text, not a proof: what scripts load that a document runs, what variables hold and what a
 * bucket has is not seen, and a line of a file that a script writes may be taken for a command.
 */

import { type Located, type Where, whereText } from '@golden-ami/domain/located/located'
import { entriesOf, itemsOf, textOf, textsOf, under } from '@golden-ami/domain/located/tree'
import type { ComponentDocument } from './check-document.ts'
import { unchecked } from './downloads.ts'
import { shown, unpinned } from './installs.ts'
import { type OutlineStep, outlineOf } from './outline.ts'
import { STAGE_OF } from './phases.ts'
import { type Place, placeIn } from './place.ts'
import { commandsIn } from './script.ts'

export interface Irreproducible {
  readonly at: Where
  readonly what: string
}
/** `not reproducible: components/nginx.yml:9:17 dnf install without a version: nginx` */
export const irreproducibleText = ({ at, what }: Irreproducible): string => `not reproducible: ${whereText(at)} ${what}`

/** In the phases that make the image; what a test loads is not in it. */
export const notReproducible = ({ text, tree }: ComponentDocument): readonly Irreproducible[] => {
  const place = placeIn(text)
  return outlineOf(tree)
    .phases.filter(({ name }) => STAGE_OF[name ?? ''] === 'build')
    .flatMap(({ steps }) => steps.flatMap(step => ofStep(step, place)))
}

const ofStep = ({ action, inputs, node }: OutlineStep, place: Place): readonly Irreproducible[] => {
  switch (action) {
    case 'ExecuteBash':
    case 'ExecutePowerShell':
      return ofCommands(under(inputs, 'commands'), place)
    case 'WebDownload':
      return itemsOf(inputs).flatMap(ofDownload)
    case 'InstallMSI':
      return ofInstaller(inputs)
    case 'UpdateOS':
      return onlyNumbered(inputs) ? [] : [{ at: node.at, what: 'UpdateOS installs whatever is the newest' }]
    default:
      return []
  }
}

const ofCommands = (commands: Located | undefined, place: Place): readonly Irreproducible[] =>
  commandsIn(commands, place).flatMap(command => {
    const what = unpinned(command.words) ?? unchecked(command)
    return what === undefined ? [] : [{ at: command.at, what }]
  })

const ofDownload = (download: Located): readonly Irreproducible[] =>
  entriesOf(download).some(({ key }) => key === 'checksum')
    ? []
    : [{ at: download.at, what: `WebDownload without a checksum: ${shown(textOf(under(download, 'source')) ?? '')}` }]

const ofInstaller = (inputs: Located | undefined): readonly Irreproducible[] => {
  const path = under(inputs, 'path')
  const address = textOf(path) ?? ''
  return path && /^https?:\/\//.test(address) ? [{ at: path.at, what: `InstallMSI without a checksum: ${shown(address)}` }] : []
}

/** An update of Windows that is named by its number stays what it is. */
const onlyNumbered = (inputs: Located | undefined): boolean => {
  const included = textsOf(under(inputs, 'include'))
  return included.length > 0 && included.every(name => /^KB\d+$/.test(name))
}
