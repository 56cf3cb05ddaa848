/** In place of a browser: opens the address that it is given and signs in at the practice provider, as Ada. */
import { ScriptedPerson } from '../src/practice/scripted-person'

const [start = ''] = process.argv.slice(2)
const { headers } = await fetch(start, { redirect: 'manual' })
const redirect = await new ScriptedPerson().approve(headers.get('location') ?? start)
await fetch(redirect)
