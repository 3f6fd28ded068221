import type { ParentImage } from './types.ts'

/** @param text matches the pattern of parents */
export const parseParent = (text: string): ParentImage => {
  if (text.startsWith('ssm:')) return { is: 'parameter', name: text.slice('ssm:'.length) }
  if (text.startsWith('arn:')) return { is: 'image', arn: text }
  if (/^prod-[a-z0-9]{13}$/.test(text)) return { is: 'product', id: text }
  return /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(text) ? { is: 'ami', id: text } : { is: 'stage', stage: text }
}
