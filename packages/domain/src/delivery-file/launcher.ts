/** What launches the image in a target. */

export interface ResourceTag {
  readonly key: string
  readonly value: string
}
/** @param text `<key>=<value>` */
export const resourceTagOf = (text: string): ResourceTag => {
  const equals = text.indexOf('=')
  return { key: text.slice(0, equals), value: text.slice(equals + 1) }
}

/** Auto Scaling groups, by name or by one tag. */
export type GroupSelector = { readonly by: 'names'; readonly names: readonly string[] } | ({ readonly by: 'tag' } & ResourceTag)

/** @param said names, or a tag */
export const groupsOf = (said: readonly string[] | { readonly tag: ResourceTag }): GroupSelector =>
  'tag' in said ? { by: 'tag', ...said.tag } : { by: 'names', names: said }

/** Groups that are rolled out to, or somebody else, whose instances have a tag. */
export type Launcher = { readonly groups: GroupSelector } | { readonly consumer: ResourceTag }

/** One of both is there. */
export const launcherOf = (groups: GroupSelector | undefined, consumer: { readonly tag: ResourceTag } | undefined): Launcher =>
  consumer ? { consumer: consumer.tag } : { groups: groups ?? groupsOf([]) }
