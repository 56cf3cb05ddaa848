import type { FaultName } from '../../shared/faults'
import { badSignature } from './bad-signature'
import { clockSkew } from './clock-skew'
import { codeUsedTwice } from './code-used-twice'
import { denial } from './denial'
import { expired } from './expired'
import type { Fault } from './fault'
import { formAction } from './form-action'
import { missingIssuer } from './missing-issuer'
import { noAnswer } from './no-answer'
import { refreshTokenReuse } from './refresh-token-reuse'
import { slowTokens } from './slow-tokens'
import { unsigned } from './unsigned'
import { wrongAudience } from './wrong-audience'
import { wrongIssuer } from './wrong-issuer'
import { wrongNonce } from './wrong-nonce'
import { wrongState } from './wrong-state'

export const faults: Readonly<Record<FaultName, Fault>> = {
  form_action: formAction,
  no_answer: noAnswer,
  denial,
  wrong_state: wrongState,
  wrong_issuer: wrongIssuer,
  missing_issuer: missingIssuer,
  slow_tokens: slowTokens,
  code_used_twice: codeUsedTwice,
  unsigned,
  bad_signature: badSignature,
  wrong_audience: wrongAudience,
  wrong_nonce: wrongNonce,
  expired,
  clock_skew: clockSkew,
  refresh_token_reuse: refreshTokenReuse,
}
