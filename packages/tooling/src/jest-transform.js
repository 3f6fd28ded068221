import { transformSync } from 'rolldown/utils'

/** Strips types for jest with the bundler that is here anyway. */
export default { process: (code, file) => transformSync(file, code, { sourcemap: true }) }
