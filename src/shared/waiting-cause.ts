/** Why no redirect may have come yet. The sentence of each stands in the text catalogue (`attempt.cause.*`). */
export const waitingCauses = [
  // Seen
  'browser_failed',
  'scheme_other',
  'scheme_nobody',
  'scheme_stale',
  'browser_absent',
  'other_answer',
  // Likely
  'tab_closed',
  'scheme_prompt',
  'browser_profile',
  'not_registered',
  'way_blocked',
  'form_action',
  'other_computer',
] as const
export type WaitingCause = (typeof waitingCauses)[number]
