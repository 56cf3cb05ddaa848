import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { listBundledPackages } from './scripts/package/licences.mjs'

const root = import.meta.dirname

/** Where the build goes; each channel has a folder of its own. */
const out = process.env['POSTERN_BUILD_FOLDER'] ?? 'out'
/** `dev`, `e2e` or `release`: each has a scheme, a folder and a socket of its own (src/node/channel.ts). */
const channel = process.env['POSTERN_CHANNEL'] ?? 'dev'

/** CommonJS for what Electron starts: a sandboxed preload can load nothing else, and the main file starts sooner. */
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' } as const

export default defineConfig({
  main: {
    plugins: [listBundledPackages()],
    define: { __POSTERN_CHANNEL__: JSON.stringify(channel) },
    build: {
      outDir: resolve(root, out, 'main'),
      minify: true,
      rolldownOptions: {
        // A library of oidc-provider's has an eval that never runs.
        checks: { eval: false },
        input: {
          main: resolve(root, 'src/main/main.ts'),
          keychain: resolve(root, 'src/keychain/process.ts'),
          practice: resolve(root, 'src/practice/process.ts'),
          'practice-program': resolve(root, 'src/practice/program.ts'),
        },
        // devDependencies are bundled; keytar, with its prebuilt binaries, is the only dependency and is left to be loaded.
        output: commonJs,
      },
    },
  },
  preload: {
    plugins: [listBundledPackages()],
    build: {
      outDir: resolve(root, out, 'preload'),
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'src/preload/preload.ts') },
        output: commonJs,
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), listBundledPackages()],
    build: {
      outDir: resolve(root, out, 'renderer'),
      emptyOutDir: true,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, 'src/renderer/index.html') },
    },
  },
})
