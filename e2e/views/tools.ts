import type { Page } from '@playwright/test'
import type { AppState } from '../../src/shared/app-state'
import type { ToolQuestion } from '../../src/shared/tool-consent'
import { now, signedIn } from './states'
import type { View } from './view'

const git: ToolQuestion = {
  id: 'q1',
  about: 'consent',
  profileId: 'acme',
  client: 'git',
  program: { path: '/usr/bin/git', startedBy: 'bash', folder: '/home/ada/project' },
  askedAt: now - 5_000,
  deadline: now + 40_000,
}

const needsSignIn: ToolQuestion = { id: 'q3', about: 'sign_in', profileId: 'acme', client: 'kubectl', askedAt: now }

const asked = (questions: readonly ToolQuestion[]): AppState => signedIn({}, { questions })

const given: Partial<AppState> = {
  consents: [
    { client: 'git', program: '/usr/bin/git', profileId: 'acme', rule: 'allow', since: now - 86_400_000 },
    { client: 'curl', profileId: 'acme', rule: 'refuse', since: now - 3_600_000 },
  ],
  handOuts: [
    {
      client: 'git',
      program: '/usr/bin/git',
      profileId: 'acme',
      kind: 'access_token',
      host: 'git.example.com',
      count: 12,
      firstAt: now - 86_400_000,
      lastAt: now - 60_000,
    },
  ],
  hosts: [{ host: 'git.example.com', profileId: 'acme', token: 'access' }],
}

const open = (name: string) => async (window: Page) => {
  await window.getByRole('button', { name, exact: true }).click()
  await window.getByRole('dialog').waitFor()
}
const openSettings = open('Settings')
const openSignOut = open('Sign out Ada Lovelace')

/** What tools need the person's word for, and what they were given. */
export const toolViews: readonly View[] = [
  { name: 'tool-asks', state: asked([git]) },
  {
    name: 'tool-asks-unseen',
    state: asked([{ id: 'q2', about: 'consent', profileId: 'acme', client: 'sync', askedAt: now }]),
  },
  {
    name: 'tool-needs-sign-in',
    state: asked([needsSignIn]),
  },
  {
    name: 'tool-needs-first-sign-in',
    state: signedIn({}, { sessions: [], questions: [needsSignIn] }),
  },
  { name: 'settings-tools', state: signedIn({}, given), open: openSettings },
  { name: 'sign-out-tool-asks', state: asked([git]), open: openSignOut },
]
