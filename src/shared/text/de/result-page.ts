import type { resultPageMessages as source } from '../en/result-page'
import type { Translated } from '../translated'

export const resultPageMessages = {
  'page.lang': 'de',
  'page.signed_in.title': 'Sie sind angemeldet',
  'page.signed_in.account': '{account} bei {provider}',
  'page.signed_in.next': 'Sie können diesen Tab schließen und zu Postern zurückkehren.',
  'page.failed.title': 'Die Anmeldung hat nicht geklappt',
  'page.failed.silent.title': 'Sie wurden nicht ohne Rückfrage angemeldet',
  'page.failed.silent.what': 'Postern hat den Anbieter gebeten, Sie anzumelden, ohne Sie etwas zu fragen.',
  'page.failed.detail': 'Was gemeldet wurde',
  'page.failed.next': 'Sie können diesen Tab schließen. Kehren Sie zu Postern zurück, um es erneut zu versuchen.',
  'page.cancelled.title': 'Die Anmeldung wurde abgebrochen',
  'page.cancelled.next': 'Es wurde nichts gespeichert. Sie können diesen Tab schließen.',
  'page.signed_out.title': 'Sie sind abgemeldet',
  'page.signed_out.account': '{account} bei {provider}',
  'page.signed_out.next': 'In Postern und in diesem Browser. Sie können diesen Tab schließen.',
  'page.sign_out_unconfirmed.title': 'Dies bestätigt nicht, dass Sie abgemeldet sind',
  'page.sign_out_unconfirmed.next':
    'In Postern sind Sie abgemeldet. Ob Sie es auch in diesem Browser sind, beweist diese Adresse nicht. Um sicherzugehen, öffnen Sie die Seite des Anbieters und sehen Sie nach.',
  'page.stray.title': 'Damit hat Postern nicht gerechnet',
  'page.stray.next':
    'Diese Adresse gehört zu keiner laufenden Anmeldung. Haben Sie sich gerade angemeldet, so kehren Sie zu Postern zurück und öffnen Sie von dort den Browser erneut.',
  'page.unfinished.title': 'Das dauert zu lange',
  'page.unfinished.next': 'Kehren Sie zu Postern zurück, um zu sehen, wie es ausging. Sie können diesen Tab schließen.',
} as const satisfies Translated<typeof source>
