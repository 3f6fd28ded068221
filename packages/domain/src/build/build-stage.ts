/** Builds one stage, or answers with the image that is there. */
import type { Infrastructure } from '../delivery-file/types.ts'
import type { Digest } from '../ledger/event.ts'
import type { Moment, Step, Turn } from '../machine.ts'
import type { ErrorCode } from '../user-error.ts'
import { bornWith, componentName, fingerprint, type OwnComponent, RUN_TAG, recipeName } from './ingredients.ts'
import { nextVersion } from './version.ts'
import type { Build, BuildWorld } from './world.ts'

export interface BuildWish {
  /** Undefined: one patch above the newest. */
  readonly version: string | undefined
  readonly infrastructure: Infrastructure
  readonly infrastructureName: string
  readonly distributionName: string
  /** AMI name, with Image Builder's variables. */
  readonly amiName: string
  readonly tests: boolean
  /** ms */
  readonly maxAge: number
  readonly force: boolean
  readonly onCancel: 'cancel' | 'leave'
  /** URL of the run. */
  readonly run: string
  readonly digest: Digest
}
export type BuildStep =
  | (Step & { readonly do: 'create-component'; readonly name: string; readonly component: OwnComponent })
  | (Step & { readonly do: 'create-infrastructure'; readonly name: string; readonly infrastructure: Infrastructure })
  | (Step & { readonly do: 'create-distribution'; readonly name: string; readonly amiName: string })
  | (Step & {
      readonly do: 'create-recipe'
      readonly name: string
      readonly version: string
      readonly parent: string
      readonly components: readonly { readonly arn: string; readonly parameters: Readonly<Record<string, string>> }[]
      readonly amiTags: Readonly<Record<string, string>>
    })
  | (Step & {
      readonly do: 'create-image'
      readonly recipe: string
      readonly infrastructure: string
      readonly distribution: string
      readonly tests: boolean
      readonly tags: Readonly<Record<string, string>>
      readonly token: string
    })
  | (Step & { readonly do: 'cancel-image'; readonly arn: string })

export interface Built {
  readonly outcome: 'built' | 'cache-hit' | 'adopted' | 'cancelled' | 'failed'
  readonly fingerprint: string
  readonly build: Build | undefined
  readonly why: string
  readonly code?: ErrorCode
}

export const buildStage = (wish: BuildWish, world: BuildWorld, at: Moment): Turn<BuildStep, Built> => {
  const { ingredients, builds, past } = world
  const print = fingerprint(ingredients, wish.digest)
  const name = recipeName(ingredients, print)
  const on = ingredients.stage
  const end = (outcome: Built['outcome'], why: string, build?: Build, code?: ErrorCode): Turn<BuildStep, Built> => ({
    end: { outcome, fingerprint: print, build, why, ...(code ? { code } : {}) },
  })
  const newest = [...builds].sort((a, b) => b.created - a.created || (b.arn < a.arn ? -1 : 1))
  const mine = (build: Build): boolean => build.run === wish.run

  const running = newest.find(({ state }) => state === 'going')
  if (running) {
    if (!at.cancelled) return { wait: `${on}: ${running.release} is ${running.status}` }
    if (wish.onCancel === 'leave' || !mine(running))
      return end(
        'cancelled',
        `${running.arn} goes on in AWS: ${mine(running) ? 'on-cancel is leave' : `it belongs to ${running.run || 'somebody else'}`}`,
        running,
      )
    if (!at.refused.has(on)) return { act: [{ do: 'cancel-image', on, because: 'the workflow was cancelled', arn: running.arn }] }
    return end('failed', `the build could not be cancelled: ${at.refused.get(on)?.message}`, running, 'aws.refused')
  }
  const ended = newest.find(build => !past.has(build.arn) && (build.state === 'failed' || build.state === 'cancelled'))
  const good = newest.find(build => build.state === 'available' && build.ami?.available && (!wish.force || !past.has(build.arn)))
  const age = good ? at.now - good.created : 0
  if (good && (!past.has(good.arn) || age <= wish.maxAge)) {
    if (!past.has(good.arn)) return end(mine(good) ? 'built' : 'adopted', `${good.release} is available`, good)
    return end('cache-hit', `${good.release} has the same fingerprint and is younger than max-age`, good)
  }
  if (at.cancelled) return end('cancelled', ended ? `${ended.release} is ${ended.status}` : 'nothing was running', ended)
  if (ended) return end('failed', `${ended.release} is ${ended.status}: ${ended.reason}`, ended, 'build.failed')
  const refusal = at.refused.get(on)
  if (refusal) return end('failed', refusal.message, undefined, 'aws.refused')
  return prepare(wish, world, print, name)
}

/** What is still missing for CreateImage, in the order in which one needs the other; then CreateImage itself. */
const prepare = (wish: BuildWish, world: BuildWorld, print: string, name: string): Turn<BuildStep, Built> => {
  const { ingredients, recipe, infrastructure, distribution } = world
  const on = ingredients.stage
  const own = ingredients.components.filter(component => component.is === 'own')
  const missing: BuildStep[] = [...new Map(own.map(component => [componentName(component, wish.digest), component]))]
    .filter(([known]) => !world.components.has(known))
    .map(([component, document]) => ({
      do: 'create-component',
      on,
      because: `${document.path} is new or changed`,
      name: component,
      component: document,
    }))
  if (!infrastructure)
    missing.push({
      do: 'create-infrastructure',
      on,
      because: 'no configuration has these settings',
      name: wish.infrastructureName,
      infrastructure: wish.infrastructure,
    })
  if (!distribution)
    missing.push({
      do: 'create-distribution',
      on,
      because: 'no configuration has these settings',
      name: wish.distributionName,
      amiName: wish.amiName,
    })
  if (missing.length > 0 || !infrastructure || !distribution) return { act: missing }

  if (!recipe) {
    const version = wish.version ?? nextVersion(world.versions.map(used => used.version))
    const taken = world.versions.find(used => used.version === version && used.fingerprint !== print)
    if (taken)
      return {
        end: {
          outcome: 'failed',
          fingerprint: print,
          build: undefined,
          why: `Version ${version} of stage ${on} has another content already.`,
          code: 'build.version-taken',
        },
      }
    const components = ingredients.components.map(component => ({
      arn: component.is === 'own' ? (world.components.get(componentName(component, wish.digest)) ?? '') : component.arn,
      parameters: component.parameters,
    }))
    const amiTags = bornWith(ingredients, version, print)
    return {
      act: [
        {
          do: 'create-recipe',
          on,
          because: 'no recipe has this fingerprint',
          name,
          version,
          parent: ingredients.parent,
          components,
          amiTags,
        },
      ],
    }
  }
  return {
    act: [
      {
        do: 'create-image',
        on,
        because:
          world.past.size === 0
            ? 'nothing was built with this fingerprint'
            : 'what was built with this fingerprint failed, is gone or is too old',
        recipe: recipe.arn,
        infrastructure,
        distribution,
        tests: wish.tests,
        tags: { ...bornWith(ingredients, recipe.version, print), [RUN_TAG]: wish.run },
        token: wish.digest(`${print} ${world.past.size}`).slice(0, 36),
      },
    ],
  }
}
