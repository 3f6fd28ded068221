/** What most actions ship: the same source packed by ncc alone, one file an action. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '@golden-ami/tooling/build/pack'
import { ROOT } from '@golden-ami/tooling/root'
import { rolldown } from 'rolldown'

/** Whose dependencies are found from the packed file. */
const PACKAGES = ['packages/aws', 'packages/actions-kit', 'packages/domain']

/**
 * ncc cannot read the TypeScript of this repository, so its own modules are joined first; everything that comes from elsewhere is left to
 * ncc. Answers with the file to start; whoever asks removes the folder `build`'s sub-folder that it lies in.
 */
export const plainNcc = async (action: string): Promise<{ readonly folder: string; readonly file: string }> => {
  mkdirSync(join(ROOT, 'build'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, 'build', 'bench-'))
  linkDependencies(folder)
  const entry = join(ROOT, 'actions', 'bench-entry.js')
  const build = await rolldown({
    cwd: ROOT,
    input: entry,
    platform: 'node',
    external: id => !/^[./]|^@golden-ami\//.test(id) && id !== entry,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? id : undefined),
        load: id => (id === entry ? source(action) : undefined),
      },
    ],
  })
  await build.write({ file: join(folder, 'index.js'), format: 'esm', codeSplitting: false })
  await build.close()
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
  pack(folder)
  return { folder, file: join(folder, 'dist', 'index.js') }
}

const source = (action: string): string => `import { fromProcess } from '@golden-ami/actions-kit/from-process'
import { run } from '@golden-ami/actions/${action}'
await run(fromProcess())
`
const linkDependencies = (folder: string): void => {
  for (const from of PACKAGES.map(name => join(ROOT, name, 'node_modules')).filter(existsSync))
    for (const name of readdirSync(from).flatMap(one =>
      one.startsWith('@') ? readdirSync(join(from, one)).map(each => `${one}/${each}`) : [one],
    )) {
      const link = join(folder, 'node_modules', name)
      if (name.startsWith('.') || existsSync(link)) continue
      mkdirSync(join(link, '..'), { recursive: true })
      symlinkSync(join(from, name), link)
    }
}
