/** What was found in the component documents and does not stop the build. */
import { annotateAt, type Runtime } from '@golden-ami/actions-kit'
import { irreproducibleText } from '@golden-ami/component-document'
import type { StageWish } from '../inputs.ts'

export const tellDocuments = (runtime: Runtime, { warnings, notReproducible }: StageWish): void => {
  for (const { at, wrong, allowed } of warnings) annotateAt(runtime, 'warning', `${wrong}; ${allowed}`, at, 'component document')
  for (const note of notReproducible) annotateAt(runtime, 'notice', irreproducibleText(note), note.at, 'not reproducible')
}
