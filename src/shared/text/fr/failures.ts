import type { failureMessages as source } from '../en/failures'
import type { Translated } from '../translated'

export const failureMessages = {
  'failure.invalid_arguments.message': 'Une demande est parvenue à Postern sous une forme qu’il ne comprend pas.',
  'failure.invalid_arguments.remedy':
    'Vérifiez ce qui a été saisi ; les détails nomment la partie qui ne convient pas.',
  'failure.profile_invalid.message': 'Ce profil ne peut pas être utilisé tel quel.',
  'failure.profile_invalid.remedy': 'Corrigez les champs signalés.',
  'failure.profile_unknown.message': 'Ce profil n’existe pas.',
  'failure.profile_unknown.remedy': 'Choisissez l’un des profils de la liste, ou ajoutez-le d’abord.',
  'failure.session_unknown.message': 'Ce compte n’existe pas ici.',
  'failure.session_unknown.remedy': 'Connectez-vous, puis réessayez.',
  'failure.attempt_unknown.message': 'Cette connexion est terminée.',
  'failure.attempt_unknown.remedy': 'Commencez-en une nouvelle.',
  'failure.profile_in_use.message': 'Ce profil a encore un compte connecté, ou une connexion en cours.',
  'failure.profile_in_use.remedy': 'Déconnectez ou annulez d’abord, puis supprimez le profil.',
  'failure.not_allowed.message': 'Ce n’est pas permis depuis ici.',
  'failure.not_allowed.remedy':
    'Utilisez la fenêtre de Postern, ou la commande postern pour ce que seuls les outils peuvent faire.',
  'failure.ca_file_invalid.message': 'Le fichier d’autorité (CA) ne peut pas être utilisé.',
  'failure.ca_file_invalid.remedy':
    'Choisissez dans Réglages un fichier PEM avec les certificats de votre autorité, ou retirez-y le fichier.',
  'failure.profiles_file_invalid.message': 'Ce n’est pas un fichier de profils que Postern comprend.',
  'failure.profiles_file_invalid.remedy':
    'Exportez-le de nouveau depuis Postern ; les détails disent ce qui ne convient pas.',
  'failure.profile_ambiguous.message': 'Plusieurs profils portent ce nom.',
  'failure.profile_ambiguous.remedy': 'Donnez l’ID de celui que vous voulez, ou donnez-leur des noms différents.',
  'failure.list_full.message': 'Cette liste est pleine.',
  'failure.list_full.remedy': 'Retirez ce dont vous n’avez plus besoin, puis réessayez.',

  'failure.device_code_expired.message': 'Le code n’a pas été utilisé à temps.',
  'failure.device_code_expired.remedy': 'Obtenez un nouveau code et saisissez-le sans tarder sur l’autre appareil.',
  'failure.device_not_allowed.message': 'Le fournisseur ne permet pas à ce client la connexion sur un autre appareil.',
  'failure.device_not_allowed.remedy':
    'Activez le flux par code d’appareil (device code grant) pour cette application chez le fournisseur, ou utilisez une autre voie.',
  'failure.device_response_invalid.message': 'La réponse du fournisseur à la demande de code n’a pas la bonne forme.',
  'failure.device_response_invalid.remedy':
    'Signalez-le aux responsables du fournisseur ; les détails disent ce qui est faux. En attendant, utilisez une autre voie.',
  'failure.device_not_offered.message': 'Le fournisseur ne propose pas de connexion sur un autre appareil.',
  'failure.device_not_offered.remedy': 'Utilisez une autre voie : votre navigateur ici, ou collez l’adresse.',

  'failure.network_unreachable.message': 'Le fournisseur n’a pas pu être joint.',
  'failure.network_unreachable.remedy': 'Vérifiez la connexion réseau et l’adresse du fournisseur, puis réessayez.',
  'failure.network_timeout.message': 'Le fournisseur a mis trop de temps à répondre.',
  'failure.network_timeout.remedy': 'Réessayez dans un instant.',
  'failure.tls_failed.message': 'La liaison avec le fournisseur n’est pas fiable.',
  'failure.tls_failed.remedy':
    'Vérifiez la date de cet ordinateur, et si le réseau exige un certificat de votre entreprise.',
  'failure.provider_unavailable.message': 'Le fournisseur est surchargé ou hors service en ce moment.',
  'failure.provider_unavailable.remedy': 'Attendez un peu, puis réessayez.',
  'failure.discovery_failed.message': 'Cette adresse ne décrit pas un fournisseur OpenID.',
  'failure.discovery_failed.remedy':
    'Vérifiez le domaine ou l’émetteur : il doit servir /.well-known/openid-configuration.',
  'failure.issuer_mismatch.message': 'Le fournisseur se donne un autre nom que celui du profil.',
  'failure.issuer_mismatch.remedy': 'Dans le profil, indiquez comme émetteur exactement ce que déclare le fournisseur.',
  'failure.provider_unsupported.message': 'Il manque au fournisseur quelque chose qu’exige une connexion sûre.',
  'failure.provider_unsupported.remedy': 'Les détails le nomment. Demandez aux responsables du fournisseur.',
  'failure.provider_answer_too_large.message':
    'La réponse du fournisseur est bien plus grande qu’une telle réponse ne devrait l’être.',
  'failure.provider_answer_too_large.remedy':
    'Vérifiez que l’adresse est bien celle du fournisseur ; si oui, signalez-le à ses responsables.',
  'failure.network_captive.message': 'Le réseau a répondu à la place du fournisseur.',
  'failure.network_captive.remedy':
    'Ouvrez une page quelconque dans votre navigateur : ce réseau veut peut-être que vous vous y connectiez d’abord.',

  'failure.browser_failed.message': 'Le navigateur n’a pas pu être ouvert.',
  'failure.browser_failed.remedy': 'Copiez le lien et ouvrez-le vous-même dans un navigateur.',
  'failure.loopback_ports_taken.message': 'Tous les ports par lesquels la redirection pourrait revenir sont pris.',
  'failure.loopback_ports_taken.remedy':
    'Fermez le programme qui les occupe, ou enregistrez un autre port et ajoutez-le au profil.',
  'failure.redirect_timeout.message': 'Aucune réponse n’est venue du navigateur à temps.',
  'failure.redirect_timeout.remedy': 'Connectez-vous de nouveau et terminez dans le navigateur.',
  'failure.attempt_cancelled.message': 'La connexion a été annulée.',
  'failure.attempt_cancelled.remedy': 'Connectez-vous de nouveau quand vous le voudrez.',
  'failure.redirect_malformed.message': 'La réponse du navigateur n’avait pas la forme demandée.',
  'failure.redirect_malformed.remedy':
    'Connectez-vous de nouveau ; si cela se reproduit, signalez-le aux responsables du fournisseur.',
  'failure.duplicate_parameter.message': 'La réponse du navigateur dit deux fois la même chose.',
  'failure.duplicate_parameter.remedy':
    'Connectez-vous de nouveau ; si cela se reproduit, signalez-le aux responsables du fournisseur.',
  'failure.state_mismatch.message': 'Une réponse est arrivée qui n’appartient à aucune connexion en cours.',
  'failure.state_mismatch.remedy': 'Terminez dans l’onglet que Postern a ouvert en dernier, ou rouvrez le navigateur.',
  'failure.response_issuer_mismatch.message': 'La réponse est venue au nom d’un autre fournisseur.',
  'failure.response_issuer_mismatch.remedy':
    'N’allez pas plus loin. Vérifiez l’émetteur dans le profil ; quelqu’un fait peut-être confondre deux fournisseurs.',
  'failure.response_issuer_missing.message':
    'Le fournisseur promet de mettre son nom dans ses réponses, et ne l’a pas fait.',
  'failure.response_issuer_missing.remedy':
    'Connectez-vous de nouveau ; si cela se reproduit, signalez-le aux responsables du fournisseur.',
  'failure.code_missing.message': 'La réponse du navigateur ne contient pas de code.',
  'failure.code_missing.remedy':
    'Connectez-vous de nouveau ; si cela se reproduit, signalez-le aux responsables du fournisseur.',

  'failure.access_denied.message': 'Le fournisseur ne l’a pas permis.',
  'failure.access_denied.remedy':
    'Si vous avez refusé, connectez-vous de nouveau et acceptez. Sinon, vérifiez l’audience et vos droits chez le fournisseur.',
  'failure.login_required.message': 'Le fournisseur veut que vous vous connectiez.',
  'failure.login_required.remedy': 'Connectez-vous de nouveau, sans l’invite « none ».',
  'failure.consent_required.message': 'Le fournisseur veut votre consentement.',
  'failure.consent_required.remedy': 'Connectez-vous de nouveau, sans l’invite « none », et acceptez.',
  'failure.interaction_required.message': 'Une connexion dans le navigateur est nécessaire.',
  'failure.interaction_required.remedy':
    'Connectez-vous dans Postern, sans l’invite « none » ; un outil peut le demander avec --interactive.',
  'failure.account_selection_required.message': 'Le fournisseur veut que vous choisissiez un compte.',
  'failure.account_selection_required.remedy':
    'Connectez-vous de nouveau, sans l’invite « none », et choisissez-en un.',
  'failure.invalid_request.message': 'Le fournisseur n’a pas compris la demande.',
  'failure.invalid_request.remedy': 'Comparez le profil avec ce qui est enregistré chez le fournisseur.',
  'failure.unauthorized_client.message': 'Le fournisseur ne permet pas à ce client de connecter quelqu’un.',
  'failure.unauthorized_client.remedy':
    'Enregistrez-le comme application native, avec le flux par code d’autorisation (authorization code grant) activé.',
  'failure.unsupported_response_type.message':
    'Le fournisseur ne propose pas le flux par code d’autorisation (authorization code flow).',
  'failure.unsupported_response_type.remedy': 'Demandez aux responsables du fournisseur de l’activer.',
  'failure.invalid_scope.message': 'Le fournisseur a refusé l’une des portées.',
  'failure.invalid_scope.remedy': 'Vérifiez la portée dans le profil.',
  'failure.invalid_target.message': 'Le fournisseur ne connaît pas l’audience ou la ressource.',
  'failure.invalid_target.remedy': 'Vérifiez l’audience et la ressource dans le profil.',
  'failure.server_error.message': 'Le fournisseur a rencontré une erreur de son côté.',
  'failure.server_error.remedy': 'Réessayez ; si cela persiste, demandez aux responsables du fournisseur.',
  'failure.temporarily_unavailable.message': 'Le fournisseur est surchargé en ce moment.',
  'failure.temporarily_unavailable.remedy': 'Attendez un peu, puis réessayez.',
  'failure.invalid_client.message': 'Le fournisseur ne connaît pas ce client, ou en attend un secret.',
  'failure.invalid_client.remedy':
    'Vérifiez l’ID client, et que le client est enregistré comme application native (publique) sans secret.',
  'failure.invalid_grant.message': 'Le fournisseur n’a pas accepté le code.',
  'failure.invalid_grant.remedy':
    'Connectez-vous de nouveau ; un code n’est valable que peu de temps et une seule fois.',
  'failure.authorization_error.message': 'Le fournisseur a refusé, avec une erreur qui lui est propre.',
  'failure.authorization_error.remedy': 'Les détails montrent ce qu’il a dit.',
  'failure.token_error.message': 'Le fournisseur a refusé de donner des jetons.',
  'failure.token_error.remedy': 'Les détails montrent ce qu’il a dit.',
  'failure.pushed_response_invalid.message':
    'La réponse du fournisseur à la demande transmise d’avance n’a pas la bonne forme.',
  'failure.pushed_response_invalid.remedy':
    'Signalez-le aux responsables du fournisseur. S’il n’exige pas de demandes transmises d’avance, désactivez-les dans le profil.',
  'failure.audience_mismatch.message': 'Le fournisseur a donné un jeton pour une autre audience que celle demandée.',
  'failure.audience_mismatch.remedy':
    'Permettez à ce client d’actualiser pour cette audience chez le fournisseur (chez Auth0 : une multi-resource refresh token policy).',
  'failure.target_refused.message':
    'Le fournisseur ne donne à ce compte aucun jeton pour cette audience, cette ressource ou cette portée.',
  'failure.target_refused.remedy':
    'Les détails montrent ce qu’il a dit. Il manque peut-être un consentement : connectez-vous de nouveau et demandez-le.',

  'failure.token_response_invalid.message': 'La réponse du fournisseur avec les jetons n’a pas la bonne forme.',
  'failure.token_response_invalid.remedy':
    'Signalez-le aux responsables du fournisseur ; les détails disent ce qui est faux.',
  'failure.token_type_mismatch.message':
    'Le fournisseur a donné des jetons qui ne sont pas liés à la clé de cette session.',
  'failure.token_type_mismatch.remedy': 'Activez DPoP chez le fournisseur, ou désactivez-le dans le profil.',
  'failure.id_token_missing.message': 'Le fournisseur n’a pas envoyé la preuve de qui s’est connecté.',
  'failure.id_token_missing.remedy':
    'Gardez « openid » dans la portée et vérifiez les réglages du client chez le fournisseur.',
  'failure.id_token_malformed.message': 'La preuve de qui s’est connecté est illisible.',
  'failure.id_token_malformed.remedy': 'Signalez-le aux responsables du fournisseur.',
  'failure.id_token_algorithm_refused.message': 'La preuve de qui s’est connecté n’est pas signée d’une manière sûre.',
  'failure.id_token_algorithm_refused.remedy': 'Réglez la signature des jetons d’ID du client sur RS256 ou plus fort.',
  'failure.id_token_signature_invalid.message': 'La preuve de qui s’est connecté porte une fausse signature.',
  'failure.id_token_signature_invalid.remedy': 'N’allez pas plus loin. Quelqu’un l’a peut-être modifiée en chemin.',
  'failure.id_token_issuer_mismatch.message': 'La preuve de qui s’est connecté vient d’un autre fournisseur.',
  'failure.id_token_issuer_mismatch.remedy': 'N’allez pas plus loin. Vérifiez l’émetteur dans le profil.',
  'failure.id_token_audience_mismatch.message': 'La preuve de qui s’est connecté a été faite pour un autre programme.',
  'failure.id_token_audience_mismatch.remedy': 'N’allez pas plus loin. Vérifiez l’ID client dans le profil.',
  'failure.id_token_expired.message': 'La preuve de qui s’est connecté a déjà expiré.',
  'failure.id_token_expired.remedy': 'Vérifiez la date et l’heure de cet ordinateur, puis connectez-vous de nouveau.',
  'failure.id_token_nonce_mismatch.message': 'La preuve de qui s’est connecté appartient à une autre connexion.',
  'failure.id_token_nonce_mismatch.remedy': 'N’allez pas plus loin. Quelqu’un rejoue peut-être une ancienne réponse.',
  'failure.id_token_claim_invalid.message':
    'Il manque quelque chose à la preuve de qui s’est connecté, ou elle l’énonce mal.',
  'failure.id_token_claim_invalid.remedy':
    'Signalez-le aux responsables du fournisseur ; les détails nomment la revendication.',
  'failure.id_token_at_hash_mismatch.message': 'Le jeton d’accès ne va pas avec la preuve de qui s’est connecté.',
  'failure.id_token_at_hash_mismatch.remedy': 'N’allez pas plus loin. Quelqu’un a peut-être échangé le jeton.',
  'failure.id_token_subject_mismatch.message': 'Le fournisseur répond soudain pour une autre personne.',
  'failure.id_token_subject_mismatch.remedy': 'Déconnectez-vous et connectez-vous de nouveau.',
  'failure.login_too_old.message':
    'Le fournisseur vous a laissé entrer sur une connexion plus ancienne que le profil ne le permet.',
  'failure.login_too_old.remedy': 'Connectez-vous de nouveau avec l’invite « login ».',
  'failure.organization_mismatch.message': 'La connexion s’est faite à une autre organisation que celle demandée.',
  'failure.organization_mismatch.remedy': 'Connectez-vous de nouveau et choisissez la bonne organisation.',
  'failure.user_info_subject_mismatch.message': 'Le fournisseur a donné les informations d’une autre personne.',
  'failure.user_info_subject_mismatch.remedy': 'N’allez pas plus loin. Signalez-le aux responsables du fournisseur.',
  'failure.keys_unavailable.message': 'Les clés pour vérifier la signature du fournisseur n’ont pas pu être obtenues.',
  'failure.keys_unavailable.remedy': 'Réessayez ; si cela persiste, signalez-le aux responsables du fournisseur.',
  'failure.clock_skewed.message': 'L’horloge de cet ordinateur et celle du fournisseur ne concordent pas.',
  'failure.clock_skewed.remedy':
    'Réglez automatiquement la date et l’heure de cet ordinateur, puis connectez-vous de nouveau.',

  'failure.keychain_absent.message': 'Cet ordinateur n’a pas de trousseau que Postern puisse utiliser.',
  'failure.keychain_absent.remedy':
    'Installez-en un et démarrez-le (sous Linux : gnome-keyring ou KWallet), ou connectez-vous pour cette fois seulement.',
  'failure.keychain_locked.message': 'Le trousseau est verrouillé.',
  'failure.keychain_locked.remedy':
    'Déverrouillez-le, puis vérifiez de nouveau, ou connectez-vous pour cette fois seulement.',
  'failure.keychain_timeout.message': 'Le trousseau ne répond pas.',
  'failure.keychain_timeout.remedy': 'Cherchez sa fenêtre de mot de passe, ou redémarrez-le, puis vérifiez de nouveau.',
  'failure.keychain_crashed.message': 'La partie de Postern qui parle au trousseau s’est arrêtée.',
  'failure.keychain_crashed.remedy': 'Réessayez ; elle redémarre d’elle-même.',
  'failure.keychain_failed.message': 'Le trousseau a signalé une erreur.',
  'failure.keychain_failed.remedy':
    'Les détails montrent ce qu’il a dit. Réessayez, ou connectez-vous pour cette fois seulement.',
  'failure.keychain_not_stored.message': 'Le trousseau n’a pas gardé ce que Postern lui a donné.',
  'failure.keychain_not_stored.remedy': 'Vérifiez le trousseau, puis connectez-vous de nouveau.',
  'failure.record_damaged.message': 'Ce que le trousseau contient pour ce compte est illisible.',
  'failure.record_damaged.remedy': 'Déconnectez le compte et connectez-vous de nouveau.',
  'failure.storage_failed.message': 'Postern n’a pas pu écrire ses fichiers.',
  'failure.storage_failed.remedy': 'Vérifiez qu’il reste de la place et qu’il est permis d’écrire dans le dossier.',
  'failure.file_damaged.message': 'L’un des fichiers de Postern était illisible et a été mis de côté.',
  'failure.file_damaged.remedy':
    'Rien n’a été supprimé : les détails nomment la copie. Ajoutez de nouveau ce qui manque.',

  'failure.session_ended.message': 'Le fournisseur a mis fin à cette session.',
  'failure.session_ended.remedy': 'Connectez-vous de nouveau.',
  'failure.refresh_token_missing.message': 'Le fournisseur n’a rien donné pour rester connecté.',
  'failure.refresh_token_missing.remedy':
    'Connectez-vous de nouveau ; pour rester connecté, demandez la portée « offline_access ».',
  'failure.log_out_unknown.message': 'Cette déconnexion dans le navigateur est terminée.',
  'failure.log_out_unknown.remedy':
    'Il n’y a plus rien à faire dans Postern. Pour vous en assurer, déconnectez-vous sur la page du fournisseur lui-même.',

  'failure.api_error.message': 'L’API a répondu par une erreur.',
  'failure.api_error.remedy':
    'Ce qu’elle a dit est la réponse ; 401 et 403 peuvent appeler une autre audience, une autre portée ou un autre compte.',
  'failure.host_not_mapped.message': 'Aucun profil n’a été désigné pour ce serveur ; il ne reçoit donc pas de jeton.',
  'failure.host_not_mapped.remedy':
    'Si vous lui confiez votre jeton, désignez-en un avec « postern host add HOST PROFILE ».',
  'failure.token_bound_to_key.message':
    'Le jeton est lié à une clé qui reste dans Postern ; aucun autre programme ne peut l’utiliser.',
  'failure.token_bound_to_key.remedy':
    'Appelez l’API avec « postern api », ou utilisez un profil sans DPoP pour ce serveur.',
  'failure.sts_refused.message': 'AWS n’a donné aucun identifiant pour le jeton.',
  'failure.sts_refused.remedy':
    'Vérifiez le rôle, et que sa relation de confiance nomme votre fournisseur et son ID client ; les détails contiennent le code d’AWS.',
  'failure.tool_not_allowed.message': 'Personne n’a encore dit que cet outil peut recevoir un jeton.',
  'failure.tool_not_allowed.remedy':
    'Réessayez quand vous êtes devant la fenêtre de Postern, ou autorisez-le avec « postern tools allow TOOL --profile NAME ».',
  'failure.tool_refused.message': 'Vous avez dit que cet outil ne reçoit aucun jeton.',
  'failure.tool_refused.remedy':
    'Pour changer cela : Réglages, Outils, ou « postern tools forget TOOL --profile NAME ».',
  'failure.scheme_not_registered.message':
    'Rien n’ouvre les liens du schéma de Postern ; aucune réponse ne pourrait donc revenir.',
  'failure.scheme_not_registered.remedy':
    'Enregistrez le schéma, puis réessayez. Dans un terminal : postern login --register.',
  'failure.scheme_owned_by_other.message': 'Les liens du schéma de Postern ouvrent une autre application.',
  'failure.scheme_owned_by_other.remedy':
    'Enregistrez le schéma pour Postern, puis réessayez ; dans un terminal : postern login --register. Les détails nomment l’autre application.',
  'failure.scheme_registration_failed.message':
    'Le système n’a pas accepté de changer ce qui ouvre le schéma de Postern.',
  'failure.scheme_registration_failed.remedy':
    'Les détails montrent ce qu’il dit. En attendant, connectez-vous avec une adresse de bouclage.',

  'failure.practice_failed.message': 'Le fournisseur d’entraînement n’a pas pu être démarré.',
  'failure.practice_failed.remedy': 'Réessayez ; le journal en dit plus.',
  'failure.practice_restarted.message': 'Le fournisseur d’entraînement a été redémarré et a oublié cette session.',
  'failure.practice_restarted.remedy': 'Connectez-vous de nouveau ; il ne garde rien à la fermeture de Postern.',
  'failure.internal_error.message': 'Quelque chose s’est mal passé dans Postern.',
  'failure.internal_error.remedy': 'Réessayez ; le journal en dit plus.',
  'failure.start_at_login_failed.message':
    'Le système ne démarre pas Postern à l’ouverture de votre session, ou le fait encore.',
  'failure.start_at_login_failed.remedy':
    'Changez-le dans les réglages du système pour les programmes qui démarrent à l’ouverture de session.',

  'failure.app_not_started.message': 'Postern n’est pas lancé et n’a pas pu être démarré.',
  'failure.app_not_started.remedy':
    'Ouvrez Postern vous-même, puis réessayez ; les détails disent ce qui n’a pas marché.',
  'failure.app_died.message': 'Postern s’est arrêté avant d’avoir répondu.',
  'failure.app_died.remedy': 'Réessayez ; Postern redémarre de lui-même.',
  'failure.app_timeout.message': 'Postern n’a pas répondu à temps.',
  'failure.app_timeout.remedy':
    'Réessayez. Si cela se reproduit, quittez Postern et rouvrez-le ; le journal en dit plus.',
  'failure.socket_unusable.message': 'La voie par laquelle les outils joignent Postern est inutilisable.',
  'failure.socket_unusable.remedy': 'Remédiez à ce que nomment les détails, puis redémarrez Postern.',

  'failure.lab_running.message': 'Le laboratoire est déjà en marche.',
  'failure.lab_running.remedy': 'Attendez qu’il ait terminé, ou annulez-le.',
  'failure.lab_not_run.message': 'Le laboratoire n’a pas encore été lancé.',
  'failure.lab_not_run.remedy': 'Lancez d’abord les vérifications.',
  'failure.lab_redirect_invalid.message': 'Ce n’est pas une URI de redirection.',
  'failure.lab_redirect_invalid.remedy':
    'Donnez une adresse entière, comme myapp://callback ou http://127.0.0.1:8400/.',
  'failure.lab_found_problems.message': 'Le laboratoire a trouvé un obstacle.',
  'failure.lab_found_problems.remedy': 'Faites ce qui est indiqué à côté de chaque problème, puis relancez-le.',
  'failure.lab_cancelled.message': 'Le laboratoire a été annulé.',
  'failure.lab_cancelled.remedy': 'Ce qu’il a vu jusque-là est gardé. Relancez-le pour le reste.',

  'failure.tools_closed.message': 'Ce profil est fermé aux outils.',
  'failure.tools_closed.remedy': 'Ouvrez-le dans ses réglages, ou avec « postern tools policy ask --profile NAME ».',
  'failure.question_unknown.message': 'Plus personne n’attend de réponse à cette question.',
  'failure.question_unknown.remedy': 'Il n’y a plus rien à faire ; quand un outil redemandera, la question reviendra.',
  'failure.tool_hung_up.message': 'L’outil n’a pas attendu la réponse.',
  'failure.tool_hung_up.remedy': 'Demandez de nouveau, et attendez : la requête a été annulée.',
} as const satisfies Translated<typeof source>
