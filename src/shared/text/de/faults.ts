import type { faultMessages as source } from '../en/faults'
import type { Translated } from '../translated'

export const faultMessages = {
  'fault.form_action.title': 'Die Richtlinie der Seite blockiert den Rückweg',
  'fault.form_action.happens':
    'Die Anmeldeseite lässt ihr Formular nur zum Anbieter führen (CSP form-action), also hält Chrome bei der Weiterleitung wortlos an.',
  'fault.form_action.protects':
    'Nichts ist verloren: Postern sagt, dass es noch wartet, zählt herunter und bietet den Link für einen anderen Browser an.',
  'fault.no_answer.title': 'Der Browser kommt nie zurück',
  'fault.no_answer.happens':
    'Der Tab bleibt beim Anbieter, als wäre er geschlossen worden oder als stünde eine Erweiterung im Weg.',
  'fault.no_answer.protects':
    'Der Versuch hat eine Frist und eine Schaltfläche zum Abbrechen; danach bleibt nichts offen, und eine späte Antwort trifft niemanden an.',
  'fault.denial.title': 'Der Anbieter sagt Nein',
  'fault.denial.happens': 'Nach Ihrer Anmeldung lehnt eine Regel des Anbieters Sie mit access_denied ab.',
  'fault.denial.protects':
    'Die Ablehnung wird nur geglaubt, weil ihr state und ihr iss stimmen. Es folgt keine Token-Anfrage, und nichts wird gespeichert.',
  'fault.wrong_state.title': 'Die Antwort hat den falschen state',
  'fault.wrong_state.happens':
    'Es kommt eine Weiterleitung, die zu keiner Anfrage gehört, wie es eine gefälschte von einer Webseite täte.',
  'fault.wrong_state.protects':
    'Postern findet Versuche allein über state: Es weist die Weiterleitung ab und wartet weiter auf die richtige.',
  'fault.wrong_issuer.title': 'Die Antwort kommt von einem anderen Anbieter',
  'fault.wrong_issuer.happens': 'Die Weiterleitung nennt einen anderen Aussteller, wie bei einem Mix-up-Angriff.',
  'fault.wrong_issuer.protects':
    'Der Parameter iss wird vor allem anderen verglichen, also wird der Code an niemanden gesendet.',
  'fault.missing_issuer.title': 'Die Antwort sagt nicht, von wem sie ist',
  'fault.missing_issuer.happens': 'Der Anbieter sagt einen Parameter iss zu, und die Weiterleitung hat keinen.',
  'fault.missing_issuer.protects': 'Was zugesagt ist, muss da sein: Sonst müsste ein Angreifer es nur weglassen.',
  'fault.slow_tokens.title': 'Der Token-Endpunkt antwortet nicht',
  'fault.slow_tokens.happens': 'Der Code wird eingelöst, und die Antwort braucht eine Minute.',
  'fault.slow_tokens.protects':
    'Eine Anfrage hat zwanzig Sekunden. Danach wird der Code nicht noch einmal gesendet, denn er könnte schon verbraucht sein.',
  'fault.code_used_twice.title': 'Der Code wurde schon benutzt',
  'fault.code_used_twice.happens': 'Jemand anderes hat den Code eingelöst, bevor Postern es tut.',
  'fault.code_used_twice.protects':
    'Ein Code gilt einmal: Der Anbieter lehnt ihn mit invalid_grant ab. Ein Dieb hat keinen Verifier (PKCE) und bekommt so auch nichts.',
  'fault.unsigned.title': 'Das ID-Token hat keine Signatur',
  'fault.unsigned.happens': 'Der Algorithmus des ID-Tokens ist „none“, also könnte jeder es geschrieben haben.',
  'fault.unsigned.protects':
    'Nur namentlich genannte Signaturalgorithmen werden angenommen; „none“ ist nicht darunter.',
  'fault.bad_signature.title': 'Das ID-Token wurde geändert',
  'fault.bad_signature.happens': 'Das Subject des ID-Tokens wurde ausgetauscht, nachdem es signiert worden war.',
  'fault.bad_signature.protects':
    'Die Signatur wird mit den veröffentlichten Schlüsseln des Anbieters geprüft, obwohl das Token direkt von ihm kam. Die Tokens werden zurückgegeben.',
  'fault.wrong_audience.title': 'Das ID-Token ist für eine andere App',
  'fault.wrong_audience.happens': 'Das ID-Token ist echt, wurde aber für einen anderen Client ausgestellt.',
  'fault.wrong_audience.protects': 'Der Claim aud muss unsere eigene Client-ID sein.',
  'fault.wrong_nonce.title': 'Das ID-Token ist von einer anderen Anmeldung',
  'fault.wrong_nonce.happens': 'Das ID-Token ist echt und für Postern, beantwortet aber eine andere Anfrage.',
  'fault.wrong_nonce.protects': 'Die nonce darin muss der Zufallswert genau dieser Anfrage sein.',
  'fault.expired.title': 'Das ID-Token ist abgelaufen',
  'fault.expired.happens': 'Das ID-Token lief vor zwei Stunden ab, und beide Uhren sind sich darin einig.',
  'fault.expired.protects': 'Ein abgelaufenes Token wird abgelehnt; die Uhren dürfen um eine Minute abweichen.',
  'fault.clock_skew.title': 'Die Uhren sind sich uneinig',
  'fault.clock_skew.happens': 'Alles ist in Ordnung, aber die Uhr des Anbieters geht drei Stunden nach.',
  'fault.clock_skew.protects':
    'Das Token wird dennoch abgelehnt, und Postern nennt beide Zeiten, damit Sie nach der Uhr sehen und nicht nach dem Anbieter.',
  'fault.refresh_token_reuse.title': 'Das Aktualisierungstoken wurde schon benutzt',
  'fault.refresh_token_reuse.happens':
    'Sie sind angemeldet, aber jemand anderes hat Ihr Aktualisierungstoken benutzt. Drücken Sie beim Konto „Aktualisieren“, um es zu sehen.',
  'fault.refresh_token_reuse.protects':
    'Die zweite Benutzung eines rotierten Tokens verrät den Diebstahl: Der Anbieter beendet die ganze Familie, auch die Tokens des Diebs.',
} as const satisfies Translated<typeof source>
