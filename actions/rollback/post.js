// Made by `pnpm build` from src/. Do not edit.
process.env.STATE_begun = 'true'
await import('./index.js')
