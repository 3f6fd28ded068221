import type { Complaint } from '@golden-ami/domain/located/located'

/** Characters of a document that is given inline: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html */
const MOST_CHARACTERS = 16_000

/** A document that is empty, or too long for CreateComponent. */
export const checkDocumentSize = (text: string, path: string): readonly Complaint[] =>
  text.length > 0 && text.length <= MOST_CHARACTERS
    ? []
    : [
        {
          at: { source: path },
          wrong: text.length === 0 ? 'the document is empty' : `the document has ${text.length} characters`,
          allowed: `allowed: up to ${MOST_CHARACTERS}; split it into several components, or fetch long scripts from elsewhere`,
        },
      ]
