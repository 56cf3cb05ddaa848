/** Packages the program that is given to people, where something in it has changed. */
import { packagedProgram } from './packages'

await packagedProgram('release')
