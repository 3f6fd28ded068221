/** What the world is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
import { recordedParts } from './changes.ts'
import { ARCHITECTURE_TAG, FINGERPRINT_TAG, RUN_TAG } from './ingredients.ts'
import type { BuildStep } from './steps.ts'
import type { Build, BuildWorld, Copy, Preparation, StageWorld } from './world.ts'

const PLANNED = 'planned'

export const predictBuild =
  (now: number) =>
  (world: StageWorld, step?: BuildStep): StageWorld => {
    if ('unseen' in world) return { ...world, since: Number.NEGATIVE_INFINITY }
    if (step?.do === 'create-image') return { ...world, builds: [...world.builds, planned(step, now)] }
    if (step?.do === 'copy-image' || step?.do === 'share-image') return copied(world, step.in.region)
    if (step?.do === 'retry-image') return begunAgain(world, step.arn)
    if (step?.do === 'cancel-image' || !world.preparation) return ended(world)
    return step ? { ...world, preparation: made(world.preparation, step, now) } : ended(world)
  }

/** A build that has begun, as its own run knows it. */
const planned = ({ tags, tests, scan, recipe }: Extract<BuildStep, { readonly do: 'create-image' }>, created: number): Build => ({
  arn: `${recipe.replace(':image-recipe/', ':image/')}/${PLANNED}`,
  release: '',
  state: 'going',
  status: PLANNED,
  reason: '',
  run: tags[RUN_TAG] ?? '',
  tested: tests,
  scanned: scan,
  created,
  amis: [],
  ami: undefined,
  scan: undefined,
  distribution: '',
  copies: undefined,
  undistributed: undefined,
})
/** What is going on is available, wherever it is to be; what was not to be seen yet is. */
const ended = (world: BuildWorld): BuildWorld => ({
  ...world,
  builds: world.builds.map(build =>
    build.state === 'going'
      ? { ...build, state: 'available', ami: { id: '', name: '', state: 'available' } as const, copies: [] }
      : withAmi(withCopies(build, ({ state }) => state === 'pending' || state === 'unseen')),
  ),
})
const withAmi = (build: Build): Build => (build.ami?.state === 'unseen' ? { ...build, ami: { ...build.ami, state: 'available' } } : build)
const copied = (world: BuildWorld, region: string): BuildWorld => ({
  ...world,
  builds: world.builds.map(build => withCopies(build, copy => copy.region === region)),
})
const withCopies = (build: Build, made: (copy: Copy) => boolean): Build => ({
  ...build,
  copies: build.copies?.map(copy => (made(copy) ? { ...copy, state: 'available', shared: true } : copy)),
})
const begunAgain = ({ past, ...world }: BuildWorld, arn: string): BuildWorld => ({
  ...world,
  past: new Set([...past].filter(other => other !== arn)),
  builds: world.builds.map(build => (build.arn === arn ? { ...build, state: 'going', undistributed: undefined } : build)),
})
const made = (preparation: Preparation, step: BuildStep, created: number): Preparation => {
  switch (step.do) {
    case 'create-component':
      return { ...preparation, components: new Map([...preparation.components, [step.name, PLANNED]]) }
    case 'create-infrastructure':
      return { ...preparation, infrastructure: PLANNED }
    case 'create-distribution':
      return { ...preparation, distribution: PLANNED }
    case 'create-recipe': {
      const recipe = {
        arn: PLANNED,
        version: step.version,
        fingerprint: step.tags[FINGERPRINT_TAG] ?? '',
        architecture: step.tags[ARCHITECTURE_TAG] ?? '',
        parts: recordedParts(step.tags),
        created,
      }
      return { ...preparation, recipes: [...preparation.recipes, recipe] }
    }
    default:
      return preparation
  }
}
