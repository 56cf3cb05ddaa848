import type { Page } from '@playwright/test'
import { type PresetId, presetIds } from '../../src/shared/profile'
import type { ProviderReport } from '../../src/shared/provider-report'
import { failure, profile, signedIn, state, text } from './states'
import type { View } from './view'

export const report: ProviderReport = {
  issuer: 'https://acme.eu.auth0.com/',
  lines: [
    { feature: 's256', support: 'yes', values: ['S256'] },
    { feature: 'iss', support: 'yes', values: [] },
    { feature: 'par', support: 'required', values: ['https://acme.eu.auth0.com/oauth/par'] },
    { feature: 'dpop', support: 'no', values: [] },
    { feature: 'refresh', support: 'unsaid', values: [] },
  ],
  suggestion: { scope: 'openid profile email offline_access', par: true },
}

const press = (name: string) => async (window: Page) => {
  await window.getByRole('button', { name, exact: true }).click()
  await window.getByRole('dialog').waitFor()
}
/** By the command palette. */
const run = (command: string) => async (window: Page) => {
  await press('Commands')(window)
  await window.getByRole('combobox').fill(command)
  await window.getByRole('combobox').press('Enter')
  await window.getByRole('combobox').waitFor({ state: 'detached' })
  await window.getByRole('dialog').waitFor()
}
const openForm = press('Add provider')
const choosePreset = (preset: PresetId) => async (window: Page) => {
  await openForm(window)
  await window.getByRole('radio', { name: text(`preset.${preset}.label`) }).check()
}

/** What opens above the places. */
export const dialogViews: readonly View[] = [
  ...presetIds.map((preset): View => ({ name: `form-${preset}`, state: state(), open: choosePreset(preset) })),
  {
    name: 'form-errors',
    state: state(),
    answers: [{ command: 'addProfile', value: { problems: { issuer: 'not_a_domain', clientId: 'required' } } }],
    open: async (window) => {
      await openForm(window)
      await window.getByLabel('Client ID').press('Enter')
      await window.locator('[aria-invalid="true"]').first().waitFor()
    },
  },
  {
    name: 'form-edit-advanced',
    state: state({ profiles: [profile({ prompt: 'login', extra: { tenant: 'blue' }, dpop: true })] }),
    open: press('Edit Acme'),
  },
  {
    name: 'form-provider-checked',
    state: state(),
    answers: [{ command: 'inspectProvider', value: { report } }],
    open: async (window) => {
      await openForm(window)
      await window.getByRole('textbox', { name: 'Domain' }).fill('acme.eu.auth0.com')
      await window.getByRole('button', { name: 'Check provider' }).click()
      await window.getByText('PKCE with S256').waitFor()
    },
  },
  { name: 'remove-provider', state: state(), open: press('Remove Acme') },
  {
    name: 'sign-in-with-options',
    state: state(),
    open: async (window) => {
      await press('Sign in with options to Acme')(window)
      await window.getByText('More', { exact: true }).click()
    },
  },
  {
    name: 'provider-report',
    state: state(),
    answers: [{ command: 'inspectProvider', value: { report } }],
    open: async (window) => {
      await press('Provider report of Acme')(window)
      await window.getByText('PKCE with S256').waitFor()
    },
  },
  {
    name: 'provider-report-failed',
    state: state(),
    answers: [{ command: 'inspectProvider', failure: failure('network_unreachable', 'ECONNREFUSED') }],
    open: async (window) => {
      await press('Provider report of Acme')(window)
      await window.getByRole('alert').waitFor()
    },
  },
  { name: 'sign-out', state: signedIn(), open: press('Sign out Ada Lovelace') },
  {
    name: 'sign-out-refused',
    state: signedIn(),
    answers: [{ command: 'logOut', failure: failure('keychain_locked') }],
    open: async (window) => {
      await press('Sign out Ada Lovelace')(window)
      await window.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click()
      await window.getByRole('alert').waitFor()
    },
  },
  { name: 'settings', state: state({ caFile: '/etc/ssl/company.pem' }), open: press('Settings') },
  {
    name: 'settings-imported',
    state: state(),
    answers: [
      {
        command: 'importProfilesFromFile',
        value: {
          profiles: [
            { name: 'Globex', outcome: 'added', profileId: 'globex' },
            { name: 'Acme', outcome: 'same', profileId: 'acme' },
            { name: 'Initech', outcome: 'secret_member', member: 'clientSecret' },
          ],
        },
      },
    ],
    open: async (window) => {
      await press('Settings')(window)
      await window.getByRole('button', { name: /Import/ }).click()
      await window.getByText(/Initech/).waitFor()
    },
  },
  { name: 'palette', state: signedIn(), open: press('Commands') },
  {
    name: 'palette-nothing-fits',
    state: signedIn(),
    open: async (window) => {
      await press('Commands')(window)
      await window.getByRole('combobox').fill('teapot')
    },
  },
  { name: 'shortcuts', state: signedIn(), open: run('Keyboard shortcuts') },
  {
    name: 'about',
    state: signedIn(),
    answers: [
      {
        command: 'getAbout',
        value: {
          version: '1.2.3',
          electron: '40.0.0',
          chromium: '140.0.0',
          node: '24.0.0',
          system: 'Linux 6.1.0 (x64)',
        },
      },
    ],
    open: run('About Postern'),
  },
]
