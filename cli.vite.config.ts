import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** The `postern` command: built apart from the app, so that its way to a token is one small file. */
export default defineConfig({
  define: { __POSTERN_CHANNEL__: JSON.stringify(process.env['POSTERN_CHANNEL'] ?? 'dev') },
  build: {
    ssr: resolve(import.meta.dirname, 'src/cli/postern.ts'),
    outDir: resolve(import.meta.dirname, process.env['POSTERN_BUILD_FOLDER'] ?? 'out', 'cli'),
    target: 'node20',
    minify: true,
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
  ssr: { noExternal: true },
  logLevel: 'warn',
})
