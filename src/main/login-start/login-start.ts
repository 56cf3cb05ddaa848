/** Whether the system starts Postern, without a window, when the person logs in. */
export interface LoginStart {
  /** What the system says now. */
  isOn(): Promise<boolean>
  /** @throws {LoginError} `start_at_login_failed` when the system says otherwise afterwards */
  set(on: boolean): Promise<void>
}
