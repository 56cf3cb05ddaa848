import { describe, expect, test } from 'vitest'
import type { Settings } from '../shared/settings'
import { chooseProfile, defaultOf, defaultsOf, settleDefaults } from './default-session'
import { exampleProfile } from './testing/example-profile'

const work = exampleProfile({ id: 'w', name: 'Work' })
const home = exampleProfile({ id: 'h', name: 'Home' })
const practice = exampleProfile({ id: 'practice', name: 'Practice provider', kind: 'practice' })
const session = (id: string, profileId: string, subject: string, signedInAt = 0) => ({
  id,
  profileId,
  subject,
  signedInAt,
})
const ada = session('s1', 'w', 'ada', 1)
const grace = session('s2', 'w', 'grace', 2)
const none: Settings = { defaultSubjects: {} }

describe('defaultsOf', () => {
  test('the first account of a profile, and the first profile that is no practice', () => {
    expect(defaultsOf([practice, work, home], [grace, ada], none)).toEqual({ profileId: 'w', sessions: { w: 's1' } })
  })

  test('what was chosen, as long as it is there', () => {
    const settings = { defaultProfileId: 'h', defaultSubjects: { w: 'grace' } }
    expect(defaultsOf([work, home], [ada, grace], settings)).toEqual({ profileId: 'h', sessions: { w: 's2' } })
    expect(defaultsOf([work], [ada], settings)).toEqual({ profileId: 'w', sessions: { w: 's1' } })
  })

  test('nothing, where there is nothing', () => {
    expect(defaultsOf([], [], none)).toEqual({ sessions: {} })
    expect(defaultsOf([practice], [], none)).toEqual({ profileId: 'practice', sessions: {} })
  })
})

describe('settleDefaults', () => {
  test('writes the first account down, so that it stays when it signs in anew', () => {
    const settled = settleDefaults([work], [ada, grace], none)
    expect(settled.defaultSubjects).toEqual({ w: 'ada' })
    const anew = session('s3', 'w', 'ada', 3)
    expect(defaultsOf([work], [grace, anew], settled).sessions).toEqual({ w: 's3' })
    expect(settleDefaults([work], [grace, ada, anew], settled)).toBe(settled)
  })

  test('moves to the oldest that remains, and stays there', () => {
    const settled = settleDefaults([work], [session('s4', 'w', 'linus', 4), grace], { defaultSubjects: { w: 'ada' } })
    expect(settled.defaultSubjects).toEqual({ w: 'grace' })
    expect(settleDefaults([work], [grace, session('s5', 'w', 'ada', 5)], settled)).toBe(settled)
  })

  test('forgets profiles that have gone, and nothing else', () => {
    const settings = { defaultProfileId: 'h', defaultSubjects: { h: 'ada' }, caFile: '/ca.pem' }
    expect(settleDefaults([work], [], settings)).toEqual({ defaultSubjects: {}, caFile: '/ca.pem' })
  })
})

test('the account that is meant is the one that was chosen, else the first; none where nobody is signed in', () => {
  expect(defaultOf('w', [grace, ada], none)).toBe(ada)
  expect(defaultOf('w', [ada, grace], { defaultSubjects: { w: 'grace' } })).toBe(grace)
  expect(defaultOf('h', [ada, grace], none)).toBeUndefined()
})

describe('chooseProfile', () => {
  const choose = (name?: string) => chooseProfile([work, home], [ada, grace], none, name).id

  test.each([
    ['no name', undefined, 'w'],
    ['a name', 'Work', 'w'],
    ['a name in another case', ' wORK', 'w'],
    ['an id', 'h', 'h'],
  ])('by %s', (_by, name, id) => expect(choose(name)).toBe(id))

  test('says profile_unknown of one that is not there', () => {
    expect(() => choose('nobody')).toThrow(expect.objectContaining({ code: 'profile_unknown' }))
  })

  test('profile_ambiguous where an older version let two have one name; the id still finds it', () => {
    const twins = [work, exampleProfile({ id: 'x', name: 'WORK' })]
    expect(() => chooseProfile(twins, [ada], none, 'work')).toThrow(
      expect.objectContaining({ code: 'profile_ambiguous' }),
    )
    expect(chooseProfile(twins, [ada], none, 'w')).toBe(work)
  })

  test('profile_unknown where there is none at all', () => {
    expect(() => chooseProfile([], [], none)).toThrow(expect.objectContaining({ code: 'profile_unknown' }))
  })
})
