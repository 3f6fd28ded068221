import { registerHooks } from 'node:module'

/**
 * Lets Node load GitHub's parser: it imports its schema as JSON without the import attribute that Node demands
 * (https://nodejs.org/api/esm.html#import-attributes). To be called before the language service is imported.
 */
export const allowJsonImports = (): void => {
  registerHooks({
    load: (url, context, next) =>
      url.endsWith('.json') && url.includes('@actions/')
        ? next(url, { ...context, importAttributes: { type: 'json' } })
        : next(url, context),
  })
}
