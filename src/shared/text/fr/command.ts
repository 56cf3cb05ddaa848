import type { commandMessages as source } from '../en/command'
import type { Translated } from '../translated'

export const commandMessages = {
  'command.usage': 'Utilisation : {line}',
  'command.about': 'Vous connecte par votre navigateur et donne à vos outils leurs jetons.',
  'command.commands': 'Commandes :',
  'command.options': 'Options :',
  'command.examples': 'Exemples :',
  'command.more': 'Pour en savoir plus sur l’une d’elles : postern COMMAND --help',
  'command.name': 'NAME est le nom ou l’ID d’un profil. Sans lui, il s’agit du profil par défaut.',

  'command.login.about':
    'Vous connecte : votre navigateur s’ouvre, et la commande attend que vous y ayez terminé. Ctrl-C annule.',
  'command.logout.about': 'Déconnecte un compte : supprime ses jetons ici et les révoque chez le fournisseur.',
  'command.status.about': 'Liste les profils et qui est connecté.',
  'command.token.about':
    'Affiche un jeton d’accès, renouvelé au préalable s’il le faut. Le jeton d’actualisation n’est jamais donné.',
  'command.profile_list.about': 'Liste les profils.',
  'command.profile_add.about': 'Ajoute un fournisseur comme profil.',
  'command.profile_show.about': 'Affiche tous les réglages d’un profil.',
  'command.profile_remove.about': 'Supprime un profil avec lequel personne n’est connecté.',
  'command.doctor.about':
    'Lance le laboratoire de redirection ; avec une URL, dit ce que le système ferait de cette redirection. Différent de 0 si quelque chose fait obstacle.',

  'command.api.about':
    'Appelle une API avec le jeton, qui ne quitte pas Postern. La réponse est affichée telle quelle ; à partir de 400, c’est api_error.',
  'command.watch.about':
    'Affiche chaque événement, comme un jeton remis à un outil, jusqu’à Ctrl-C. Avec --json, chaque état aussi.',
  'command.profile_default.about': 'Fait d’un profil celui qui vaut quand aucun n’est nommé.',
  'command.profile_import.about': 'Ajoute les profils d’un fichier lu sur stdin.',
  'command.profile_export.about': 'Affiche des profils sous forme de fichier, sans comptes, jetons ni secrets.',
  'command.host_add.about':
    'Laisse les assistants d’identification porter les jetons d’un profil à un serveur. Aucun autre serveur n’en reçoit.',
  'command.host_list.about': 'Liste les serveurs auxquels les assistants d’identification portent des jetons.',
  'command.host_remove.about': 'Ne laisse plus aucun assistant d’identification porter de jeton à ce serveur.',
  'command.tools_list.about':
    'Liste ce que vous avez dit des outils, et ce qu’ils ont reçu : combien de fois, quand pour la dernière fois, pour quoi.',
  'command.tools_allow.about': 'Laisse un outil recevoir les jetons d’un profil, sans question.',
  'command.tools_close.about': 'Ne laisse un outil recevoir aucun jeton d’un profil, sans question.',
  'command.tools_forget.about':
    'Annule ce qui a été dit d’un outil, pour que la question soit posée de nouveau, et le retire de la liste.',
  'command.tools_policy.about':
    'Dit si les outils peuvent recevoir les jetons d’un profil : la question est posée une fois pour chacun, tous le peuvent, ou aucun.',
  'command.credential_git.about':
    'Un assistant d’identification pour Git ; docs/guides/git.md dit comment le mettre en place.',
  'command.credential_docker.about':
    'Un assistant d’identification pour Docker ; docs/guides/docker.md dit comment le mettre en place.',
  'command.credential_kubectl.about':
    'Un greffon d’identification pour kubectl ; docs/guides/kubectl.md dit comment le mettre en place.',
  'command.credential_aws.about':
    'Un credential_process pour les outils AWS ; docs/guides/aws.md dit comment le mettre en place.',
  'command.completion.about': 'Affiche ce dont un shell a besoin pour compléter ces commandes.',

  'command.option.json': 'La réponse en JSON ; une erreur aussi, sur stdout.',
  'command.option.quiet': 'Ne dit rien en chemin, sauf les erreurs.',
  'command.option.help': 'Cette aide.',
  'command.option.client':
    'Le nom de l’outil appelant, dans les questions posées et dans le journal ; sinon POSTERN_CLIENT, ou postern.',
  'command.option.kind': 'De quel type de fournisseur il s’agit ; sinon l’émetteur le dit.',
  'command.option.issuer': 'Une URL d’émetteur, ou le domaine d’un locataire Auth0.',
  'command.option.client-id': 'L’ID client d’un client natif (public).',
  'command.option.audience': 'L’API à laquelle le jeton d’accès est destiné.',
  'command.option.resource': 'Une ressource à laquelle le jeton d’accès est destiné (RFC 8707) ; peut être répétée.',
  'command.option.scope': 'La portée, en mots séparés par des espaces.',
  'command.option.redirect': 'Comment la réponse revient.',
  'command.option.port': 'Un port enregistré chez le fournisseur ; peut être répété.',
  'command.option.param':
    'Un paramètre de la demande d’autorisation, comme max_age=0 ou screen_hint=signup ; peut être répété.',
  'command.option.organization': 'L’organisation à laquelle se connecter : un ID ou un nom.',
  'command.option.connection': 'Saute le choix chez le fournisseur, par exemple google-oauth2.',
  'command.option.dpop': 'Lie les jetons à une clé de la session (RFC 9449).',
  'command.option.par': 'Transmet d’abord la demande au fournisseur (RFC 9126).',
  'command.option.register':
    'Fait d’abord ouvrir par Postern les liens de son schéma sur ce système, pour --redirect scheme.',
  'command.option.invitation': 'Un lien d’invitation à une organisation.',
  'command.option.prompt': 'Ce que le fournisseur demande : login, consent, select_account ou none.',
  'command.option.login-hint': 'Qui va se connecter, par exemple une adresse e-mail.',
  'command.option.browser': 'La commande qui ouvre le navigateur ; %s représente l’adresse.',
  'command.option.timeout': 'Secondes après lesquelles la connexion est annulée.',
  'command.option.memory': 'Garde les jetons uniquement en mémoire, jusqu’à la fermeture de Postern.',
  'command.option.trace':
    'Affiche chaque étape et chaque vérification sur stderr, un objet JSON par ligne, sans secrets.',
  'command.option.min-ttl': 'Secondes pendant lesquelles le jeton doit encore être valable ; sinon 60.',
  'command.option.format': 'Comment le jeton est affiché ; env est une ligne POSTERN_TOKEN=… pour un shell. Sinon raw.',
  'command.option.session': 'L’ID du compte, tel que status --json l’affiche.',
  'command.option.quick': 'Les vérifications seules, sans la matrice des navigateurs.',
  'command.option.own-browser':
    'La matrice aussi dans votre navigateur et votre profil. Des pages restent ouvertes, et il peut vous interroger.',
  'command.option.send':
    'Envoie quelque chose d’inoffensif à URL, pour voir si cela arrive : cela peut démarrer cette application.',
  'command.option.junit': 'Écrit les résultats en XML JUnit.',
  'command.option.markdown': 'Écrit les résultats en Markdown.',
  'command.option.interactive':
    'Ouvre le navigateur quand il faut vous connecter, et attend. Sinon, c’est interaction_required.',
  'command.option.tools':
    'Si les outils peuvent recevoir ses jetons : la question est posée une fois pour chacun, tous le peuvent, ou aucun ; sinon ask.',
  'command.option.program':
    'Le programme concerné, par son chemin tel que tools list l’affiche ; sinon tous ceux de ce nom.',
  'command.option.all': 'Tous les comptes du profil ; sans nom, de tous les profils.',

  'command.option.local': 'Déconnecte ici seulement ; le fournisseur n’est pas prévenu.',
  'command.option.revoke':
    'Révoque aussi le jeton d’actualisation chez le fournisseur ; c’est aussi le cas sans indication.',
  'command.option.everywhere': 'Déconnecte aussi dans le navigateur, et attend son retour.',
  'command.option.profile': 'Le profil dont les jetons sont concernés ; sinon celui par défaut.',
  'command.option.request': 'La méthode ; sinon GET, ou POST avec --data.',
  'command.option.header': 'Un en-tête comme "Accept: text/plain" ; peut être répété.',
  'command.option.data':
    'Ce qui est envoyé, du JSON si aucun en-tête ne dit autre chose ; @FILE prend un fichier, @- stdin.',
  'command.option.include': 'Affiche aussi le statut et les en-têtes.',
  'command.option.preset': 'Les usages du fournisseur : complète ce qui n’est pas donné.',
  'command.option.token':
    'Ce que veut le serveur : un jeton d’accès, ou le jeton d’ID qui dit qui vous êtes. Sinon access.',
  'command.option.username': 'Ce qui est envoyé comme utilisateur, avec le jeton comme mot de passe ; sinon oauth2.',
  'command.option.role-arn': 'Le rôle qui est endossé.',
  'command.option.region': 'La région dont le STS est interrogé.',
  'command.option.sts-url': 'Une autre adresse de STS.',
  'command.option.duration': 'Secondes pendant lesquelles les identifiants doivent être valables ; sinon AWS décide.',

  'command.sandbox_is_off': 'Exécuté en tant que root : le bac à sable de Chromium est donc désactivé (--no-sandbox).',
  'command.login.paste':
    'Ouvrez cette adresse dans un navigateur n’importe où, connectez-vous, et collez l’adresse sur laquelle il s’arrête :',
  'command.login.done': 'Connexion réussie avec {profile}, compte {account}.',
  'command.logout.revoked.yes': 'Déconnexion de {account} effectuée.',
  'command.logout.revoked.no':
    'Déconnexion de {account} effectuée ici. Le fournisseur n’a pas révoqué le jeton d’actualisation.',
  'command.logout.revoked.pending':
    'Déconnexion de {account} effectuée ici. Le fournisseur n’a pas pu être joint, et sera prévenu plus tard.',
  'command.logout.revoked.not_offered':
    'Déconnexion de {account} effectuée ici. Le fournisseur ne révoque pas les jetons d’actualisation.',
  'command.logout.revoked.not_asked': 'Déconnexion de {account} effectuée ici.',
  'command.logout.browser': 'Votre navigateur s’ouvre pour vous déconnecter là aussi. Ctrl-C met fin à l’attente.',
  'command.logout.browser.confirmed': 'Votre navigateur est revenu : la déconnexion y est faite.',
  'command.logout.browser.not_offered': 'Le fournisseur ne propose pas de déconnexion dans le navigateur.',
  'command.logout.browser.unconfirmed': 'On ne sait pas si la déconnexion est faite dans le navigateur.',
  'command.status.none': 'Il n’y a pas encore de profil. Pour en ajouter un : postern profile add',
  'command.status.profile': '{profile} ({issuer})',
  'command.status.nobody': 'personne n’est connecté',
  'command.status.account': '{account} : {status}, le jeton d’accès expire le {expires}',
  'command.status.account.no_expiry': '{account} : {status}',
  'command.profile.added': '{profile} a été ajouté.',
  'command.profile.default': '{profile} est maintenant le profil par défaut.',
  'command.profile.imported': '{profile} : {outcome}{why}',
  'command.host.added': 'Les assistants d’identification portent les jetons de {profile} à {host}.',
  'command.host.removed': 'Plus aucun assistant d’identification ne porte de jeton à {host}.',
  'command.credential_docker.store': 'Postern a déjà le jeton. Pour se connecter : postern login',
  'command.credential_docker.erase': 'Postern garde le jeton. Pour se déconnecter : postern logout',
  'command.tools.allow': '{tool} peut recevoir les jetons de {profile}.',
  'command.tools.refuse': '{tool} ne reçoit aucun jeton de {profile}.',
  'command.tools.forgotten': 'Pour {tool}, la question sera de nouveau posée avec {profile}.',
  'command.tools.policy.ask': 'La question est posée pour chaque outil avant qu’il reçoive un jeton de {profile}.',
  'command.tools.policy.allow': 'Tous les outils peuvent recevoir les jetons de {profile}.',
  'command.tools.policy.closed': 'Aucun outil ne peut recevoir de jeton de {profile}.',
  'command.tools.rule.allow': 'autorisé',
  'command.tools.rule.refuse': 'fermé',
  'command.tools.rule.quiet': 'ne demande jamais de connexion',
  'command.tools.given': '{count, plural, one {remis une fois} many {remis # de fois} other {remis # fois}}',
  'command.tools.called': '{count, plural, one {appelée # fois} many {appelée # de fois} other {appelée # fois}}',
  'command.profile.removed': '{profile} a été supprimé.',
  'command.profile.name_taken': 'name : il y a déjà un profil « {profile} ».',
} as const satisfies Translated<typeof source>
