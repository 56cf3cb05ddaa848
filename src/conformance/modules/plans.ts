import type { ConformancePlan } from '../module'
import { basicPlan } from './basic'
import { configPlan } from './config'
import { fapi2AcceptedModules } from './fapi2-accepted'
import { fapi2RefusedModules } from './fapi2-refused'
import { logoutPlan } from './logout'
import { refreshPlan } from './refresh'

const fapi2Plan: ConformancePlan = {
  title: 'FAPI 2.0',
  about:
    'Those modules of the security profile that concern a public client. All are played with DPoP and with `iss` in the redirect, without pushed requests and without client authentication.',
  modules: [...fapi2RefusedModules, ...fapi2AcceptedModules],
}

export const plans: readonly ConformancePlan[] = [basicPlan, configPlan, refreshPlan, logoutPlan, fapi2Plan]
