/** The partitions of AWS with their regions, made from the SDK's own endpoint data: what it does not know it cannot call either. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface PartitionData {
  readonly id: string
  readonly outputs: { readonly dnsSuffix: string }
  readonly regions: Readonly<Record<string, object>>
}

/** @throws Error where the SDK keeps its data elsewhere */
export const partitionsOfSdk = (from: string): readonly PartitionData[] => {
  const client = createRequire(from).resolve('@aws-sdk/client-ec2/package.json')
  const core = dirname(createRequire(client).resolve('@aws-sdk/core/package.json'))
  const text = readFileSync(join(core, 'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js'), 'utf8')
  const [, data] = /export const partitionsInfo = (\{[\s\S]*\});?\s*$/.exec(text) ?? []
  if (data === undefined) throw new Error('@aws-sdk/core has no partitionsInfo')
  return (JSON.parse(data) as { readonly partitions: readonly PartitionData[] }).partitions
}

/** `aws-global` and its like stand for services without regions. */
const isPlace = (region: string): boolean => !region.endsWith('-global')

const LINE_WIDTH = 140

const listed = (names: readonly string[]): string => {
  const line = `[${names.map(name => `'${name}'`).join(', ')}]`
  return line.length + '    regions: ,'.length <= LINE_WIDTH ? line : ['[', ...names.map(name => `      '${name}',`), '    ]'].join('\n')
}

export const partitionsModule = (partitions: readonly PartitionData[]): string =>
  [
    "/** Made from the SDK's endpoint data by `pnpm run docs`. */",
    'export const PARTITIONS = [',
    ...partitions.flatMap(({ id, outputs, regions }) => [
      '  {',
      `    id: '${id}',`,
      `    dnsSuffix: '${outputs.dnsSuffix}',`,
      `    regions: ${listed(Object.keys(regions).filter(isPlace))},`,
      '  },',
    ]),
    '] as const',
    '',
  ].join('\n')
