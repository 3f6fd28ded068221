import type { Component } from './types.ts'

/** @param text matches the pattern of components */
export const parseComponent = (text: string): Component['from'] => {
  if (text.startsWith('arn:')) return { is: 'arn', arn: text }
  if (!text.startsWith('amazon:')) return { is: 'path', path: text.replace(/^\.\//, '') }
  const [name = '', version] = text.slice('amazon:'.length).split('@')
  return { is: 'amazon', name, version }
}
