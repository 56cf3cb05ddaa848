/**
 * `npm run bench [-- COUNT] [login] [token] [start] [refresh] [scale] [journal]`: Postern against the least that does the same, in one run. Never part
 * of the tests.
 */
import { benchJournal } from './journal'
import { benchLogin } from './login'
import { benchRefresh } from './refresh'
import { benchScale } from './scale'
import { benchStart } from './start'
import { benchToken } from './token'

const benches = {
  login: benchLogin,
  token: benchToken,
  start: benchStart,
  refresh: (count: number) => benchRefresh(Math.ceil(count / 3)),
  scale: (count: number) => benchScale(Math.ceil(count / 3)),
  journal: (count: number) => benchJournal(Math.ceil(count / 3)),
}
type Name = keyof typeof benches

const isName = (word: string): word is Name => Object.hasOwn(benches, word)
const words = process.argv.slice(2)
const count = Math.max(15, ...words.map(Number).filter(Number.isInteger))
const chosen = words.filter(isName)
for (const name of chosen.length > 0 ? chosen : (Object.keys(benches) as Name[])) await benches[name](count)
