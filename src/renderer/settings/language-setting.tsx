import { type LanguageChoice, languageChoices, languages } from '../../shared/languages'
import { useSender } from '../commands'
import { text } from '../language'
import { ChoiceField } from '../parts/field'
import { FailureNotice } from '../parts/notice'

/** Each language by its own name, so that a person finds it who cannot read the one that is set. */
export function LanguageSetting({ chosen }: { readonly chosen: LanguageChoice }) {
  const { send, failure, dismiss } = useSender()
  return (
    <div className="setting">
      <ChoiceField
        label={text('settings.language')}
        help={text('settings.language.help')}
        value={chosen}
        onChange={({ target }) => {
          const language = languageChoices.find((choice) => choice === target.value)
          if (language) void send('setLanguage', { language })
        }}
      >
        {languageChoices.map((choice) => (
          <option key={choice} value={choice} lang={choice === 'system' ? undefined : choice}>
            {choice === 'system' ? text('settings.language.system') : languages[choice]}
          </option>
        ))}
      </ChoiceField>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </div>
  )
}
