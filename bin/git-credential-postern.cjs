#!/usr/bin/env node
'use strict'

// Found by its name on the PATH. It knows no other command than this.
process.argv.splice(2, 0, 'credential', 'git')
require('./postern.cjs')
