import { type CommandOptions, type Ended, endApp, postern } from './command'
import { approve, expect, test as sceneTest } from './scene'

interface CommandScene {
  readonly ended: undefined
  /** Adds the provider as `Test`. The app runs from then on, with or without a display. @param more of its options */
  addProfile(more?: readonly string[], options?: CommandOptions): Promise<void>
  /** Signs in there by the command, at the provider's pages as Ada. */
  logIn(): Promise<Ended>
}

/** A scene in which commands start the app: it ends with the test. */
export const test = sceneTest.extend<CommandScene>({
  ended: [
    async ({ session }, use) => {
      await use(undefined)
      await endApp(session)
    },
    { auto: true },
  ],
  addProfile: async ({ session, provider: { issuer, clientId } }, use) => {
    await use(async (more = [], options) => {
      const line = ['profile', 'add', 'Test', '--issuer', issuer, '--client-id', clientId, ...more]
      expect(await postern(session, line, options)).toEqual({ code: 0, out: '', err: 'Test was added.\n' })
    })
  },
  logIn: async ({ session, systemBrowser }, use) => {
    await use(async () => {
      const opened = systemBrowser.nextPage()
      const login = postern(session, ['login', 'test'])
      await approve(await opened)
      const ended = await login
      expect(ended.code).toBe(0)
      return ended
    })
  },
})

/** Of a profile whose tokens every tool may have. */
export const openToTools = ['--tools', 'allow']
