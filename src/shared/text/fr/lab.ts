import type { labMessages as source } from '../en/lab'
import type { Translated } from '../translated'

export const labMessages = {
  'lab.title': 'Laboratoire',
  'lab.about':
    'Essaie sur cet ordinateur chaque partie du chemin de retour depuis le navigateur, et dit ce qui fait obstacle.',
  'lab.run': 'Lancer les vérifications',
  'lab.run_all': 'Lancer vérifications et matrice',
  'lab.cancel': 'Annuler',
  'lab.empty': 'Rien n’a encore été essayé.',
  'lab.empty.next':
    'Les vérifications prennent quelques secondes et ne connectent personne. La matrice se connecte à un fournisseur d’entraînement par chaque navigateur installé, dans un profil qui est jeté ensuite.',
  'lab.running': 'Le laboratoire est en marche.',
  'lab.done.incomplete': 'Le laboratoire a été annulé : ce qu’il a vu jusque-là est gardé.',
  'lab.done.clean': 'Le laboratoire a terminé : rien ne fait obstacle.',
  'lab.done.problems':
    'Le laboratoire a terminé : {count, plural, one {# point demande} many {# de points demandent} other {# points demandent}} votre intervention.',
  'lab.checks': 'Vérifications',
  'lab.matrix': 'Matrice',
  'lab.matrix.about':
    'Une vraie connexion à un fournisseur d’entraînement par chaque navigateur, dans un profil à part qui est jeté ensuite ; votre propre navigateur est utilisé tel quel.',
  'lab.own_browser': 'Votre navigateur',
  'lab.own_browser.try': 'Aussi dans votre propre navigateur, avec votre profil',
  'lab.own_browser.help': 'Ses pages restent ouvertes, et il peut vous interroger avant d’ouvrir un lien de Postern.',
  'lab.incomplete': 'Annulé, donc tout n’a pas été essayé',
  'lab.changes': 'Depuis la dernière exécution',
  'lab.better': 'Fonctionne maintenant : {subject}',
  'lab.worse': 'Ne fonctionne plus : {subject}',
  'lab.export': 'Copier en',
  'lab.export.markdown': 'Markdown',
  'lab.export.json': 'JSON',
  'lab.export.junit': 'JUnit',
  'lab.copied': 'Copié.',
  'lab.inspect': 'La redirection d’une autre application',
  'lab.inspect.label': 'URI de redirection',
  'lab.inspect.help':
    'Par exemple myapp://callback ou http://127.0.0.1:8400/. Le système est interrogé ; rien n’est ouvert, sauf si vous le demandez.',
  'lab.inspect.send': 'Lui envoyer quelque chose d’inoffensif, pour voir si cela arrive',
  'lab.inspect.send.help':
    'Un lien avec un nombre inventé, qui peut démarrer cette application ; ou une requête sans paramètres.',
  'lab.inspect.action': 'Examiner',
  'lab.turned_away': 'Liens que Postern a écartés',
  'lab.turned_away.about': 'Depuis son démarrage. Ils n’ont rien changé, et rien n’en a été gardé.',
  'lab.turned_away.line': '{when}, {length, number} caractères : {reason}',
  'lab.turned_away.too_long': 'plus long que ce que Postern accepte',
  'lab.turned_away.characters': 'des caractères qu’aucun navigateur ne laisse dans un lien',
  'lab.turned_away.foreign_scheme': 'un autre schéma que celui de Postern',
  'lab.turned_away.fragment': 'une partie après #',
  'lab.turned_away.unknown_address': 'une adresse qui n’est l’URI de redirection d’aucun profil',
  'lab.turned_away.invitation_invalid': 'une invitation où quelque chose manque, ou est de trop',
  'lab.turned_away.unknown_state': 'la réponse à une connexion qui n’est pas attendue',
  'lab.turned_away.unreadable':
    'la réponse à une connexion qui était dans le trousseau et n’a pas pu y être lue à temps : connectez-vous à nouveau',
  'lab.column.browser': 'Navigateur',
  'lab.column.start': 'Démarrage',
  'lab.milliseconds': '{milliseconds, number} ms',
  'lab.remedy': 'Que faire : {remedy}',

  'lab.level.ok': 'Bien',
  'lab.level.note': 'Remarque',
  'lab.level.problem': 'Problème',
  'lab.status.waiting': 'En attente',
  'lab.status.running': 'En cours',
  'lab.status.done': 'Terminé',
  'lab.status.cancelled': 'Annulé',
  'lab.status.passed': 'Réussi',
  'lab.status.failed': 'Échec',
  'lab.status.skipped': 'Omis',
  'lab.start.warm': 'le navigateur est déjà lancé',
  'lab.start.cold': 'le navigateur démarre',
  'lab.start.app_cold': 'Postern démarre',
  'lab.start.as_is': 'le navigateur tel quel',
  'lab.cause.browser_failed': 'le navigateur n’a pas pu être démarré',
  'lab.cause.not_fetched': 'le navigateur n’a jamais demandé la première page',
  'lab.cause.no_redirect': 'le navigateur avait la page, et aucune redirection n’est venue',
  'lab.cause.asking':
    'le navigateur avait la page, et aucune redirection n’est venue : il vous demande peut-être s’il doit ouvrir Postern',
  'lab.cause.stray': 'une autre redirection est venue que celle attendue',
  'lab.cause.scheme_not_ours': 'le système ne donne les liens du schéma à personne, ou à un autre programme',
  'lab.cause.refused': 'la réponse est venue et a été refusée',
  'lab.cause.cancelled': 'l’essai a été annulé',

  'lab.check.loopback': 'Adresses de bouclage',
  'lab.check.ports': 'Ports des profils',
  'lab.check.browser': 'Navigateur par défaut',
  'lab.check.scheme': 'Propriétaire du schéma',
  'lab.check.instances': 'Plusieurs copies de Postern',
  'lab.check.mismatch': 'Bac à sable et environnement',
  'lab.check.round_trip': 'Aller-retour d’un lien',
  'lab.check.link_content': 'Longueur et caractères des liens',
  'lab.check.browser_links': 'Longueur et caractères par navigateur',
  'lab.check.keychain': 'Trousseau',
  'lab.check.clock': 'Horloge',
  'lab.check.proxy': 'Chemin vers les fournisseurs',
  'lab.check.provider': 'Ce que proposent les fournisseurs',

  'lab.finding.threw': 'La vérification elle-même a échoué : {reason}',
  'lab.finding.time_out': 'La vérification a pris plus de {seconds} s et a été abandonnée.',
  'lab.finding.cancelled': 'La vérification a été annulée.',
  'lab.finding.not_here': 'Aucun profil ne revient à une adresse de bouclage.',
  'lab.finding.bound': 'Il est possible d’écouter sur {host}.',
  'lab.finding.not_bound': 'Il est impossible d’écouter sur {host} ({reason}).',
  'lab.finding.localhost_first': 'Quand les deux écoutent sur « localhost », {address} répond en premier.',
  'lab.finding.port_free': 'Le port {port} de {profile} est libre.',
  'lab.finding.port_held':
    'Le port {port} de {profile} est occupé par {holder, select, unknown {un autre programme} other {{holder}}}.',
  'lab.finding.port_refused': 'Il est impossible d’écouter sur le port {port} de {profile} ({reason}).',
  'lab.finding.all_ports_held': 'Aucun port de {profile} n’est libre.',
  'lab.finding.port_any': '{profile} prend n’importe quel port libre.',
  'lab.finding.default_browser': 'Les pages web sont ouvertes par {browser}.',
  'lab.finding.opened_by':
    'Postern remet les pages à {opener, select, system {le système lui-même} other {{opener}}}, qui les ouvre.',
  'lab.finding.browser_variable': 'La variable BROWSER est définie et passe avant le choix du système : {command}',
  'lab.finding.browser_variable_wrong':
    'La variable BROWSER passe avant le choix du système et ne nomme aucun programme présent : {command}',
  'lab.finding.no_browser': 'Le système ne nomme aucun navigateur.',
  'lab.finding.browser_missing': 'Le système nomme {browser} comme navigateur, mais son programme est absent.',
  'lab.finding.scheme_ours': 'Les liens de {scheme} arrivent à ce Postern.',
  'lab.finding.scheme_other': 'Les liens de {scheme} vont à {name}.',
  'lab.finding.scheme_nobody': 'Rien n’ouvre les liens de {scheme}.',
  'lab.finding.scheme_stale': 'Les liens de {scheme} mènent à {path}, qui est absent.',
  'lab.finding.scheme_copy':
    'Les liens de {scheme} mènent à {path}, mais pas à la manière de ce Postern : vers une autre copie, ou par une entrée plus ancienne.',
  'lab.finding.scheme_unknown':
    'Il n’a pas été possible de demander au système qui ouvre les liens de {scheme} : {reason}',
  'lab.finding.instances_one': 'Une copie de Postern est lancée.',
  'lab.finding.instances_more': '{count} copies de Postern sont lancées : un lien va à celle que nomme son schéma.',
  'lab.finding.instances_unseen': 'Le système ne montre pas quels programmes sont lancés.',
  'lab.finding.surroundings_plain': 'Rien ne s’interpose entre Postern et le navigateur.',
  'lab.finding.ssh':
    'Ceci est une session SSH : un navigateur ailleurs n’atteint pas les adresses de bouclage de cet ordinateur.',
  'lab.finding.no_display': 'Il n’y a pas d’affichage ; aucun navigateur ne peut donc s’ouvrir ici.',
  'lab.finding.wsl':
    'Ceci est un Linux dans Windows (WSL) : le navigateur de Windows ne reçoit pas les liens d’un schéma de Linux.',
  'lab.finding.snap': 'Postern fonctionne dans un snap, qui ne démarre aucun programme au-dehors.',
  'lab.finding.flatpak':
    'Postern fonctionne dans un Flatpak, qui ne démarre des programmes au-dehors que par son portail.',
  'lab.finding.snap_browser':
    'Le navigateur {browser} est un snap, et ne peut pas démarrer de programmes de votre dossier personnel.',
  'lab.finding.app_image_moved': 'L’AppImage {path} n’est plus là ; un lien ne démarre donc rien.',
  'lab.finding.root':
    'Postern fonctionne en root, et les navigateurs d’ordinaire non : un lien peut atteindre le Postern d’une autre personne.',
  'lab.finding.elevated':
    'Postern est lancé en administrateur, les navigateurs généralement non : un lien peut lancer un autre Postern.',
  'lab.finding.link_arrived': 'Un lien passé par le système est revenu après {milliseconds} ms.',
  'lab.finding.link_lost': 'Un lien a été donné au système, et n’est pas revenu en {seconds} s.',
  'lab.finding.link_turned_away': 'Un lien remis au système est revenu, et Postern l’a refusé.',
  'lab.finding.link_not_tried': 'Les liens n’ont pas été essayés, car le schéma n’est pas à ce Postern.',
  'lab.finding.opener_failed':
    'Le programme d’ouverture du système n’a pas pu ouvrir le lien (code de sortie {status}).',
  'lab.finding.tool_missing': '{program} n’est pas installé : il est donc impossible d’interroger le système.',
  'lab.finding.length_arrived': 'Les liens de {length, number} caractères arrivent entiers.',
  'lab.finding.length_refused':
    'Un lien de {length, number} caractères n’arrive pas. Postern en prend {limit, number} au plus.',
  'lab.finding.length_lost': 'Un lien de {length, number} caractères n’arrive pas entier.',
  'lab.finding.characters_survive':
    'Les signes plus, pour cent et esperluette, et les lettres échappées, arrivent comme ils ont été envoyés.',
  'lab.finding.characters_changed': 'Certains caractères d’un lien sont modifiés en chemin.',
  'lab.finding.fragment_refused': 'Un lien avec un # est écarté, comme il se doit.',
  'lab.finding.fragment_arrived': 'Un lien avec un # a été accepté.',
  'lab.finding.no_lab_browser': 'Aucun navigateur que le laboratoire puisse démarrer n’a été trouvé.',
  'lab.finding.browser_silent': '{browser} n’a jamais demandé sa première page.',
  'lab.finding.browser_links_whole':
    '{browser} apporte entiers les liens de {length, number} caractères au plus, {way, select, loopback {par le bouclage} other {par le schéma}}.',
  'lab.finding.browser_link_cut':
    '{browser} n’apporte pas un lien de {length, number} caractères, {way, select, loopback {par le bouclage} other {par le schéma}}.',
  'lab.finding.browser_characters_survive':
    '{browser} laisse les signes plus, pour cent et esperluette, et les lettres échappées, comme ils ont été envoyés, {way, select, loopback {par le bouclage} other {par le schéma}}.',
  'lab.finding.browser_characters_changed':
    '{browser} modifie certains caractères d’un lien, {way, select, loopback {par le bouclage} other {par le schéma}}.',
  'lab.finding.keychain_works':
    'Un élément a été écrit, lu et supprimé. {platform, select, darwin {Le trousseau de session de macOS le protège.} win32 {Windows le protège avec votre compte (DPAPI).} other {Le trousseau du Secret Service le protège.}}',
  'lab.finding.keychain_keeper': 'Le Secret Service est {program}.',
  'lab.finding.keychain_fails':
    '{reason, select, keychain_absent {Cet ordinateur n’a pas de trousseau que Postern puisse utiliser.} keychain_locked {Le trousseau est verrouillé.} keychain_timeout {Le trousseau ne répond pas.} other {Le trousseau est inutilisable : {reason}}}',
  'lab.finding.clock_right': 'L’horloge concorde avec celle du fournisseur de {profile}, à {seconds} s près.',
  'lab.finding.clock_wrong': 'L’horloge diffère de {seconds} s de celle du fournisseur de {profile}.',
  'lab.finding.no_date': 'Le fournisseur de {profile} ne donne pas d’heure.',
  'lab.finding.no_profiles': 'Il n’y a pas de profil dont le fournisseur soit ailleurs.',
  'lab.finding.reached': 'Le fournisseur de {profile} a été joint en {milliseconds} ms.',
  'lab.finding.not_reached': 'Le fournisseur de {profile} n’a pas pu être joint : {reason}',
  'lab.finding.provider_unusable':
    'Le fournisseur de {profile} a été joint, et ce qu’il dit de lui-même est inutilisable : {reason}',
  'lab.finding.proxy': 'Un proxy est configuré : {proxy}',
  'lab.finding.report_fits': '{profile} convient à ce que dit son fournisseur.',
  'lab.finding.report_suggests': '{profile} pourrait utiliser ce que dit son fournisseur : {settings}.',
  'lab.finding.inspect_owner': 'Les liens de {scheme} sont ouverts par {name} ({program}).',
  'lab.finding.inspect_missing':
    'Les liens de {scheme} sont destinés à {name}, dont le programme {program} est absent.',
  'lab.finding.inspect_nobody': 'Rien n’ouvre les liens de {scheme}.',
  'lab.finding.inspect_disagree': 'xdg-mime nomme {name} pour {scheme}, et GIO nomme {other}.',
  'lab.finding.inspect_listens':
    'Le port {port} de {host} est écouté par {holder, select, unknown {un autre programme} other {{holder}}}.',
  'lab.finding.inspect_closed': 'Rien n’écoute sur le port {port} de {host} : une redirection ne trouve personne.',
  'lab.finding.inspect_silent': 'La connexion au port {port} de {host} a échoué ({reason}).',
  'lab.finding.inspect_reserved': 'Une adresse http ou https qui n’est pas de cet ordinateur va au navigateur : {host}',
  'lab.finding.probe_started':
    'Un lien inoffensif a été donné au système, qui a démarré {program} avec lui (processus {pid}) : une redirection y arrive.',
  'lab.finding.probe_unseen':
    'Le programme d’ouverture du système a pris un lien inoffensif (code de sortie 0), et aucun programme démarré avec lui n’a été vu. Un programme qui se termine aussitôt, ou qui est déjà lancé et l’apprend autrement, ne peut pas être vu.',
  'lab.finding.probe_taken':
    'Le programme d’ouverture du système a pris un lien inoffensif. Sur {platform}, on ne peut pas voir qui l’a reçu.',
  'lab.finding.probe_not_sent':
    'Aucun lien n’a été envoyé : {scheme} est au système, ou l’adresse n’est pas une adresse simple.',
  'lab.finding.probe_answered':
    'Une requête au port {port} de {host} a reçu une réponse de statut {status, number} après {milliseconds, number} ms : une redirection y arrive.',
  'lab.finding.probe_unanswered': 'Une requête au port {port} de {host} est restée sans réponse ({reason}).',

  'lab.remedy.use_127': 'Faites utiliser 127.0.0.1 au profil.',
  'lab.remedy.other_host': 'Faites utiliser une autre adresse de bouclage au profil.',
  'lab.remedy.free_port': 'Arrêtez ce programme, ou enregistrez un autre port chez le fournisseur.',
  'lab.remedy.other_port': 'Enregistrez un autre port chez le fournisseur.',
  'lab.remedy.set_browser': 'Choisissez un navigateur par défaut dans les réglages du système.',
  'lab.remedy.unset_browser': 'Retirez la variable, ou faites-lui nommer un navigateur installé.',
  'lab.remedy.register_scheme': 'Enregistrez le schéma.',
  'lab.remedy.register_again':
    'Cédez le schéma et enregistrez-le à nouveau ; si cela n’aide pas, utilisez la redirection par adresse de bouclage.',
  'lab.remedy.packaged':
    'macOS ne donne un schéma qu’aux apps empaquetées : lancez le Postern empaqueté, ou utilisez la redirection par adresse de bouclage.',
  'lab.remedy.install_xdg_utils': 'Installez xdg-utils.',
  'lab.remedy.take_scheme': 'Enregistrez le schéma ; il revient à l’autre quand vous le cédez.',
  'lab.remedy.elsewhere': 'Utilisez la connexion par un autre appareil, ou collez l’adresse.',
  'lab.remedy.loopback': 'Utilisez la redirection par adresse de bouclage.',
  'lab.remedy.not_root': 'Lancez Postern sous votre propre compte.',
  'lab.remedy.close_others': 'Quittez les copies dont vous n’avez pas besoin.',
  'lab.remedy.keychain': 'Déverrouillez le trousseau, puis vérifiez de nouveau.',
  'lab.remedy.keychain_absent':
    'Installez-en un et démarrez-le (sous Linux : gnome-keyring ou KWallet), ou connectez-vous pour cette fois seulement.',
  'lab.remedy.keychain_restart': 'Cherchez sa fenêtre de mot de passe, ou redémarrez-le, puis vérifiez de nouveau.',
  'lab.remedy.set_clock': 'Laissez le système régler son horloge par le réseau.',
  'lab.remedy.network': 'Voyez du côté du réseau, du proxy et du fichier d’autorité (CA).',
  'lab.remedy.check_issuer': 'Vérifiez l’adresse du fournisseur dans ses réglages.',
  'lab.remedy.shorter':
    'Utilisez la redirection par adresse de bouclage là où les réponses sont longues ; elles peuvent aussi y venir sous forme de formulaire (form_post).',
  'lab.remedy.install_again': 'Lancez une fois l’AppImage depuis son emplacement actuel, et enregistrez le schéma.',
  'lab.remedy.their_app': 'Lancez ou installez de nouveau cette application : c’est à elle d’enregistrer ses liens.',
} as const satisfies Translated<typeof source>
