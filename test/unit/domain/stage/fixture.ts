/** A stage, its world and a build, to be changed where a test says so. */
import {
  type Build,
  type BuildWish,
  type BuildWorld,
  fingerprint,
  type Ingredients,
  type Moment,
  type Preparation,
} from '@golden-ami/domain'

export const HOUR = 3_600_000
export const NOW = Date.UTC(2026, 0, 5, 8)
export const RUN = 'https://github.com/acme/images/actions/runs/1'
/** Not a hash: it shows what was digested. */
export const digest = (text: string): string =>
  [...text]
    .reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 2 ** 48, 7)
    .toString(16)
    .padEnd(64, '0')

export const ingredients: Ingredients = {
  family: 'web',
  stage: 'os',
  parent: 'ami-0123456789abcdef0',
  architecture: 'x86_64',
  components: [
    { is: 'own', path: 'components/a.yml', data: 'a', parameters: {} },
    { is: 'foreign', arn: 'arn:aws:imagebuilder:eu-west-1:aws:component/update-linux/1.0.2/1', parameters: {} },
  ],
  volumes: [],
  workflows: [],
}
export const print = fingerprint(ingredients, digest)
export const wish: BuildWish = {
  stage: 'os',
  version: undefined,
  infrastructure: {
    is: 'inline',
    instanceProfile: 'builder',
    instanceTypes: [],
    subnet: undefined,
    securityGroups: [],
    keyPair: undefined,
    snsTopic: undefined,
    logBucket: undefined,
    logPrefix: undefined,
    terminateOnFailure: true,
    resourceTags: {},
    metadata: { tokens: 'required', hopLimit: 1 },
  },
  distribution: {
    regions: ['eu-west-1'],
    kmsKeys: {},
    accounts: [],
    shareWith: { accounts: [], organisations: [], organisationalUnits: [] },
    amiName: undefined,
  },
  account: '111111111111',
  executionRole: undefined,
  region: 'eu-west-1',
  tests: true,
  scan: false,
  rebuildSeverity: 'high',
  maxAge: 7 * 24 * HOUR,
  force: false,
  onCancel: 'cancel',
  run: RUN,
  digest,
}
export const build = (number: number, others: Partial<Build> = {}): Build => ({
  arn: `arn:aws:imagebuilder:eu-west-1:111111111111:image/golden-ami-web-os/1.0.0/${number}`,
  release: `1.0.0/${number}`,
  state: 'available',
  status: 'AVAILABLE',
  reason: '',
  run: RUN,
  tested: true,
  scanned: false,
  created: NOW - HOUR + number,
  amis: [],
  ami: { id: `ami-${number}`, name: `web ${number}`, state: 'available' },
  distribution: '',
  copies: [],
  undistributed: undefined,
  scan: undefined,
  ...others,
})
export const preparation: Preparation = {
  after: 0,
  components: new Map(),
  infrastructure: 'infrastructure',
  distribution: 'distribution',
  distributions: [],
  recipes: [],
  last: undefined,
  preflight: {
    launch: { instanceProfile: 'builder', instanceTypes: [], subnet: undefined, securityGroups: [] },
    instanceTypes: { seen: [] },
    offered: { seen: [] },
    subnet: { seen: undefined },
    securityGroups: { seen: [] },
    instanceProfile: { seen: { roles: ['builder'] } },
    keys: [],
    distributionKeys: [],
    serviceLinkedRole: { seen: true },
  },
}
/** In which it was looked at what there is for the next build, unless a test says otherwise. */
export const world = (others: Partial<BuildWorld> = {}): BuildWorld => ({
  ingredients,
  parent: { id: ingredients.parent, name: 'base', platform: 'Linux', stage: '', version: '' },
  builds: [],
  before: new Set(),
  past: new Set(),
  failures: new Map(),
  since: NOW,
  preparation: { ...preparation, after: others.builds?.length ?? 0 },
  progress: undefined,
  ...others,
})
/** A world in which these builds had ended before. */
export const past = (...builds: readonly Build[]): BuildWorld => {
  const arns = new Set(builds.map(({ arn }) => arn))
  return world({ builds, before: arns, past: arns })
}
export const withPreparation = (seen: BuildWorld, others: Partial<Preparation>): BuildWorld => ({
  ...seen,
  preparation: { ...preparation, after: seen.builds.length, ...others },
})
export const at = (others: Partial<Moment> = {}): Moment => ({ now: NOW, cancelled: false, refused: new Map(), ...others })
