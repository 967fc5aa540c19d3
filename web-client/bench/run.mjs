/** `npm run bench`: starts the benchmark, which is written in TypeScript, without a build of its own. */
import { runnerImport } from 'vite'

const { module } = await runnerImport('./bench/main.ts', { configFile: false, logLevel: 'error' })
process.exit(await module.main(process.argv.slice(2)))
