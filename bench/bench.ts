/** `npm run bench [-- COUNT]`: Postern against the least that does the same, in one run. Never part of the tests. */
import { benchLogin } from './login'
import { benchStart } from './start'
import { benchToken } from './token'

const count = Math.max(15, Number(process.argv[2]) || 15)
await benchLogin(count)
await benchToken(count)
await benchStart(count)
