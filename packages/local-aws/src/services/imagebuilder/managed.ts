/** Components that Amazon manages, as every account finds them in every region. The documents are ours: they only name phases and steps. */
import type { ComponentType } from '@aws-sdk/client-imagebuilder'

export interface ManagedComponent {
  readonly name: string
  readonly description: string
  readonly version: string
  readonly type: ComponentType
  /** Linux where it is not said. */
  readonly platform?: 'Linux' | 'Windows'
  readonly data: string
}
const documentOf = (phase: string, steps: readonly (readonly [name: string, action: string])[]): string =>
  [
    'schemaVersion: 1.0',
    'phases:',
    `  - name: ${phase}`,
    '    steps:',
    ...steps.flatMap(([name, action]) => [`      - name: ${name}`, `        action: ${action}`]),
  ].join('\n')

const versions = (component: Omit<ManagedComponent, 'version'>, ...numbers: readonly string[]): ManagedComponent[] =>
  numbers.map(version => ({ ...component, version }))

/**
 * A few of the components that ListComponents shows with the owner Amazon; their versions are examples.
 * @rule imagebuilder.components.amazon-managed https://docs.aws.amazon.com/imagebuilder/latest/userguide/use-managed-components.html (unverified)
 */
export const MANAGED: readonly ManagedComponent[] = [
  ...versions(
    {
      name: 'amazon-cloudwatch-agent-linux',
      description: 'Installs the latest version of the Amazon CloudWatch agent.',
      type: 'BUILD',
      data: documentOf('build', [['InstallCloudWatchAgent', 'ExecuteBash']]),
    },
    '1.0.0',
    '1.0.1',
  ),
  ...versions(
    {
      name: 'update-linux',
      description: 'Updates Linux with the latest security updates.',
      type: 'BUILD',
      data: documentOf('build', [['UpdateOS', 'UpdateOS']]),
    },
    '1.0.0',
    '1.0.1',
    '1.0.2',
  ),
  ...versions(
    {
      name: 'reboot-linux',
      description: 'Reboots the instance.',
      type: 'BUILD',
      data: documentOf('build', [['Reboot', 'Reboot']]),
    },
    '1.0.0',
    '1.0.1',
  ),
  ...versions(
    {
      name: 'update-windows',
      description: 'Updates Windows with the latest security updates.',
      type: 'BUILD',
      platform: 'Windows',
      data: documentOf('build', [['UpdateOS', 'UpdateOS']]),
    },
    '1.0.0',
  ),
  ...versions(
    {
      name: 'simple-boot-test-linux',
      description: 'Tests that the instance boots.',
      type: 'TEST',
      data: documentOf('test', [['UptimeTest', 'ExecuteBash']]),
    },
    '1.0.0',
  ),
]
