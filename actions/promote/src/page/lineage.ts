/** From the vendor's image to the one that is promoted. */
import { cell, mermaidChain, type PagePart } from '@golden-ami/actions-kit'
import { isUnknown } from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'

export const lineagePart = ({ to: { lineage } }: DecisionEvidence): readonly PagePart[] => {
  const heading = '#### Lineage'
  if (isUnknown(lineage)) return [heading, `Not known: ${cell(lineage.why)}`]
  return [heading, mermaidChain(lineage.toReversed().map(({ image, name, owner }) => [name, image, owner]))]
}
