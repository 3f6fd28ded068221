import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputChunk } from 'rolldown'

/** A third-party package in the bundle, with the texts that its licence wants to travel along. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** The SPDX expression from its package.json. */
  readonly license: string
  /** The contents of its licence and notice files. */
  readonly texts: readonly string[]
}

/** The folder of the package that a module belongs to; nothing for our own sources. */
const packageFolder = (moduleId: string): string | undefined => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId)?.[0]

const readPackage = (folder: string): BundledPackage => {
  const { name, version, license = 'UNKNOWN' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter(file => /^(licen[cs]e|notice)/i.test(file))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return { name, version, license, texts }
}

/** The packages whose modules rolldown put into `chunks`. Workspace packages are ours and linked, so they are not among them. */
export const bundledPackages = (chunks: readonly OutputChunk[]): readonly BundledPackage[] => {
  const folders = new Set(chunks.flatMap(chunk => chunk.moduleIds).flatMap(id => packageFolder(id) ?? []))
  return [...folders].map(readPackage)
}

/** The text of `licenses.txt`: every package once, sorted by name and version. */
export const licensesText = (packages: readonly BundledPackage[]): string => {
  const sections = packages.map(({ name, version, license, texts }) => ({
    title: `${name}@${version}`,
    text: [`${name}@${version}`, license, ...texts].join('\n\n'),
  }))
  const byTitle = new Map(sections.map(section => [section.title, section.text]))
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  const titles = [...byTitle.keys()].sort()
  return `${titles.map(title => byTitle.get(title)).join(rule)}\n`
}
