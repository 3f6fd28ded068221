// Made by `pnpm build` from src/. Do not edit.
const { RUNNER_TEMP } = process.env
if (RUNNER_TEMP) process.getBuiltinModule('node:module').enableCompileCache(`${RUNNER_TEMP}/golden-ami-compiled`)

export const start = async action => {
  const { run } = await import('./index.js')
  await run(action)
}
