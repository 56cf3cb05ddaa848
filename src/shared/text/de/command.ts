import type { commandMessages as source } from '../en/command'
import type { Translated } from '../translated'

export const commandMessages = {
  'command.usage': 'Aufruf: {line}',
  'command.about': 'Meldet Sie über Ihren Browser an und gibt Ihren Werkzeugen ihre Tokens.',
  'command.commands': 'Befehle:',
  'command.options': 'Optionen:',
  'command.examples': 'Beispiele:',
  'command.more': 'Mehr zu einem Befehl: postern COMMAND --help',
  'command.name': 'NAME ist der Name oder die ID eines Profils. Ohne ihn ist das Standardprofil gemeint.',

  'command.login.about':
    'Meldet Sie an: Ihr Browser öffnet sich, und der Befehl wartet, bis Sie dort fertig sind. Strg-C bricht ab.',
  'command.logout.about': 'Meldet ein Konto ab: löscht seine Tokens hier und widerruft sie beim Anbieter.',
  'command.status.about': 'Listet die Profile auf und wer angemeldet ist.',
  'command.token.about':
    'Gibt ein Zugriffstoken aus, zuvor erneuert, wo das fällig ist. Das Aktualisierungstoken wird nie herausgegeben.',
  'command.profile_list.about': 'Listet die Profile auf.',
  'command.profile_add.about': 'Fügt einen Anbieter als Profil hinzu.',
  'command.profile_show.about': 'Zeigt alle Einstellungen eines Profils.',
  'command.profile_remove.about': 'Entfernt ein Profil, mit dem niemand angemeldet ist.',
  'command.doctor.about':
    'Führt das Weiterleitungslabor aus; mit einer URL: sagt, was das System mit dieser Weiterleitung täte. Nicht 0, wo etwas im Weg ist.',

  'command.api.about':
    'Ruft eine API mit dem Token auf, das Postern dabei nicht verlässt. Die Antwort wird ausgegeben, wie sie ist; ab 400 ist sie api_error.',
  'command.watch.about':
    'Gibt jedes Ereignis aus, etwa ein Token, das ein Werkzeug bekam, bis Strg-C. Mit --json auch jeden Zustand.',
  'command.profile_default.about': 'Macht ein Profil zu dem, das gemeint ist, wo keines genannt wird.',
  'command.profile_import.about': 'Fügt die Profile einer Datei hinzu, die über stdin kommt.',
  'command.profile_export.about': 'Gibt Profile als Datei aus, ohne Konten, Tokens und Geheimnisse.',
  'command.host_add.about':
    'Lässt Credential-Helper Tokens eines Profils zu einem Server bringen. Kein anderer Server bekommt eines.',
  'command.host_list.about': 'Listet die Server auf, zu denen Credential-Helper Tokens bringen.',
  'command.host_remove.about': 'Lässt keinen Credential-Helper mehr ein Token zu diesem Server bringen.',
  'command.tools_list.about':
    'Listet auf, was Sie zu Werkzeugen gesagt haben und was diese bekamen: wie oft, wann zuletzt, wofür.',
  'command.tools_allow.about': 'Erlaubt einem Werkzeug Tokens eines Profils, ohne dass gefragt wird.',
  'command.tools_close.about': 'Verwehrt einem Werkzeug alle Tokens eines Profils, ohne dass gefragt wird.',
  'command.tools_forget.about':
    'Nimmt zurück, was zu einem Werkzeug gesagt wurde, sodass wieder gefragt wird, und nimmt es von der Liste.',
  'command.tools_policy.about':
    'Legt fest, ob Werkzeuge Tokens eines Profils haben dürfen: Bei jedem wird einmal gefragt, alle dürfen oder keines darf.',
  'command.credential_git.about':
    'Ein Credential-Helper für Git; wie er eingerichtet wird, steht in docs/guides/git.md.',
  'command.credential_docker.about':
    'Ein Credential-Helper für Docker; wie er eingerichtet wird, steht in docs/guides/docker.md.',
  'command.credential_kubectl.about':
    'Ein Credential-Plugin für kubectl; wie es eingerichtet wird, steht in docs/guides/kubectl.md.',
  'command.credential_aws.about':
    'Ein credential_process für die AWS-Werkzeuge; wie er eingerichtet wird, steht in docs/guides/aws.md.',
  'command.completion.about': 'Gibt aus, was eine Shell braucht, um diese Befehle zu vervollständigen.',

  'command.option.json': 'Die Antwort als JSON; auch ein Fehler, auf stdout.',
  'command.option.quiet': 'Meldet unterwegs nichts, nur Fehler.',
  'command.option.help': 'Diese Hilfe.',
  'command.option.client':
    'Wie das aufrufende Werkzeug in Fragen an Sie und im Protokoll heißt; sonst POSTERN_CLIENT oder postern.',
  'command.option.kind': 'Welche Art von Anbieter es ist; sonst sagt es der Aussteller.',
  'command.option.issuer': 'Eine Aussteller-URL oder die Domain eines Auth0-Mandanten.',
  'command.option.client-id': 'Die Client-ID eines nativen (öffentlichen) Clients.',
  'command.option.audience': 'Die API, für die das Zugriffstoken ist.',
  'command.option.resource': 'Eine Ressource, für die das Zugriffstoken ist (RFC 8707); mehrfach möglich.',
  'command.option.scope': 'Der Scope, Wörter durch Leerzeichen getrennt.',
  'command.option.redirect': 'Wie die Antwort zurückkommt.',
  'command.option.port': 'Ein Port, der beim Anbieter registriert ist; mehrfach möglich.',
  'command.option.param':
    'Ein Parameter der Autorisierungsanfrage, etwa max_age=0 oder screen_hint=signup; mehrfach möglich.',
  'command.option.organization': 'Die Organisation, bei der angemeldet wird: eine ID oder ein Name.',
  'command.option.connection': 'Überspringt die Auswahl beim Anbieter, etwa google-oauth2.',
  'command.option.dpop': 'Bindet die Tokens an einen Schlüssel der Sitzung (RFC 9449).',
  'command.option.par': 'Übermittelt die Anfrage vorab an den Anbieter (RFC 9126).',
  'command.option.register':
    'Lässt zuvor das System die Links des Schemas von Postern mit Postern öffnen, für --redirect scheme.',
  'command.option.invitation': 'Ein Einladungslink zu einer Organisation.',
  'command.option.prompt': 'Was der Anbieter fragt: login, consent, select_account oder none.',
  'command.option.login-hint': 'Wer sich anmelden wird, etwa eine E-Mail-Adresse.',
  'command.option.browser': 'Der Befehl, der den Browser öffnet; %s steht für die Adresse.',
  'command.option.timeout': 'Sekunden, nach denen die Anmeldung abgebrochen wird.',
  'command.option.memory': 'Behält die Tokens nur im Arbeitsspeicher, bis Postern beendet wird.',
  'command.option.trace':
    'Gibt jeden Schritt und jede Prüfung auf stderr aus, ein JSON-Objekt je Zeile, ohne Geheimnisse.',
  'command.option.min-ttl': 'Sekunden, die das Token noch gültig sein muss; sonst 60.',
  'command.option.format':
    'Wie das Token ausgegeben wird; env ist eine Zeile POSTERN_TOKEN=… für eine Shell. Sonst raw.',
  'command.option.session': 'Die ID des Kontos, wie status --json sie zeigt.',
  'command.option.quick': 'Nur die Prüfungen, ohne die Browsermatrix.',
  'command.option.own-browser':
    'Die Matrix auch in Ihrem eigenen Browser und Profil. Seiten bleiben offen, und er fragt Sie vielleicht.',
  'command.option.send': 'Sendet etwas Harmloses an URL, um zu sehen, ob es ankommt: Das startet vielleicht jene App.',
  'command.option.junit': 'Schreibt die Ergebnisse als JUnit-XML.',
  'command.option.markdown': 'Schreibt die Ergebnisse als Markdown.',
  'command.option.interactive':
    'Öffnet den Browser, wenn Sie sich anmelden müssen, und wartet. Sonst ist das interaction_required.',
  'command.option.tools':
    'Ob Werkzeuge seine Tokens haben dürfen: Bei jedem wird einmal gefragt, alle dürfen oder keines darf; sonst ask.',
  'command.option.program':
    'Das Programm, das gemeint ist, mit seinem Pfad, wie tools list ihn zeigt; sonst alle dieses Namens.',
  'command.option.all': 'Alle Konten des Profils; ohne Namen die aller Profile.',

  'command.option.local': 'Meldet nur hier ab; der Anbieter erfährt nichts.',
  'command.option.revoke': 'Widerruft auch das Aktualisierungstoken beim Anbieter; so ist es auch ohne Angabe.',
  'command.option.everywhere': 'Meldet auch im Browser ab und wartet, bis er zurückkommt.',
  'command.option.profile': 'Das Profil, dessen Tokens gemeint sind; sonst das Standardprofil.',
  'command.option.request': 'Die Methode; sonst GET, mit --data POST.',
  'command.option.header': 'Ein Header, etwa "Accept: text/plain"; mehrfach möglich.',
  'command.option.data': 'Was gesendet wird, JSON, wo kein Header anderes sagt; @FILE nimmt eine Datei, @- stdin.',
  'command.option.include': 'Gibt auch Status und Header aus.',
  'command.option.preset': 'Die Eigenheiten des Anbieters: ergänzt, was nicht angegeben ist.',
  'command.option.token':
    'Was der Server verlangt: ein Zugriffstoken oder das ID-Token, das sagt, wer Sie sind. Sonst access.',
  'command.option.username': 'Was als Benutzer gesendet wird, mit dem Token als Passwort; sonst oauth2.',
  'command.option.role-arn': 'Die Rolle, die angenommen wird.',
  'command.option.region': 'Die Region, deren STS gefragt wird.',
  'command.option.sts-url': 'Eine andere Adresse von STS.',
  'command.option.duration': 'Sekunden, die die Anmeldedaten gültig sein sollen; sonst entscheidet AWS.',

  'command.sandbox_is_off': 'Läuft als root, deshalb ist die Sandbox von Chromium ausgeschaltet (--no-sandbox).',
  'command.login.paste':
    'Öffnen Sie diese Adresse irgendwo in einem Browser, melden Sie sich an und fügen Sie die Adresse ein, bei der er endet:',
  'command.login.done': 'Angemeldet als {account} mit {profile}.',
  'command.logout.revoked.yes': '{account} ist abgemeldet.',
  'command.logout.revoked.no':
    '{account} ist hier abgemeldet. Der Anbieter hat das Aktualisierungstoken nicht widerrufen.',
  'command.logout.revoked.pending':
    '{account} ist hier abgemeldet. Der Anbieter war nicht erreichbar und erfährt es später.',
  'command.logout.revoked.not_offered':
    '{account} ist hier abgemeldet. Der Anbieter widerruft keine Aktualisierungstokens.',
  'command.logout.revoked.not_asked': '{account} ist hier abgemeldet.',
  'command.logout.browser': 'Ihr Browser öffnet sich, um Sie auch dort abzumelden. Strg-C beendet das Warten.',
  'command.logout.browser.confirmed': 'Ihr Browser ist zurückgekommen: Sie sind dort abgemeldet.',
  'command.logout.browser.not_offered': 'Der Anbieter bietet keine Abmeldung im Browser an.',
  'command.logout.browser.unconfirmed': 'Ob Sie im Browser abgemeldet sind, ist nicht bekannt.',
  'command.status.none': 'Es gibt noch kein Profil. Fügen Sie eines hinzu: postern profile add',
  'command.status.profile': '{profile} ({issuer})',
  'command.status.nobody': 'niemand ist angemeldet',
  'command.status.account': '{account}: {status}, Zugriffstoken läuft ab: {expires}',
  'command.status.account.no_expiry': '{account}: {status}',
  'command.profile.added': '{profile} wurde hinzugefügt.',
  'command.profile.default': '{profile} ist jetzt das Standardprofil.',
  'command.profile.imported': '{profile}: {outcome}{why}',
  'command.host.added': 'Credential-Helper bringen Tokens von {profile} zu {host}.',
  'command.host.removed': 'Kein Credential-Helper bringt mehr ein Token zu {host}.',
  'command.credential_docker.store': 'Postern hat das Token schon. Melden Sie sich an: postern login',
  'command.credential_docker.erase': 'Postern behält das Token. Melden Sie sich ab: postern logout',
  'command.tools.allow': '{tool} darf Tokens von {profile} haben.',
  'command.tools.refuse': '{tool} bekommt kein Token von {profile}.',
  'command.tools.forgotten': 'Bei {tool} wird für {profile} wieder gefragt.',
  'command.tools.policy.ask': 'Bei jedem Werkzeug wird gefragt, bevor es ein Token von {profile} bekommt.',
  'command.tools.policy.allow': 'Alle Werkzeuge dürfen Tokens von {profile} haben.',
  'command.tools.policy.closed': 'Kein Werkzeug darf Tokens von {profile} haben.',
  'command.tools.rule.allow': 'erlaubt',
  'command.tools.rule.refuse': 'gesperrt',
  'command.tools.rule.quiet': 'bittet nie um eine Anmeldung',
  'command.tools.given': '{count, plural, one {einmal} other {#-mal}} herausgegeben',
  'command.tools.called': '{count, plural, one {einmal aufgerufen} other {#-mal aufgerufen}}',
  'command.profile.removed': '{profile} wurde entfernt.',
  'command.profile.name_taken': 'name: Es gibt schon ein Profil „{profile}“.',
} as const satisfies Translated<typeof source>
