/** From the vendor's image to the one that is promoted. */
import { cell, mermaidChain, type PagePart } from '@golden-ami/actions-kit'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'

export const lineagePart = ({ to: { lineage } }: DecisionEvidence): readonly PagePart[] => {
  const heading = '#### Lineage'
  if ('unknown' in lineage) return [heading, `Not known: ${cell(lineage.unknown)}`]
  return [heading, mermaidChain(lineage.toReversed().map(({ image, name, owner }) => [name, image, owner]))]
}
