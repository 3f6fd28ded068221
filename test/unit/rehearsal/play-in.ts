/** Plays scenarios that a test writes down. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { type PlayOptions, play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'

/** @param files by path in the repository, which is the scenario's folder */
export const playIn = async (
  files: Readonly<Record<string, string>>,
  scenario: string,
  others: Partial<PlayOptions> = {},
): Promise<RehearsalReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return await play(readScenario(scenario, 'scenario.yml'), { folder, ...others })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
