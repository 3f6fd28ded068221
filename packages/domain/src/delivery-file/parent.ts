export type ParentImage =
  | { readonly is: 'stage'; readonly stage: string }
  /** An SSM parameter that holds an AMI id: its name. */
  | { readonly is: 'parameter'; readonly name: string }
  | { readonly is: 'ami'; readonly id: string }
  /** An Image Builder image; its version may have `x` wildcards. */
  | { readonly is: 'image'; readonly arn: string }
  /** The newest version of a product of AWS Marketplace: `prod-…`. */
  | { readonly is: 'product'; readonly id: string }

/** What a parent may be that is no stage. */
export const IMAGE_FROM_ELSEWHERE =
  'ssm:<parameter that holds an AMI id>, an AMI id, the ARN of an Image Builder image, or the product id of AWS Marketplace (prod-…)'

/** @param text matches the pattern of parents */
export const parseParent = (text: string): ParentImage => {
  if (text.startsWith('ssm:')) return { is: 'parameter', name: text.slice('ssm:'.length) }
  if (text.startsWith('arn:')) return { is: 'image', arn: text }
  if (/^prod-[a-z0-9]{13}$/.test(text)) return { is: 'product', id: text }
  return /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(text) ? { is: 'ami', id: text } : { is: 'stage', stage: text }
}
