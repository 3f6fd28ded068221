/** Auto Scaling groups, by name or by one tag. */
export type GroupSelector =
  | { readonly by: 'names'; readonly names: readonly string[] }
  | { readonly by: 'tag'; readonly key: string; readonly value: string }

/** @param said names, or a tag as `<key>=<value>` */
export const groupsOf = (said: readonly string[] | { readonly tag: string }): GroupSelector => {
  if (!('tag' in said)) return { by: 'names', names: said }
  const equals = said.tag.indexOf('=')
  return { by: 'tag', key: said.tag.slice(0, equals), value: said.tag.slice(equals + 1) }
}
