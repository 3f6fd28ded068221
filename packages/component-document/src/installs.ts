/** Commands that install packages in whatever version is the newest on that day. */

interface PackageManager {
  readonly names: RegExp
  readonly install: readonly string[]
  /** Brings everything to the newest version. */
  readonly update: readonly string[]
  /** A package with its version. */
  readonly pinned: RegExp
  /** An option that says the version of everything that is installed. */
  readonly pinnedBy?: RegExp
  /** Options whose value is the next word. */
  readonly options: readonly string[]
}

const MANAGERS: readonly PackageManager[] = [
  {
    names: /^(dnf|yum|microdnf)$/,
    install: ['install', 'reinstall'],
    update: ['update', 'upgrade', 'distro-sync'],
    pinned: /-\d/,
    // https://docs.aws.amazon.com/linux/al2023/ug/deterministic-upgrades.html
    pinnedBy: /^--releasever\b/,
    options: ['-c', '-x', '--enablerepo', '--disablerepo', '--repo', '--exclude', '--setopt', '--installroot'],
  },
  {
    names: /^apt(-get)?$/,
    install: ['install'],
    update: ['upgrade', 'dist-upgrade', 'full-upgrade'],
    pinned: /=/,
    options: ['-t', '-o', '-c', '--target-release'],
  },
  { names: /^apk$/, install: ['add'], update: ['upgrade'], pinned: /=/, options: ['-X', '-p', '-t', '--repository', '--virtual'] },
  {
    names: /^pip[\d.]*$/,
    install: ['install'],
    update: [],
    pinned: /==|\.whl$|@[0-9a-f]{40}/,
    options: ['-r', '-c', '-t', '-i', '-f', '--requirement', '--constraint', '--target', '--index-url', '--extra-index-url', '--prefix'],
  },
  { names: /^npm$/, install: ['install', 'i', 'add'], update: ['update'], pinned: /.@\d+\.\d+\.\d+/, options: ['--prefix', '--registry'] },
  {
    names: /^gem$/,
    install: ['install'],
    update: ['update'],
    pinned: /:\d/,
    pinnedBy: /^(-v|--version\b)/,
    options: ['-v', '--version', '-i', '-s', '--source', '--install-dir'],
  },
  {
    names: /^choco$/,
    install: ['install'],
    update: ['upgrade'],
    pinned: /\.config$/,
    pinnedBy: /^--version\b/,
    options: ['--version', '-s', '--source', '--params', '--package-parameters'],
  },
]

/** What cannot be told from the text alone, a file on the instance or a variable, is taken as pinned. */
const isElsewhere = (word: string): boolean => /^[./~&]|^\d?[<>]|[$`]|\{\{|^\d$/.test(word)
const isOption = (word: string): boolean => word.startsWith('-')

/** What is not fixed by the command, in words; undefined when everything is, or when it installs nothing. */
export const unpinned = (words: readonly string[]): string | undefined => {
  const [name = '', ...others] = words
  const manager = MANAGERS.find(({ names }) => names.test(name))
  if (!manager) return latest(name, others)
  const said = others.filter((word, index) => !isOption(word) && !manager.options.includes(others[index - 1] ?? ''))
  const [command = '', ...packages] = said
  if (manager.pinnedBy !== undefined && others.some(word => manager.pinnedBy?.test(word))) return undefined
  if (manager.update.includes(command)) return `${name} ${command} installs whatever is the newest`
  if (!manager.install.includes(command)) return undefined
  const loose = packages.filter(word => !manager.pinned.test(word) && !isElsewhere(word) && !isAddress(word))
  if (loose.length > 0) return `${name} ${command} without a version: ${loose.join(', ')}`
  const addresses = packages.filter(isAddress)
  return addresses.length > 0 ? `${name} ${command} without a checksum: ${addresses.map(shown).join(', ')}` : undefined
}

const isAddress = (word: string): boolean => /^https?:\/\//.test(word)

/** `go install …@latest`, `docker pull …:latest`. */
const latest = (name: string, words: readonly string[]): string | undefined => {
  const found = words.filter(word => /[@:]latest$/.test(word))
  return found.length > 0 ? `${name} takes what is the latest: ${found.join(', ')}` : undefined
}

/** An address without what may be secret in it. */
export const shown = (address: string): string => address.replace(/\/\/[^/@\s]*@/, '//').replace(/[?#].*/s, '')
