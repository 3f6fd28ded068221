// Made by `pnpm build` from src/. Do not edit.
import { start } from '../dist/start.js'

await start('refresh-asg')
