import type { inspectorCheckMessages as source } from '../en/inspector-checks'
import type { Translated } from '../translated'

export const inspectorCheckMessages = {
  'check.issuer.title': 'Die Metadaten sind die des gefragten Anbieters',
  'check.issuer.attack':
    'Eine Seite, die anstelle des Anbieters antwortet, könnte eigene Endpunkte nennen und dort Codes und Tokens einsammeln.',
  'check.storage_ready.title': 'Der Schlüsselbund arbeitet, bevor der Browser sich öffnet',
  'check.storage_ready.attack':
    'Kein Angriff, aber eine Versuchung: Tokens, die nicht sicher aufbewahrt werden können, landeten in einer Datei, oder die Anmeldung wäre umsonst.',
  'check.redirect_literal.title': 'Die Antwort kommt an eine Adresse in Ziffern',
  'check.redirect_literal.attack':
    'Der Name localhost lässt sich zu einer anderen Netzwerkschnittstelle oder einem anderen Computer umlenken, der dann den Code bekäme.',
  'check.code_challenge.title': 'Der Code ist an diese Anfrage gebunden (PKCE mit S256)',
  'check.code_challenge.attack':
    'Eine andere App, die die Weiterleitung abfängt, könnte den Code gegen Tokens einlösen. Ohne den Verifier kann sie es nicht.',
  'check.request_pushed.title': 'Die Anfrage geht zuerst zum Anbieter',
  'check.request_pushed.attack':
    'Was in der Adresse steht, kann im Browser gelesen und geändert werden: von einer Erweiterung oder im Verlauf.',
  'check.state.title': 'Die Antwort gehört zu einer Anfrage von uns',
  'check.state.attack':
    'Eine Webseite könnte Ihnen eine eigene Weiterleitung schicken, und Sie wären unbemerkt im Konto eines Angreifers angemeldet.',
  'check.response_mode.title': 'Die Antwort kam auf die verlangte Weise',
  'check.response_mode.attack':
    'Ein Formular auf irgendeiner Webseite könnte eine Antwort an Postern senden; ein Browser tut das, ohne zu fragen.',
  'check.exact_redirect_uri.title': 'Die Weiterleitung kam an genau die richtige Adresse',
  'check.exact_redirect_uri.attack':
    'Eine Weiterleitung für eine andere App oder eine andere Anmeldung auf diesem Computer könnte für diese gehalten werden.',
  'check.single_parameters.title': 'Kein Parameter kommt zweimal, und kein Token kommt mit',
  'check.single_parameters.attack':
    'Zwei Codes in einer Weiterleitung ließen einen Angreifer einen hinzufügen; welcher davon zählt, wäre Glückssache.',
  'check.response_issuer.title': 'Die Antwort nennt ihren Anbieter (iss)',
  'check.response_issuer.attack':
    'Bei einem Mix-up gibt ein bösartiger Anbieter die Antwort eines ehrlichen weiter und bekommt dessen Code zugesandt.',
  'check.code_present.title': 'Es gibt einen Code',
  'check.code_present.attack': 'Kein Angriff: Ohne Code gibt es nichts einzulösen.',
  'check.token_response.title': 'Die Token-Antwort hat die richtige Form',
  'check.token_response.attack':
    'Die Seite eines Netzwerks dazwischen oder ein Fehler mit freundlichem Gesicht könnte für Tokens gehalten werden.',
  'check.token_type.title': 'Die Tokens sind vom verlangten Typ',
  'check.token_type.attack':
    'Bearer-Tokens als Antwort auf einen DPoP-Nachweis sind eine stille Herabstufung: Wer eines stiehlt, kann es benutzen.',
  'check.id_token_signature.title': 'Das ID-Token ist vom Anbieter signiert, mit einem Algorithmus, den wir annehmen',
  'check.id_token_signature.attack':
    'Jeder zwischen Ihnen und dem Anbieter könnte einen beliebigen Namen hineinschreiben; mit dem Algorithmus „none“ braucht es nicht einmal einen Schlüssel.',
  'check.id_token_iss.title': 'Das ID-Token nennt diesen Anbieter (iss)',
  'check.id_token_iss.attack':
    'Ein Token eines anderen Anbieters, bei dem der Angreifer Namen wählen kann, würde geglaubt.',
  'check.id_token_aud.title': 'Das ID-Token ist für diesen Client bestimmt (aud)',
  'check.id_token_aud.attack':
    'Ein Token, das Sie einer anderen App gaben, könnte hier eingespielt werden, und deren Betreiber wäre dann Sie.',
  'check.id_token_exp.title': 'Das ID-Token ist nicht abgelaufen (exp)',
  'check.id_token_exp.attack':
    'Ein Token aus einem alten Protokoll oder einer Sicherung würde jemanden für immer anmelden.',
  'check.id_token_iat.title': 'Das ID-Token sagt, wann es ausgestellt wurde (iat)',
  'check.id_token_iat.attack': 'Sein Alter wäre nicht zu erkennen, also sähe ein altes wie ein neues aus.',
  'check.nonce.title': 'Das ID-Token gehört zu dieser Anfrage (nonce)',
  'check.nonce.attack':
    'Eine Antwort, die aus einer anderen Ihrer Anmeldungen gestohlen wurde, könnte in diese eingeschleust werden und würde sonst in allem passen.',
  'check.at_hash.title': 'Das Zugriffstoken gehört zum ID-Token (at_hash)',
  'check.at_hash.attack':
    'Neben Ihr ID-Token könnte das Zugriffstoken eines anderen Kontos gelegt werden, und Ihre Arbeit ginge in jenes Konto.',
  'check.same_subject.title': 'Ein aktualisiertes ID-Token handelt von derselben Person',
  'check.same_subject.attack': 'Eine Aktualisierung könnte aus Ihrem Konto unbemerkt das eines anderen machen.',
  'check.organization.title': 'Die Antwort ist für die verlangte Organisation',
  'check.organization.attack': 'Ein Mitglied einer Organisation könnte dort hineinkommen, wo eine andere verlangt war.',
  'check.user_info_subject.title': 'UserInfo spricht von derselben Person',
  'check.user_info_subject.attack':
    'Der Name auf der Karte könnte der eines anderen sein als dessen, der sich angemeldet hat.',
  'check.storage_verified.title': 'Was gespeichert wurde, wurde zurückgelesen',
  'check.storage_verified.attack':
    'Kein Angriff: Aber ein Schlüsselbund, der Ja sagt und nichts behält, verlöre das Konto beim nächsten Start.',
  'check.rotation.title': 'Eine Aktualisierung brachte ein neues Aktualisierungstoken',
  'check.rotation.attack':
    'Ein gestohlenes Aktualisierungstoken würde so lange gelten wie Ihres. Mit Rotation verrät die zweite Benutzung den Diebstahl.',
  'check.device_endpoint.title': 'Der Anbieter erlaubt die Anmeldung auf einem anderen Gerät',
  'check.device_endpoint.attack':
    'Kein Angriff: Ohne den Endpunkt dafür gibt es niemanden, den man um einen Code bitten kann.',
  'check.device_response.title': 'Code und Adresse für das andere Gerät haben die richtige Form',
  'check.device_response.attack':
    'Eine Adresse ohne https oder ein Code mit versteckten Zeichen könnte Sie auf die Seite eines anderen führen.',
  'check.auth_time.title': 'Sie haben so kürzlich wie verlangt nachgewiesen, wer Sie sind (auth_time)',
  'check.auth_time.attack':
    'Wer heute an Ihrem Browser sitzt, käme mit dem hinein, was Sie letzte Woche nachgewiesen haben.',
  'check.scope.title': 'Alle verlangten Scopes wurden gewährt',
  'check.scope.attack':
    'Kein Angriff: Aber das Token kann weniger als verlangt, und ein Werkzeug scheitert später vielleicht daran.',
  'check.audience.title': 'Das Zugriffstoken ist für die verlangte API (aud)',
  'check.audience.attack':
    'Ein Token für eine andere API würde an diese gesendet, und sie könnte es dort in Ihrem Namen benutzen.',
} as const satisfies Translated<typeof source>
