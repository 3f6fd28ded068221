import { type OutputChunk, rolldown } from 'rolldown'
import { dispatcher, dispatcherFile } from './dispatcher.ts'

/**
 * Modules that rolldown may drop when nothing of them is used, although they do not say so themselves. Without this every action would
 * carry and load undici, which @actions/core imports for OIDC tokens alone, and every AWS client that any other action needs.
 */
const WITHOUT_SIDE_EFFECTS = /node_modules\/(@actions|undici|tunnel)\/|\/packages\/(domain|aws|actions-kit)\/src\//

/**
 * Bundles all actions below `root` into tree-shaken JavaScript in the folder `into`: `index.js` exports `run(name)`, the other chunks hold
 * what is loaded on demand. Answers with the chunks written. Chunks are not steered: rolldown's own split loads least.
 */
export const bundle = async (root: string, actions: readonly string[], into: string): Promise<readonly OutputChunk[]> => {
  const build = await rolldown({
    cwd: root,
    input: { index: dispatcherFile(root) },
    platform: 'node',
    plugins: [dispatcher(root, actions)],
    resolve: { mainFields: ['module', 'main'] },
    treeshake: { moduleSideEffects: [{ test: WITHOUT_SIDE_EFFECTS, sideEffects: false }] },
  })
  const { output } = await build.write({
    ...{ dir: into, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    // Every job downloads what is said here; who reads it finds the comments in the sources.
    comments: { legal: true, annotation: false, jsdoc: false },
    // Every start reads it: local names are short, and nothing takes two bytes a letter. Lines, and names of functions and classes, stay as
    // they are for whoever reads a stack; code is not rewritten, which would gain little more.
    minify: { compress: false, mangle: { keepNames: true }, codegen: { removeWhitespace: false, asciiOnly: true } },
  })
  await build.close()
  return output.filter(file => file.type === 'chunk')
}
