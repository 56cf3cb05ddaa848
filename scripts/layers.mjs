/** `npm run layers`: checks who imports whom in `src/` against `.dependency-cruiser.cjs`. */
import './swc-for-cruiser.mjs'
import { cruise, format } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { runScript, SetupError } from './setup/say.mjs'

await runScript(async () => {
  const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs')
  const { output: result } = await cruise(['src'], options)
  if (typeof result === 'string') throw new Error('a cruise result is expected to be an object')
  // A parser that does not work finds nothing and so complains about nothing.
  if (!result.modules.some((module) => module.source.endsWith('.ts') && module.dependencies.length > 0)) {
    throw new SetupError('The layer check saw no module that imports another; its parser does not work.')
  }
  const { output, exitCode } = await format(result, { outputType: 'err' })
  console.log(output)
  return exitCode
})
