import { loopbackHosts, responseModes } from '../../shared/profile'
import type { SchemeStatus } from '../../shared/scheme'
import { toolPolicies } from '../../shared/tool-consent'
import { text } from '../language'
import { CheckField, ChoiceField, LinesField, TextField } from '../parts/field'
import { ExtraRows } from './extra-rows'
import { bind, type FormBinding, problemText } from './form-binding'
import { SchemeFields } from './scheme-fields'
import { WayBackField } from './way-back-field'

interface Props {
  readonly form: FormBinding
  readonly open: boolean
  readonly scheme: SchemeStatus
}

/** What most profiles never need. */
export function AdvancedFields({ form, open, scheme }: Props) {
  const { values, problems, change } = form
  return (
    <details className="advanced" open={open}>
      <summary>{text('form.advanced')}</summary>
      <fieldset>
        <legend>{text('form.group.redirect')}</legend>
        <WayBackField {...bind(form, 'redirect')} />
        {values.redirect === 'scheme' && <SchemeFields form={form} scheme={scheme} />}
        <div className="pair">
          <ChoiceField
            label={text('form.redirect_host')}
            help={text('form.redirect_host.help')}
            {...bind(form, 'redirectHost')}
          >
            {loopbackHosts.map((host) => (
              <option key={host}>{host}</option>
            ))}
          </ChoiceField>
          <TextField
            label={text('form.ports')}
            help={text('form.ports.help')}
            inputMode="numeric"
            {...bind(form, 'ports')}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{text('form.group.request')}</legend>
        <LinesField label={text('form.resource')} help={text('form.resource.help')} {...bind(form, 'resource')} />
        <div className="pair">
          <TextField
            label={text('form.organization')}
            help={text('form.organization.help')}
            {...bind(form, 'organization')}
          />
          <TextField
            label={text('form.connection')}
            help={text('form.connection.help')}
            {...bind(form, 'connection')}
          />
          <TextField label={text('form.prompt')} help={text('form.prompt.help')} {...bind(form, 'prompt')} />
          <TextField
            label={text('form.max_age')}
            help={text('form.max_age.help')}
            inputMode="numeric"
            {...bind(form, 'maxAge')}
          />
          <TextField label={text('form.login_hint')} help={text('form.login_hint.help')} {...bind(form, 'loginHint')} />
          <TextField
            label={text('form.screen_hint')}
            help={text('form.screen_hint.help')}
            {...bind(form, 'screenHint')}
          />
          <TextField label={text('form.ui_locales')} help={text('form.ui_locales.help')} {...bind(form, 'uiLocales')} />
          <TextField label={text('form.acr_values')} help={text('form.acr_values.help')} {...bind(form, 'acrValues')} />
        </div>
        <ChoiceField
          label={text('form.response_mode')}
          help={text('form.response_mode.help')}
          {...bind(form, 'responseMode')}
        >
          {responseModes.map((mode) => (
            <option key={mode} value={mode}>
              {text(`form.response_mode.${mode}`)}
            </option>
          ))}
        </ChoiceField>
        <CheckField
          label={text('form.par')}
          help={text('form.par.help')}
          name="par"
          checked={values.par}
          problem={problemText(problems, 'par')}
          onChange={(event) => change({ par: event.target.checked })}
        />
        <CheckField
          label={text('form.dpop')}
          help={text('form.dpop.help')}
          name="dpop"
          checked={values.dpop}
          problem={problemText(problems, 'dpop')}
          onChange={(event) => change({ dpop: event.target.checked })}
        />
      </fieldset>
      <ChoiceField label={text('form.tools')} help={text('form.tools.help')} {...bind(form, 'tools')}>
        {toolPolicies.map((policy) => (
          <option key={policy} value={policy}>
            {text(`form.tools.${policy}`)}
          </option>
        ))}
      </ChoiceField>
      <ExtraRows rows={values.extra} problem={problemText(problems, 'extra')} onChange={(extra) => change({ extra })} />
    </details>
  )
}
