// Made by `pnpm build` from src/. Do not edit.
import { run } from '../dist/index.js'

await run('rollback')
