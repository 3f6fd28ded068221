/** What is named as not reproducible, and what is not. ▸ stands where the note points to. */
import { readYaml } from '@golden-ami/actions-kit'
import { irreproducibleText, notReproducible } from '@golden-ami/component-document'
import { describe, expect, test } from 'vitest'
import { markedPlace, PATH, step, steps, withoutMark } from './documents.ts'

const notes = (text: string): readonly string[] => {
  const yaml = readYaml(text, PATH)
  if ('complaints' in yaml) throw new Error(JSON.stringify(yaml.complaints))
  return notReproducible({ text, tree: yaml.tree }).map(irreproducibleText)
}
const bash = (script: string): string => step('ExecuteBash', `commands:\n  - |\n${script.replace(/^(?=.)/gm, '    ')}`)
const URL = 'https://example.com/tool-1.2.tgz'
const SUM = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae'

describe('a command is named with its place', () => {
  test.each([
    ['▸dnf install -y nginx git', 'dnf install without a version: nginx, git'],
    ['▸dnf --assumeyes install nginx', 'dnf install without a version: nginx'],
    ['set -e\n▸sudo yum install -y nginx-1.24.0 git', 'yum install without a version: git'],
    ['▸yum update -y', 'yum update installs whatever is the newest'],
    ['true && ▸dnf upgrade kernel', 'dnf upgrade installs whatever is the newest'],
    ['▸DEBIAN_FRONTEND=noninteractive apt-get install -y -t stable nginx curl=8.5.0-2', 'apt-get install without a version: nginx'],
    ['apt-get update; ▸apt-get dist-upgrade -y', 'apt-get dist-upgrade installs whatever is the newest'],
    ['▸apk add --no-cache bash jq=1.7.1-r0', 'apk add without a version: bash'],
    ['▸pip3 install -r requirements.txt boto3 requests==2.32.0', 'pip3 install without a version: boto3'],
    ['▸python3 -m pip install "urllib3>=2"', 'pip install without a version: urllib3>=2'],
    ['▸npm install --global pm2@latest', 'npm install without a version: pm2@latest'],
    ['▸gem install bundler', 'gem install without a version: bundler'],
    ['▸choco install git -y', 'choco install without a version: git'],
    ['if ! command -v git; ▸then dnf install -y git; fi', 'dnf install without a version: git'],
    ['dnf install -y git-2.40.1\n▸dnf install -y \\\n  nginx \\\n  jq', 'dnf install without a version: nginx, jq'],
    ['▸go install example.com/tool@latest', 'go takes what is the latest: example.com/tool@latest'],
    ['docker pull web:1.2\n▸docker pull web:latest', 'docker takes what is the latest: web:latest'],
    ['▸dnf install -y https://user:secret@example.com/agent.rpm?token=a', 'dnf install without a checksum: https://example.com/agent.rpm'],
    [`▸curl -fsSLO ${URL}`, `curl without a checksum: ${URL}`],
    [`▸curl -fsSL ${URL} | tar -xz`, `curl without a checksum: ${URL}`],
    [`▸curl --output /tmp/a ${URL}\ntar -xf /tmp/a`, `curl without a checksum: ${URL}`],
    [`echo start\n▸wget -q "${URL}"`, `wget without a checksum: ${URL}`],
    [`echo "${SUM} a" | sha256sum --check\n▸wget ${URL}`, `wget without a checksum: ${URL}`],
    [`▸Invoke-WebRequest -Uri ${URL} -OutFile C:\\a.zip`, `Invoke-WebRequest without a checksum: ${URL}`],
  ])('%j', (script, what) => {
    const text = bash(script)
    expect(notes(withoutMark(text))).toEqual([`not reproducible: ${PATH}:${markedPlace(text)} ${what}`])
  })
})

describe('a command that is fixed, or that loads nothing, is not named', () => {
  test.each([
    ['dnf install -y nginx-1.24.0-1.amzn2023'],
    ['dnf install -y nginx-{{ Version }} "git-$GIT_VERSION" /tmp/agent.rpm ./b.rpm'],
    ['dnf --releasever=2023.6.20250303 update -y'],
    ['dnf clean all && dnf remove -y nginx'],
    ['apt-get update && apt-get install -y nginx=1.24.0-2'],
    ['pip install --requirement requirements.txt'],
    ['pip install boto3==1.35.0 > /dev/null 2>&1'],
    ['npm ci'],
    ['npm install --global pm2@5.4.2'],
    ['gem install bundler -v 2.5.6'],
    ['choco install git --version 2.44.0 -y'],
    ['# dnf install nginx'],
    ['echo dnf install nginx'],
    ['curl --fail https://example.com/health'],
    ['curl -s http://169.254.169.254/latest/meta-data/ -o /tmp/id'],
    [`curl -fsSLo /tmp/a ${URL} && echo "${SUM}  /tmp/a" | sha256sum --check`],
    [`wget ${URL}\nopenssl dgst -sha256 tool-1.2.tgz`],
    [`iwr ${URL} -OutFile a.zip\nif ((Get-FileHash a.zip).Hash -ne '${SUM}') { exit 1 }`],
  ])('%j', script => {
    expect(notes(bash(script))).toEqual([])
  })
})

describe('an action', () => {
  test.each([
    [
      'WebDownload without a checksum',
      step('WebDownload', `- ▸source: ${URL}?token=a\n  destination: /a`),
      `WebDownload without a checksum: ${URL}`,
    ],
    ['an installer from the web', step('InstallMSI', `path: ▸${URL}`), `InstallMSI without a checksum: ${URL}`],
    ['UpdateOS', steps('- ▸name: One\n  action: UpdateOS'), 'UpdateOS installs whatever is the newest'],
  ])('%s', (_, text, what) => {
    expect(notes(withoutMark(text))).toEqual([`not reproducible: ${PATH}:${markedPlace(text)} ${what}`])
  })
  test.each([
    ['WebDownload with a checksum', step('WebDownload', `- { source: "${URL}", destination: /a, checksum: ${SUM}, algorithm: SHA256 }`)],
    ['an installer from a bucket', step('InstallMSI', 'path: s3://installers/a.msi')],
    ['numbered updates', step('UpdateOS', 'include: [ KB5034441 ]')],
    ['a step of the tests', steps('- name: One\n  action: UpdateOS', 'test')],
  ])('%s is not named', (_, text) => {
    expect(notes(text)).toEqual([])
  })
})

test('a command is found in each of several scripts of a step, also when it is there twice', () => {
  const text = step(
    'ExecuteBash',
    'commands:\n  - dnf install -y git\n  - true\n  - "dnf install -y git"\n  - echo 1; dnf install -y git; dnf install -y git',
  ).replace('- true', '- "true"')
  expect(notes(text).map(note => /:(\d+:\d+) /.exec(note)?.[1])).toEqual(['9:15', '11:16', '12:23', '12:43'])
})
