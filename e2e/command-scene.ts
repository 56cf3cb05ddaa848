import { type CommandOptions, type Ended, endApp, postern } from './command'
import { approve, expect, test as sceneTest } from './scene'

/** A scene in which commands start the app: it ends with the test. */
export const test = sceneTest.extend<{ ended: undefined }>({
  ended: [
    async ({ session }, use) => {
      await use(undefined)
      await endApp(session)
    },
    { auto: true },
  ],
})

export type CommandScene = Parameters<Parameters<typeof test>[2]>[0]

/** Of a profile whose tokens every tool may have. */
export const openToTools = ['--tools', 'allow']

/** Adds the provider as `Test`. The app runs from then on, with or without a display. @param more of its options */
export async function addProfile(
  { session, provider: { issuer, clientId } }: Pick<CommandScene, 'session' | 'provider'>,
  more: readonly string[] = [],
  options?: CommandOptions,
): Promise<void> {
  const line = ['profile', 'add', 'Test', '--issuer', issuer, '--client-id', clientId, ...more]
  expect(await postern(session, line, options)).toEqual({ code: 0, out: '', err: 'Test was added.\n' })
}

/** Signs in by the command, at the provider's pages as Ada. */
export async function logIn({
  session,
  systemBrowser,
}: Pick<CommandScene, 'session' | 'systemBrowser'>): Promise<Ended> {
  const opened = systemBrowser.nextPage()
  const login = postern(session, ['login', 'test'])
  await approve(await opened)
  const ended = await login
  expect(ended.code).toBe(0)
  return ended
}
