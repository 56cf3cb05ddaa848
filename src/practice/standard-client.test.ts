import * as oauth from 'openid-client'
import { describe, expect, test } from 'vitest'
import { post } from './bare-client'
import { type PracticeOptions, practiceAudience } from './options'
import { ScriptedPerson } from './scripted-person'
import { temporaryProvider } from './temporary-provider'

/** The provider as a certified client library sees it. */
async function connect(options: PracticeOptions = {}) {
  const provider = await temporaryProvider(options)
  const { issuer, clientId } = provider
  const execute = [oauth.allowInsecureRequests, oauth.enableNonRepudiationChecks]
  const configuration = await oauth.discovery(new URL(issuer), clientId, undefined, oauth.None(), { execute })
  return { provider, configuration }
}

const redirectUri = 'http://127.0.0.1:49152/callback'

async function request() {
  const verifier = oauth.randomPKCECodeVerifier()
  const nonce = oauth.randomNonce()
  const state = oauth.randomState()
  return {
    checks: { pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: state },
    parameters: {
      redirect_uri: redirectUri,
      scope: 'openid profile email offline_access',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      nonce,
      state,
    },
  }
}

const arrive = async (url: URL) => new URL(await new ScriptedPerson().approve(url))

describe('openid-client', () => {
  test('signs in, asks /userinfo, refreshes and revokes', async () => {
    const { configuration } = await connect()
    const { parameters, checks } = await request()
    const redirect = await arrive(oauth.buildAuthorizationUrl(configuration, parameters))
    const tokens = await oauth.authorizationCodeGrant(configuration, redirect, { ...checks, idTokenExpected: true })
    const subject = tokens.claims()?.sub ?? ''
    expect(await oauth.fetchUserInfo(configuration, tokens.access_token, subject)).toMatchObject({
      name: 'Ada Lovelace',
    })
    const next = await oauth.refreshTokenGrant(configuration, tokens.refresh_token ?? '')
    await oauth.tokenRevocation(configuration, next.refresh_token ?? '')
    await expect(oauth.refreshTokenGrant(configuration, next.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  test.each([
    ['', {}],
    [' and an audience', { audience: practiceAudience }],
  ])('uses DPoP with required nonces%s', async (_what, audience) => {
    const { configuration } = await connect({ dpopNonceRequired: true })
    const { parameters, checks } = await request()
    const keys = await oauth.randomDPoPKeyPair()
    const DPoP = oauth.getDPoPHandle(configuration, keys)
    const dpopJkt = await DPoP.calculateThumbprint()
    const url = oauth.buildAuthorizationUrl(configuration, { ...parameters, ...audience, dpop_jkt: dpopJkt })
    const tokens = await oauth.authorizationCodeGrant(configuration, await arrive(url), checks, undefined, { DPoP })
    expect(tokens.token_type.toLowerCase()).toBe('dpop')
    const subject = tokens.claims()?.sub ?? ''
    await oauth.fetchUserInfo(configuration, tokens.access_token, subject, { DPoP })
    const next = await oauth.refreshTokenGrant(configuration, tokens.refresh_token ?? '', undefined, { DPoP })
    expect(next.token_type.toLowerCase()).toBe('dpop')
    await expect(oauth.fetchUserInfo(configuration, next.access_token, subject)).rejects.toThrow()
  })

  test('is held to the key that dpop_jkt named', async () => {
    const { configuration } = await connect()
    const { parameters, checks } = await request()
    const [first, second] = await Promise.all([oauth.randomDPoPKeyPair(), oauth.randomDPoPKeyPair()])
    const dpopJkt = await oauth.getDPoPHandle(configuration, first).calculateThumbprint()
    const redirect = await arrive(oauth.buildAuthorizationUrl(configuration, { ...parameters, dpop_jkt: dpopJkt }))
    const DPoP = oauth.getDPoPHandle(configuration, second)
    await expect(
      oauth.authorizationCodeGrant(configuration, redirect, checks, undefined, { DPoP }),
    ).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('pushes its request where that is required, and still gets a refresh token', async () => {
    const { configuration, provider } = await connect({ parRequired: true })
    expect(configuration.serverMetadata()['require_pushed_authorization_requests']).toBe(true)
    const { parameters, checks } = await request()

    const plain = await arrive(oauth.buildAuthorizationUrl(configuration, parameters))
    expect(plain.searchParams.get('error')).toBe('invalid_request')

    const pushed = await oauth.buildAuthorizationUrlWithPAR(configuration, {
      ...parameters,
      audience: practiceAudience,
    })
    expect([...pushed.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri'])
    const tokens = await oauth.authorizationCodeGrant(configuration, await arrive(pushed), checks)
    expect(tokens.scope).toContain('offline_access')
    expect(tokens.refresh_token).toEqual(expect.any(String))
    await expect(new ScriptedPerson().approve(pushed)).rejects.toThrow(/request_uri/)
    expect(provider.options.parRequired).toBe(true)
  })
})

describe('the device authorization grant', () => {
  async function start() {
    const { provider, configuration } = await connect()
    const device = await oauth.initiateDeviceAuthorization(configuration, { scope: 'openid profile offline_access' })
    const poll = () => oauth.pollDeviceAuthorizationGrant(configuration, { ...device, interval: 0.01 })
    return { provider, device, poll }
  }

  test('ends in tokens when the person says yes', async () => {
    const { provider, device, poll } = await start()
    expect(device.verification_uri).toBe(`${provider.issuer}activate`)
    const person = new ScriptedPerson()
    expect(await person.activate(device.verification_uri_complete ?? '', { account: 'grace' })).toBe('device-done')
    expect(person.pages).toEqual(['self-submitting', 'device-confirm', 'login', 'consent', 'device-done'])
    const tokens = await poll()
    expect(tokens.claims()).toMatchObject({ sub: 'practice|grace', name: 'Grace Hopper' })
    expect(tokens.refresh_token).toEqual(expect.any(String))
  })

  test('is denied when the person says no', async () => {
    const { device, poll } = await start()
    const person = new ScriptedPerson()
    expect(await person.activate(device.verification_uri_complete ?? '', { deny: true })).toBe('device-denied')
    await expect(poll()).rejects.toMatchObject({ error: 'access_denied' })
  })

  test('is pending at first, with the status that Auth0 gives it', async () => {
    const { provider, device } = await start()
    const { device_code } = device
    const grant_type = 'urn:ietf:params:oauth:grant-type:device_code'
    const { status, body } = await post(provider, 'oauth/token', { grant_type, device_code })
    expect({ status, error: body.error }).toEqual({ status: 403, error: 'authorization_pending' })
  })

  test('is asked to slow down as often as its options say, and then as usual', async () => {
    const { provider, configuration } = await connect({ deviceSlowDowns: 2 })
    const { device_code } = await oauth.initiateDeviceAuthorization(configuration, { scope: 'openid' })
    const grant_type = 'urn:ietf:params:oauth:grant-type:device_code'
    const answers: unknown[] = []
    for (let i = 0; i < 3; i += 1) {
      const { status, body } = await post(provider, 'oauth/token', { grant_type, device_code })
      answers.push([status, body.error])
    }
    expect(answers).toEqual([
      [429, 'slow_down'],
      [429, 'slow_down'],
      [403, 'authorization_pending'],
    ])
  })

  test('takes a typed code, and says when it is wrong', async () => {
    const provider = await temporaryProvider()
    const page = await fetch(`${provider.issuer}activate`)
    const markup = await page.text()
    const secret = /name="xsrf" value="(\w+)"/.exec(markup)?.[1] ?? ''
    const cookie = page.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ')
    const body = new URLSearchParams({ xsrf: secret, user_code: '<b>WRONG' })
    const answer = await fetch(`${provider.issuer}activate`, { method: 'POST', headers: { cookie }, body })
    const again = await answer.text()
    expect(again).toContain('That code is not right')
    expect(again).toContain('value="&lt;b&gt;WRONG"')
  })
})
