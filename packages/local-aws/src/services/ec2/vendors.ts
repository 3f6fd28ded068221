/**
 * The images that vendors publish in every region, each behind a public SSM parameter.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html
 */

/** One line of images of a vendor: a new image of the line moves its parameter. */
export interface VendorLine {
  /** Name of the public parameter that holds the id of the newest image. */
  readonly parameter: string
  /** Account that owns the images. */
  readonly owner: string
  /** `Image.ImageOwnerAlias`, for the owners that EC2 knows by an alias. */
  readonly alias?: string
  /** What a name begins with; the date of publication follows. */
  readonly name: string
  readonly description: string
  readonly architecture: 'x86_64' | 'arm64'
  readonly rootDevice: string
  /** Other than Linux. */
  readonly platform?: 'windows'
}

const AMAZON = { owner: '137112412989', alias: 'amazon', rootDevice: '/dev/xvda' }
const MICROSOFT = { owner: '801119661308', alias: 'amazon', rootDevice: '/dev/sda1', platform: 'windows' } as const
const CANONICAL = { owner: '099720109477', rootDevice: '/dev/sda1' }

const amazonLinux = (architecture: VendorLine['architecture'], kernel: string): VendorLine => ({
  ...AMAZON,
  architecture,
  parameter: `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-${kernel}-${architecture}`,
  name: `al2023-ami-2023-kernel-${kernel}-${architecture}`,
  description: 'Amazon Linux 2023 AMI',
})
const ubuntu = (architecture: VendorLine['architecture'], short: string): VendorLine => ({
  ...CANONICAL,
  architecture,
  parameter: `/aws/service/canonical/ubuntu/server/24.04/stable/current/${short}/hvm/ebs-gp3/ami-id`,
  name: `ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-${short}-server`,
  description: 'Canonical, Ubuntu, 24.04 LTS',
})

const windowsServer = (year: string): VendorLine => ({
  ...MICROSOFT,
  architecture: 'x86_64',
  parameter: `/aws/service/ami-windows-latest/Windows_Server-${year}-English-Full-Base`,
  name: `Windows_Server-${year}-English-Full-Base`,
  description: `Microsoft Windows Server ${year} Full Locale English AMI provided by Amazon`,
})

export const VENDOR_LINES: readonly VendorLine[] = [
  amazonLinux('x86_64', 'default'),
  amazonLinux('arm64', 'default'),
  amazonLinux('x86_64', '6.1'),
  amazonLinux('arm64', '6.1'),
  ubuntu('x86_64', 'amd64'),
  ubuntu('arm64', 'arm64'),
  windowsServer('2022'),
]
/** The accounts that own vendors' images. */
export const VENDORS: readonly string[] = [...new Set(VENDOR_LINES.map(line => line.owner))]
