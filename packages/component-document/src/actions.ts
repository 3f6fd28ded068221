/**
 * The actions of AWSTOE with their inputs and outputs. One that is not here may be newer than this table.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
 */
import { type Action, beginning, choice, choiceInAnyCase, FLAG, type Inputs, optional, required, TEXT, TEXTS } from './input-types.ts'

const EVERYWHERE = { on: ['Linux', 'Windows', 'macOS'], outputs: [] } as const
const NOT_WINDOWS = { on: ['Linux', 'macOS'], outputs: [] } as const
const WINDOWS = { on: ['Windows'], outputs: [] } as const

const PATH: Inputs = { path: required(TEXT) }
const ENCODING: Inputs = {
  encoding: optional(
    choiceInAnyCase(
      ...['utf8', 'utf-8', 'utf16', 'utf-16', 'utf16-LE', 'utf-16-LE', 'utf16-BE', 'utf-16-BE'],
      ...['utf32', 'utf-32', 'utf32-LE', 'utf-32-LE', 'utf32-BE', 'utf-32-BE'],
    ),
  ),
}
const FROM_TO: Inputs = { source: required(TEXT), destination: required(TEXT), overwrite: optional(FLAG) }
/** Of what is created; Windows has none of it. */
const OWNERSHIP: Inputs = {
  owner: { ...optional(TEXT), notOn: 'Windows' },
  group: { ...optional(TEXT), notOn: 'Windows' },
  permissions: { ...optional(TEXT), notOn: 'Windows' },
}
const MSI: Inputs = {
  ...PATH,
  reboot: optional(choice('Allow', 'Force', 'Skip')),
  logOptions: optional(TEXT),
  logFile: optional(TEXT),
  properties: optional({ is: 'texts by name' }),
  ignoreAuthenticodeSignatureErrors: optional(FLAG),
  allowUnsignedInstaller: optional(FLAG),
}
const MSI_OUTPUTS = ['logFile', 'msiExitCode', 'stdout']
const HIVES = ['HKEY_CLASSES_ROOT', 'HKCR:', 'HKEY_USERS', 'HKU:', 'HKEY_LOCAL_MACHINE', 'HKLM:']
const MORE_HIVES = ['HKEY_CURRENT_CONFIG', 'HKCC:', 'HKEY_CURRENT_USER', 'HKCU:']

const RUNNING: Readonly<Record<string, Action>> = {
  Assert: { ...EVERYWHERE, takes: 'condition', inputs: {} },
  ExecuteBash: { ...NOT_WINDOWS, takes: 'map', inputs: { commands: required(TEXTS) }, outputs: ['stdout'] },
  ExecuteBinary: { ...EVERYWHERE, takes: 'map', inputs: { ...PATH, arguments: optional(TEXTS) }, outputs: ['stdout'] },
  ExecuteDocument: {
    ...EVERYWHERE,
    takes: 'map',
    inputs: {
      document: required(TEXT),
      'document-s3-bucket-owner': optional(TEXT),
      phases: optional(TEXT),
      parameters: optional({ is: 'maps', of: { name: required(TEXT), value: required(TEXT) } }),
    },
  },
  ExecutePowerShell: {
    ...WINDOWS,
    takes: 'map',
    inputs: { commands: optional(TEXTS), file: optional(TEXT) },
    outputs: ['stdout'],
    oneOf: ['commands', 'file'],
  },
}

const MOVING: Readonly<Record<string, Action>> = {
  S3Download: {
    ...EVERYWHERE,
    takes: 'list',
    inputs: { ...FROM_TO, source: required(beginning('s3://')), expectedBucketOwner: optional(TEXT) },
  },
  S3Upload: {
    ...EVERYWHERE,
    takes: 'list',
    inputs: {
      source: required(TEXT),
      destination: required(beginning('s3://')),
      recurse: optional(FLAG),
      expectedBucketOwner: optional(TEXT),
    },
  },
  WebDownload: {
    ...EVERYWHERE,
    takes: 'list',
    inputs: {
      ...FROM_TO,
      source: required(beginning('https://', 'http://')),
      checksum: optional(TEXT),
      algorithm: optional(choiceInAnyCase('MD5', 'SHA1', 'SHA256', 'SHA512')),
      ignoreCertificateErrors: optional(FLAG),
    },
    outputs: ['destination'],
    // With only one of them nothing would be compared.
    together: ['checksum', 'algorithm'],
  },
}

const FILES: Readonly<Record<string, Action>> = {
  AppendFile: { ...EVERYWHERE, takes: 'list', inputs: { ...PATH, content: optional(TEXT), ...ENCODING } },
  CopyFile: { ...EVERYWHERE, takes: 'list', inputs: FROM_TO },
  CopyFolder: { ...EVERYWHERE, takes: 'list', inputs: FROM_TO },
  CreateFile: {
    ...EVERYWHERE,
    takes: 'list',
    inputs: { ...PATH, content: optional(TEXT), ...ENCODING, ...OWNERSHIP, overwrite: optional(FLAG) },
  },
  CreateFolder: { ...EVERYWHERE, takes: 'list', inputs: { ...PATH, ...OWNERSHIP, overwrite: optional(FLAG) } },
  CreateSymlink: { ...NOT_WINDOWS, takes: 'list', inputs: { ...PATH, target: required(TEXT), force: optional(FLAG) } },
  DeleteFile: { ...EVERYWHERE, takes: 'list', inputs: PATH },
  DeleteFolder: { ...EVERYWHERE, takes: 'list', inputs: { ...PATH, force: optional(FLAG) } },
  ListFiles: {
    ...EVERYWHERE,
    takes: 'list',
    inputs: { ...PATH, fileNamePattern: optional(TEXT), recursive: optional(FLAG) },
    outputs: ['files'],
  },
  MoveFile: { ...EVERYWHERE, takes: 'list', inputs: FROM_TO },
  MoveFolder: { ...EVERYWHERE, takes: 'list', inputs: FROM_TO },
  ReadFile: { ...EVERYWHERE, takes: 'list', inputs: { ...PATH, ...ENCODING, printFileContent: optional(FLAG) }, outputs: ['content'] },
  SetFileEncoding: { ...EVERYWHERE, takes: 'list', inputs: { ...PATH, ...ENCODING } },
  SetFileOwner: { ...NOT_WINDOWS, takes: 'list', inputs: { ...PATH, owner: required(TEXT), group: optional(TEXT) } },
  SetFilePermissions: { ...NOT_WINDOWS, takes: 'list', inputs: { ...PATH, permissions: required(TEXT) } },
  SetFolderOwner: {
    ...NOT_WINDOWS,
    takes: 'list',
    inputs: { ...PATH, owner: required(TEXT), group: optional(TEXT), recursive: optional(FLAG) },
  },
  SetFolderPermissions: { ...NOT_WINDOWS, takes: 'list', inputs: { ...PATH, permissions: required(TEXT), recursive: optional(FLAG) } },
}

const SYSTEM: Readonly<Record<string, Action>> = {
  InstallMSI: { ...WINDOWS, takes: 'map', inputs: MSI, outputs: MSI_OUTPUTS },
  UninstallMSI: { ...WINDOWS, takes: 'map', inputs: MSI, outputs: MSI_OUTPUTS },
  Reboot: { ...EVERYWHERE, takes: 'map', inputs: { delaySeconds: optional({ is: 'count' }) } },
  SetRegistry: {
    ...WINDOWS,
    takes: 'list',
    inputs: {
      path: required(beginning(...HIVES, ...MORE_HIVES)),
      name: required(TEXT),
      value: required({ is: 'text or texts' }),
      type: required(choice('BINARY', 'DWORD', 'QWORD', 'SZ', 'EXPAND_SZ', 'MULTI_SZ')),
    },
  },
  UpdateOS: { on: ['Linux', 'Windows'], outputs: [], takes: 'map', inputs: { include: optional(TEXTS), exclude: optional(TEXTS) } },
}

export const ACTIONS: Readonly<Record<string, Action>> = { ...RUNNING, ...MOVING, ...FILES, ...SYSTEM }
