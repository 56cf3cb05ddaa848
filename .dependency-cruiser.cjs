/** Who may import whom (docs/architecture.md). Checked by `npm run layers`. */
/**
 * @param {string} name
 * @param {string} from
 * @param {string} allowed
 */
const outside = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: allowed },
})

module.exports = {
  forbidden: [
    outside('shared imports no other layer', '^src/shared/', '^src/shared/'),
    outside('core imports shared alone', '^src/core/', '^src/(core|shared)/'),
    outside('node imports core and shared', '^src/node/', '^src/(node|core|shared)/'),
    outside('keychain imports shared alone', '^src/keychain/', '^src/(keychain|shared)/'),
    outside('practice imports shared alone', '^src/practice/', '^src/(practice|shared)/'),
    outside('preload imports shared alone', '^src/preload/', '^src/(preload|shared)/'),
    outside('renderer imports shared alone', '^src/renderer/', '^src/(renderer|shared)/'),
    outside(
      'cli imports lab, node, shared and the errors of the core',
      '^src/cli/',
      '^src/(cli|lab|node|shared)/|^src/core/(login-error|failure)[.]ts$',
    ),
    outside('lab imports core, node and shared', '^src/lab/', '^src/(lab|core|node|shared)/'),
    outside('conformance imports core, node and shared', '^src/conformance/', '^src/(conformance|core|node|shared)/'),
    outside('conformance is for its own tests', '^src/(?!conformance/)', '^src/(?!conformance/)'),
    outside('main imports neither the renderer nor the cli', '^src/main/', '^src/(?!renderer/|cli/)'),
    {
      name: 'core and shared use no Node and no Electron',
      severity: 'error',
      from: { path: '^src/(core|shared)/', pathNot: '\\.test\\.ts$' },
      to: { path: ['^electron$', 'node_modules/electron/'] },
    },
    {
      name: 'core and shared use no Node built-in',
      severity: 'error',
      from: { path: '^src/(core|shared)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only the keychain process loads keytar',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/keychain/' },
      to: { path: 'keytar' },
    },
    {
      name: 'only main and preload use Electron',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload|keychain|practice)/' },
      to: { path: ['^electron$', 'node_modules/electron/'] },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no import that cannot be found',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css'] },
  },
}
