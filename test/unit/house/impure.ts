import { imported, isCallOf, isMember, isNode, type Node, place, type Source } from './source.ts'

const hasNoArguments = (node: Node): boolean => Array.isArray(node.arguments) && node.arguments.length === 0

/** Time that is read or waited for anywhere but at the one clock. */
const readsTime = (node: Node): boolean =>
  isMember(node, 'Date', 'now') ||
  isMember(node, 'performance', 'now') ||
  (isCallOf(node, 'Date') && (node.type === 'CallExpression' || hasNoArguments(node))) ||
  ['setTimeout', 'setInterval', 'setImmediate'].some(timer => isCallOf(node, timer))

/** Chance: the same scenario and seed must give the same journal. */
const isRandom = (node: Node): boolean =>
  isMember(node, 'Math', 'random') ||
  (node.type === 'Identifier' && /^(randomUUID|randomBytes|randomInt|getRandomValues)$/.test(String(node.name)))

const PROCESS =
  /^(abort|argv|chdir|cwd|emitWarning|env|execPath|exit|exitCode|getBuiltinModule|hrtime|kill|nextTick|off|on|once|pid|platform|stderr|stdin|stdout|uptime|version|versions)$/

/** Node's `process`; a variable of that name (Auto Scaling has processes too) is told by what is read of it. */
const usesProcess = (node: Node): boolean => {
  const { property } = node
  if (node.type === 'MemberExpression' && isNode(property))
    return PROCESS.test(String(property.name)) && isMember(node, 'process', String(property.name))
  return (
    node.type === 'VariableDeclarator' &&
    isNode(node.id) &&
    node.id.type === 'ObjectPattern' &&
    isNode(node.init) &&
    node.init.name === 'process'
  )
}

const CHECKS = { time: readsTime, chance: isRandom, process: usesProcess }
const MODULES: Readonly<Record<string, keyof typeof CHECKS>> = {
  'node:timers': 'time',
  'node:timers/promises': 'time',
  'node:process': 'process',
}

/** Every use of the outside world in a source, `path:line kind`, but for the kinds that `allowed` names. */
export const impurities = (source: Source, allowed: readonly string[] = []): readonly string[] => {
  const used = source.nodes.flatMap(node => Object.entries(CHECKS).flatMap(([kind, check]) => (check(node) ? [[kind, node] as const] : [])))
  const loaded = imported(source).flatMap(([from, node]) => (MODULES[from] ? [[MODULES[from], node] as const] : []))
  return [...used, ...loaded].filter(([kind]) => !allowed.includes(kind)).map(([kind, node]) => `${place(source, node)} ${kind}`)
}
