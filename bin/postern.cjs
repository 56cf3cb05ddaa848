#!/usr/bin/env node
'use strict'

const { existsSync } = require('node:fs')
const { join } = require('node:path')

const program = join(__dirname, '..', 'out', 'cli', 'postern.cjs')
if (existsSync(program)) {
  require(program)
} else {
  process.stderr.write('Postern has not been built yet: run "npm start" or "npm run build" first.\n')
  process.exitCode = 100
}
