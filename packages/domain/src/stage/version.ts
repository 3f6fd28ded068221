/** Which version a new content gets. */
type Numbers = readonly [number, number, number]

const numbers = (version: string): Numbers | undefined => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}
const newer = (a: Numbers, b: Numbers): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

/** One patch above the newest version that the stage has had; `1.0.0` for the first. Versions that are none are passed over. */
export const nextVersion = (used: readonly string[]): string => {
  const newest = used
    .flatMap(version => [numbers(version)].filter(known => known !== undefined))
    .sort(newer)
    .at(-1)
  return newest ? `${newest[0]}.${newest[1]}.${newest[2] + 1}` : '1.0.0'
}
