import type { inspectorParameterMessages as source } from '../en/inspector-parameters'
import type { Translated } from '../translated'

export const inspectorParameterMessages = {
  'parameter.response_type': 'Verlangt einen Code; Tokens kommen nie durch den Browser.',
  'parameter.response_mode': 'Wie die Antwort zurückkommt: in der Adresse oder als Formular.',
  'parameter.client_id': 'Welche App fragt. Das ist kein Geheimnis.',
  'parameter.redirect_uri': 'Wohin der Browser die Antwort bringt.',
  'parameter.scope': 'Was verlangt wird; „openid“ fragt, wer Sie sind.',
  'parameter.audience': 'Die API, für die das Zugriffstoken ist.',
  'parameter.resource': 'Die API, für die das Zugriffstoken ist.',
  'parameter.organization': 'Die Organisation, bei der angemeldet wird.',
  'parameter.invitation': 'Die Einladung zu einer Organisation. Wer sie hat, wird eingelassen.',
  'parameter.connection': 'Führt direkt zu einer bestimmten Art der Anmeldung.',
  'parameter.prompt': 'Was der Anbieter fragen muss, oder dass er nichts fragen darf.',
  'parameter.login_hint': 'Wer sich voraussichtlich anmeldet. Es sagt, wer Sie sind, und wird deshalb nicht gezeigt.',
  'parameter.screen_hint': 'Die Seite, mit der begonnen wird.',
  'parameter.max_age': 'Vor wie vielen Sekunden Sie höchstens zuletzt nachgewiesen haben dürfen, wer Sie sind.',
  'parameter.ui_locales': 'Sprachen, die liebste zuerst.',
  'parameter.acr_values': 'Wie stark die Anmeldung sein muss.',
  'parameter.dpop_jkt': 'Der Schlüssel, an den der Code gebunden ist: sein Fingerabdruck.',
  'parameter.state': 'Zufällig. Daran findet die Antwort diesen Versuch, und keine gefälschte tut es.',
  'parameter.nonce': 'Zufällig. Sie kommt im ID-Token zurück und bindet es an diese Anfrage.',
  'parameter.code_challenge':
    'Der Hash eines Geheimnisses, des Verifiers; nur mit diesem lässt sich der Code einlösen.',
  'parameter.code_challenge_method': 'Wie der Hash gebildet wurde. Immer S256.',
  'parameter.request_uri': 'Steht für die ganze Anfrage, die der Anbieter schon hat.',
} as const satisfies Translated<typeof source>
