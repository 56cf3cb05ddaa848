import type { labMessages as source } from '../en/lab'
import type { Translated } from '../translated'

export const labMessages = {
  'lab.title': 'Labor',
  'lab.about': 'Erprobt auf diesem Computer jeden Teil des Rückwegs vom Browser und sagt, was im Weg ist.',
  'lab.run': 'Prüfungen ausführen',
  'lab.run_all': 'Prüfungen und Matrix ausführen',
  'lab.cancel': 'Abbrechen',
  'lab.empty': 'Noch ist nichts erprobt.',
  'lab.empty.next':
    'Die Prüfungen dauern einige Sekunden und melden niemanden an. Die Matrix meldet sich durch jeden installierten Browser bei einem Übungsanbieter an, in einem Profil, das weggeworfen wird.',
  'lab.running': 'Das Labor läuft.',
  'lab.done.incomplete': 'Das Labor wurde abgebrochen: Was es bis dahin gesehen hat, bleibt erhalten.',
  'lab.done.clean': 'Das Labor ist fertig: Nichts ist im Weg.',
  'lab.done.problems':
    'Das Labor ist fertig: {count, plural, one {# Sache braucht} other {# Sachen brauchen}} Ihr Eingreifen.',
  'lab.checks': 'Prüfungen',
  'lab.matrix': 'Matrix',
  'lab.matrix.about':
    'Eine echte Anmeldung bei einem Übungsanbieter durch jeden Browser, in einem eigenen Profil, das weggeworfen wird; Ihr eigener Browser wird benutzt, wie er ist.',
  'lab.own_browser': 'Ihr Browser',
  'lab.own_browser.try': 'Auch in Ihrem eigenen Browser, mit Ihrem Profil',
  'lab.own_browser.help':
    'Seine Seiten bleiben offen, und er fragt Sie vielleicht, bevor er einen Link von Postern öffnet.',
  'lab.incomplete': 'Abgebrochen, also nicht alles erprobt',
  'lab.changes': 'Seit dem letzten Lauf',
  'lab.better': 'Geht jetzt: {subject}',
  'lab.worse': 'Geht nicht mehr: {subject}',
  'lab.export': 'Kopieren als',
  'lab.export.markdown': 'Markdown',
  'lab.export.json': 'JSON',
  'lab.export.junit': 'JUnit',
  'lab.copied': 'Kopiert.',
  'lab.inspect': 'Die Weiterleitung einer anderen App',
  'lab.inspect.label': 'Redirect-URI',
  'lab.inspect.help':
    'Etwa myapp://callback oder http://127.0.0.1:8400/. Das System wird gefragt; nichts wird geöffnet, außer Sie möchten es.',
  'lab.inspect.send': 'Etwas Harmloses hinsenden, um zu sehen, ob es ankommt',
  'lab.inspect.send.help':
    'Ein Link mit einer erfundenen Zahl, der jene App vielleicht startet; oder eine Anfrage ohne Parameter.',
  'lab.inspect.action': 'Ansehen',
  'lab.turned_away': 'Links, die Postern abgewiesen hat',
  'lab.turned_away.about': 'Seit es gestartet wurde. Sie haben nichts geändert, und nichts von ihnen wurde aufbewahrt.',
  'lab.turned_away.line': '{when}, {length, number} Zeichen: {reason}',
  'lab.turned_away.too_long': 'länger, als Postern annimmt',
  'lab.turned_away.characters': 'Zeichen, die kein Browser in einem Link stehen lässt',
  'lab.turned_away.foreign_scheme': 'ein anderes Schema als das von Postern',
  'lab.turned_away.fragment': 'ein Teil nach #',
  'lab.turned_away.unknown_address': 'eine Adresse, die keine Redirect-URI eines Profils ist',
  'lab.turned_away.invitation_invalid': 'eine Einladung, in der etwas fehlt oder zu viel ist',
  'lab.turned_away.unknown_state': 'die Antwort auf eine Anmeldung, auf die niemand wartet',
  'lab.turned_away.unreadable':
    'die Antwort auf eine Anmeldung, die im Schlüsselbund lag und dort nicht rechtzeitig gelesen werden konnte: melden Sie sich noch einmal an',
  'lab.column.browser': 'Browser',
  'lab.column.start': 'Start',
  'lab.milliseconds': '{milliseconds, number} ms',
  'lab.remedy': 'Was zu tun ist: {remedy}',

  'lab.level.ok': 'Gut',
  'lab.level.note': 'Hinweis',
  'lab.level.problem': 'Problem',
  'lab.status.waiting': 'Wartet',
  'lab.status.running': 'Läuft',
  'lab.status.done': 'Fertig',
  'lab.status.cancelled': 'Abgebrochen',
  'lab.status.passed': 'Bestanden',
  'lab.status.failed': 'Nicht bestanden',
  'lab.status.skipped': 'Ausgelassen',
  'lab.start.warm': 'Browser läuft',
  'lab.start.cold': 'Browser startet',
  'lab.start.app_cold': 'Postern startet',
  'lab.start.as_is': 'Browser, wie er ist',
  'lab.cause.browser_failed': 'der Browser konnte nicht gestartet werden',
  'lab.cause.not_fetched': 'der Browser hat die erste Seite nie abgerufen',
  'lab.cause.no_redirect': 'der Browser hatte die Seite, und es kam keine Weiterleitung',
  'lab.cause.asking':
    'der Browser hatte die Seite, und es kam keine Weiterleitung: Vielleicht fragt er Sie, ob er Postern öffnen soll',
  'lab.cause.stray': 'es kam eine andere Weiterleitung als die erwartete',
  'lab.cause.scheme_not_ours': 'das System gibt Links des Schemas an niemanden oder an ein anderes Programm',
  'lab.cause.refused': 'die Antwort kam und wurde abgelehnt',
  'lab.cause.cancelled': 'es wurde abgebrochen',

  'lab.check.loopback': 'Loopback-Adressen',
  'lab.check.ports': 'Ports der Profile',
  'lab.check.browser': 'Standardbrowser',
  'lab.check.scheme': 'Eigentümer des Schemas',
  'lab.check.instances': 'Mehrere Kopien von Postern',
  'lab.check.mismatch': 'Sandbox und Umgebung',
  'lab.check.round_trip': 'Link hin und zurück',
  'lab.check.link_content': 'Länge und Zeichen von Links',
  'lab.check.browser_links': 'Länge und Zeichen je Browser',
  'lab.check.keychain': 'Schlüsselbund',
  'lab.check.clock': 'Uhr',
  'lab.check.proxy': 'Weg zu den Anbietern',
  'lab.check.provider': 'Was die Anbieter bieten',

  'lab.finding.threw': 'Die Prüfung selbst ist gescheitert: {reason}',
  'lab.finding.time_out': 'Die Prüfung dauerte länger als {seconds} s und wurde aufgegeben.',
  'lab.finding.cancelled': 'Die Prüfung wurde abgebrochen.',
  'lab.finding.not_here': 'Kein Profil kommt an eine Loopback-Adresse zurück.',
  'lab.finding.bound': 'Auf {host} kann gelauscht werden.',
  'lab.finding.not_bound': 'Auf {host} kann nicht gelauscht werden ({reason}).',
  'lab.finding.localhost_first': 'Wo beide auf „localhost“ lauschen, antwortet {address} zuerst.',
  'lab.finding.port_free': 'Port {port} von {profile} ist frei.',
  'lab.finding.port_held':
    'Port {port} von {profile} ist belegt von {holder, select, unknown {einem anderen Programm} other {{holder}}}.',
  'lab.finding.port_refused': 'Auf Port {port} von {profile} kann nicht gelauscht werden ({reason}).',
  'lab.finding.all_ports_held': 'Kein Port von {profile} ist frei.',
  'lab.finding.port_any': '{profile} nimmt jeden freien Port.',
  'lab.finding.default_browser': 'Webseiten öffnet {browser}.',
  'lab.finding.opened_by':
    'Postern gibt Seiten an {opener, select, system {das System selbst} other {{opener}}}, das sie öffnet.',
  'lab.finding.browser_variable': 'Die Variable BROWSER ist gesetzt und geht der Wahl des Systems vor: {command}',
  'lab.finding.browser_variable_wrong':
    'Die Variable BROWSER geht der Wahl des Systems vor und nennt kein Programm, das da ist: {command}',
  'lab.finding.no_browser': 'Das System nennt keinen Browser.',
  'lab.finding.browser_missing': 'Das System nennt {browser} als Browser, aber das Programm ist nicht da.',
  'lab.finding.scheme_ours': 'Links von {scheme} kommen zu diesem Postern.',
  'lab.finding.scheme_other': 'Links von {scheme} gehen an {name}.',
  'lab.finding.scheme_nobody': 'Links von {scheme} öffnet kein Programm.',
  'lab.finding.scheme_stale': 'Links von {scheme} führen zu {path}; das ist nicht da.',
  'lab.finding.scheme_copy':
    'Links von {scheme} führen zu {path}, aber nicht auf die Art dieses Postern: zu einer anderen Kopie oder durch einen älteren Eintrag.',
  'lab.finding.scheme_unknown': 'Das System konnte nicht gefragt werden, wer Links von {scheme} öffnet: {reason}',
  'lab.finding.instances_one': 'Es läuft eine Kopie von Postern.',
  'lab.finding.instances_more': '{count} Kopien von Postern laufen: Ein Link geht an die, die sein Schema nennt.',
  'lab.finding.instances_unseen': 'Das System zeigt nicht, welche Programme laufen.',
  'lab.finding.surroundings_plain': 'Zwischen Postern und dem Browser steht nichts.',
  'lab.finding.ssh':
    'Dies ist eine SSH-Sitzung: Ein Browser anderswo erreicht die Loopback-Adressen dieses Computers nicht.',
  'lab.finding.no_display': 'Es gibt keine Anzeige, also kann sich hier kein Browser öffnen.',
  'lab.finding.wsl':
    'Dies ist Linux in Windows (WSL): Der Browser von Windows bekommt keine Links eines Linux-Schemas.',
  'lab.finding.snap': 'Postern läuft in einem Snap, das kein Programm außerhalb startet.',
  'lab.finding.flatpak': 'Postern läuft in einem Flatpak, das Programme außerhalb nur über sein Portal startet.',
  'lab.finding.snap_browser':
    'Der Browser {browser} ist ein Snap und darf keine Programme aus Ihrem persönlichen Ordner starten.',
  'lab.finding.app_image_moved': 'Das AppImage {path} ist nicht mehr dort, also startet ein Link nichts.',
  'lab.finding.root':
    'Postern läuft als root, Browser meist nicht: Ein Link erreicht vielleicht das Postern einer anderen Person.',
  'lab.finding.elevated':
    'Postern läuft als Administrator, Browser meist nicht: Ein Link startet vielleicht ein anderes Postern.',
  'lab.finding.link_arrived': 'Ein Link durch das System kam nach {milliseconds} ms zurück.',
  'lab.finding.link_lost': 'Ein Link wurde dem System gegeben und kam innerhalb von {seconds} s nicht zurück.',
  'lab.finding.link_turned_away': 'Ein Link, der dem System gegeben wurde, kam zurück, und Postern hat ihn abgewiesen.',
  'lab.finding.link_not_tried': 'Links wurden nicht erprobt, denn das Schema gehört nicht diesem Postern.',
  'lab.finding.opener_failed': 'Das Öffnen-Programm des Systems konnte den Link nicht öffnen (Exit-Code {status}).',
  'lab.finding.tool_missing': '{program} ist nicht installiert, also kann das System nicht gefragt werden.',
  'lab.finding.length_arrived': 'Links mit {length, number} Zeichen kommen ganz an.',
  'lab.finding.length_refused':
    'Ein Link mit {length, number} Zeichen kommt nicht an. Postern nimmt höchstens {limit, number}.',
  'lab.finding.length_lost': 'Ein Link mit {length, number} Zeichen kommt nicht ganz an.',
  'lab.finding.characters_survive':
    'Plus-, Prozent- und Und-Zeichen sowie maskierte Buchstaben kommen an, wie sie gesendet wurden.',
  'lab.finding.characters_changed': 'Einige Zeichen eines Links werden unterwegs geändert.',
  'lab.finding.fragment_refused': 'Ein Link mit einem # wird abgewiesen, wie es sein soll.',
  'lab.finding.fragment_arrived': 'Ein Link mit einem # wurde angenommen.',
  'lab.finding.no_lab_browser': 'Es wurde kein Browser gefunden, den das Labor starten kann.',
  'lab.finding.browser_silent': '{browser} hat seine erste Seite nie abgerufen.',
  'lab.finding.browser_links_whole':
    '{browser} bringt Links mit bis zu {length, number} Zeichen ganz ans Ziel, {way, select, loopback {über Loopback} other {über das Schema}}.',
  'lab.finding.browser_link_cut':
    '{browser} bringt einen Link mit {length, number} Zeichen nicht ans Ziel, {way, select, loopback {über Loopback} other {über das Schema}}.',
  'lab.finding.browser_characters_survive':
    '{browser} lässt Plus-, Prozent- und Und-Zeichen sowie maskierte Buchstaben, wie sie gesendet wurden, {way, select, loopback {über Loopback} other {über das Schema}}.',
  'lab.finding.browser_characters_changed':
    '{browser} ändert einige Zeichen eines Links, {way, select, loopback {über Loopback} other {über das Schema}}.',
  'lab.finding.keychain_works':
    'Ein Eintrag wurde geschrieben, gelesen und gelöscht. {platform, select, darwin {Der Anmeldeschlüsselbund von macOS schützt ihn.} win32 {Windows schützt ihn mit Ihrem Konto (DPAPI).} other {Der Schlüsselring des Secret Service schützt ihn.}}',
  'lab.finding.keychain_keeper': 'Der Secret Service ist {program}.',
  'lab.finding.keychain_fails':
    '{reason, select, keychain_absent {Dieser Computer hat keinen Schlüsselbund, den Postern nutzen kann.} keychain_locked {Der Schlüsselbund ist gesperrt.} keychain_timeout {Der Schlüsselbund antwortet nicht.} other {Der Schlüsselbund ist nicht benutzbar: {reason}}}',
  'lab.finding.clock_right': 'Die Uhr stimmt mit der des Anbieters von {profile} auf {seconds} s überein.',
  'lab.finding.clock_wrong': 'Die Uhr weicht von der des Anbieters von {profile} um {seconds} s ab.',
  'lab.finding.no_date': 'Der Anbieter von {profile} nennt keine Zeit.',
  'lab.finding.no_profiles': 'Es gibt kein Profil mit einem Anbieter anderswo.',
  'lab.finding.reached': 'Der Anbieter von {profile} wurde in {milliseconds} ms erreicht.',
  'lab.finding.not_reached': 'Der Anbieter von {profile} war nicht erreichbar: {reason}',
  'lab.finding.provider_unusable':
    'Der Anbieter von {profile} war erreichbar, und was er von sich sagt, ist nicht brauchbar: {reason}',
  'lab.finding.proxy': 'Ein Proxy ist eingestellt: {proxy}',
  'lab.finding.report_fits': '{profile} passt zu dem, was der Anbieter angibt.',
  'lab.finding.report_suggests': '{profile} könnte nutzen, was der Anbieter angibt: {settings}.',
  'lab.finding.inspect_owner': 'Links von {scheme} öffnet {name} ({program}).',
  'lab.finding.inspect_missing': 'Links von {scheme} sind für {name} bestimmt, dessen Programm {program} nicht da ist.',
  'lab.finding.inspect_nobody': 'Links von {scheme} öffnet kein Programm.',
  'lab.finding.inspect_disagree': 'xdg-mime nennt {name} für {scheme}, und GIO nennt {other}.',
  'lab.finding.inspect_listens':
    'Auf Port {port} von {host} lauscht {holder, select, unknown {ein anderes Programm} other {{holder}}}.',
  'lab.finding.inspect_closed': 'Auf Port {port} von {host} lauscht nichts: Eine Weiterleitung trifft niemanden an.',
  'lab.finding.inspect_silent': 'Zu Port {port} von {host} kam keine Verbindung zustande ({reason}).',
  'lab.finding.inspect_reserved':
    'Eine http- oder https-Adresse, die nicht zu diesem Computer gehört, geht an den Browser: {host}',
  'lab.finding.probe_started':
    'Ein harmloser Link wurde dem System gegeben, und es hat damit {program} gestartet (Prozess {pid}): Eine Weiterleitung kommt dort an.',
  'lab.finding.probe_unseen':
    'Das Öffnen-Programm des Systems hat einen harmlosen Link angenommen (Exit-Code 0), und es war kein Programm zu sehen, das damit gestartet wurde. Eines, das sofort endet, oder das schon läuft und auf andere Weise davon erfährt, ist nicht zu sehen.',
  'lab.finding.probe_taken':
    'Das Öffnen-Programm des Systems hat einen harmlosen Link angenommen. Wer ihn bekommen hat, ist unter {platform} nicht zu sehen.',
  'lab.finding.probe_not_sent':
    'Es wurde kein Link gesendet: {scheme} gehört dem System, oder die Adresse ist keine einfache.',
  'lab.finding.probe_answered':
    'Eine Anfrage an Port {port} von {host} wurde mit Status {status, number} nach {milliseconds, number} ms beantwortet: Eine Weiterleitung kommt dort an.',
  'lab.finding.probe_unanswered': 'Eine Anfrage an Port {port} von {host} wurde nicht beantwortet ({reason}).',

  'lab.remedy.use_127': 'Lassen Sie das Profil 127.0.0.1 nutzen.',
  'lab.remedy.other_host': 'Lassen Sie das Profil eine andere Loopback-Adresse nutzen.',
  'lab.remedy.free_port': 'Beenden Sie jenes Programm, oder registrieren Sie beim Anbieter einen anderen Port.',
  'lab.remedy.other_port': 'Registrieren Sie beim Anbieter einen anderen Port.',
  'lab.remedy.set_browser': 'Legen Sie in den Systemeinstellungen einen Standardbrowser fest.',
  'lab.remedy.unset_browser': 'Entfernen Sie die Variable, oder lassen Sie sie einen installierten Browser nennen.',
  'lab.remedy.register_scheme': 'Registrieren Sie das Schema.',
  'lab.remedy.register_again':
    'Geben Sie das Schema ab und registrieren Sie es neu; wo das nicht hilft, nutzen Sie die Loopback-Weiterleitung.',
  'lab.remedy.packaged':
    'macOS gibt ein Schema nur gepackten Apps: Starten Sie das gepackte Postern, oder nutzen Sie die Loopback-Weiterleitung.',
  'lab.remedy.install_xdg_utils': 'Installieren Sie xdg-utils.',
  'lab.remedy.take_scheme': 'Registrieren Sie das Schema; es geht zurück, wenn Sie es abgeben.',
  'lab.remedy.elsewhere': 'Nutzen Sie eine Geräteanmeldung, oder fügen Sie die Adresse ein.',
  'lab.remedy.loopback': 'Nutzen Sie die Loopback-Weiterleitung.',
  'lab.remedy.not_root': 'Starten Sie Postern unter Ihrem eigenen Konto.',
  'lab.remedy.close_others': 'Beenden Sie die Kopien, die Sie nicht brauchen.',
  'lab.remedy.keychain': 'Entsperren Sie den Schlüsselbund, und prüfen Sie dann erneut.',
  'lab.remedy.keychain_absent':
    'Installieren und starten Sie einen (unter Linux: gnome-keyring oder KWallet), oder melden Sie sich nur für dieses Mal an.',
  'lab.remedy.keychain_restart':
    'Suchen Sie sein Passwortfenster, oder starten Sie ihn neu, und prüfen Sie dann erneut.',
  'lab.remedy.set_clock': 'Lassen Sie das System seine Uhr nach dem Netzwerk stellen.',
  'lab.remedy.network': 'Sehen Sie nach Netzwerk, Proxy und CA-Datei.',
  'lab.remedy.check_issuer': 'Prüfen Sie die Adresse des Anbieters in seinen Einstellungen.',
  'lab.remedy.shorter':
    'Nutzen Sie die Loopback-Weiterleitung, wo Antworten lang sind; dort können sie auch als Formular kommen (form_post).',
  'lab.remedy.install_again':
    'Starten Sie das AppImage einmal von dort, wo es jetzt liegt, und registrieren Sie das Schema.',
  'lab.remedy.their_app': 'Starten oder installieren Sie jene App neu: Sie muss ihre Links selbst registrieren.',
} as const satisfies Translated<typeof source>
