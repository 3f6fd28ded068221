/** Whether the components of a stage are for the platform of its parent: Image Builder puts only those into a recipe. */
import { complaintText } from '../located/located.ts'
import type { Ingredients } from './ingredients.ts'
import type { Parent } from './world.ts'

/** Everything that does not fit, a line each; undefined: all do. */
export const checkPlatform = ({ components }: Ingredients, { id, platform }: Parent): string | undefined => {
  const misfits = components.flatMap((component): readonly string[] => {
    if (component.is === 'own') return (component.misfits?.[platform] ?? []).map(complaintText)
    const fits = component.platform === undefined || component.platform === platform
    return fits ? [] : [`Component ${component.arn} is for ${component.platform}.`]
  })
  return misfits.length === 0 ? undefined : [`Parent image ${id} is for ${platform}, and not every component is.`, ...misfits].join('\n')
}
