import { type ReactNode, useId } from 'react'
import type { AppState } from '../../shared/app-state'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { ClosingFoot } from '../parts/closing-foot'
import { Dialog } from '../parts/dialog'
import { ChoiceField } from '../parts/field'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { ToolsSetting } from '../tools/tools-setting'
import { DesktopSettings } from './desktop-settings'
import { LanguageSetting } from './language-setting'
import { LogSetting } from './log-setting'
import { LookSettings } from './look-settings'
import { ProfileFiles } from './profile-files'
import { ToolHosts } from './tool-hosts'

interface Props {
  readonly state: AppState
  readonly onClosed: () => void
}

/** What holds for Postern as a whole. */
export function SettingsDialog({ state, onClosed }: Props) {
  const title = useId()
  return (
    <Dialog labelledBy={title} look="sheet" passing onClosed={onClosed}>
      {(close) => (
        <>
          <h2 id={title} className="dialog-title">
            {text('settings.title')}
          </h2>
          <div className="form-body">
            <Group title={text('settings.general')}>
              <LanguageSetting chosen={state.language.chosen} />
              <LookSettings desktop={state.desktop} />
              {state.profiles.length > 0 && <DefaultProfile state={state} />}
            </Group>
            <Group title={text('settings.desktop')}>
              <DesktopSettings desktop={state.desktop} />
            </Group>
            <Group title={text('tools.title')}>
              <ToolsSetting state={state} />
              <ToolHosts state={state} />
            </Group>
            <Group title={text('settings.network')}>
              <CaFile path={state.caFile} />
            </Group>
            <Group title={text('settings.files')}>
              <ProfileFiles count={state.profiles.filter(({ kind }) => kind !== 'practice').length} />
            </Group>
            <Group title={text('settings.log')}>
              <LogSetting />
            </Group>
          </div>
          <ClosingFoot close={close} />
        </>
      )}
    </Dialog>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="settings-group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

function DefaultProfile({ state: { profiles, defaults } }: { readonly state: AppState }) {
  const { send, failure, dismiss } = useSender()
  return (
    <div className="setting">
      <ChoiceField
        label={text('settings.default')}
        help={text('settings.default.help')}
        value={defaults.profileId}
        onChange={(event) => void send('setDefault', { profileId: event.target.value })}
      >
        {profiles.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {profileName(profile)}
          </option>
        ))}
      </ChoiceField>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </div>
  )
}

function CaFile({ path }: { readonly path: string | undefined }) {
  const title = useId()
  const { send, pending, failure, dismiss } = useSender()
  return (
    <section className="setting" aria-labelledby={title}>
      <h4 id={title}>{text('settings.ca')}</h4>
      <p className="help">{text('settings.ca.help')}</p>
      <p role="status">{path === undefined ? text('settings.ca.none') : <code>{path}</code>}</p>
      <div className="actions">
        <Button pending={pending === 'chooseCaFile'} onClick={() => void send('chooseCaFile', {})}>
          {text('settings.ca.choose')}
        </Button>
        {path !== undefined && (
          <Button look="quiet" pending={pending === 'clearCaFile'} onClick={() => void send('clearCaFile', {})}>
            {text('settings.ca.clear')}
          </Button>
        )}
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </section>
  )
}
