/** A number that differs from process to process. `unique`: see Runtime. */
export const seedOf = ({ unique }: { readonly unique: string }): number =>
  [...unique].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7)
