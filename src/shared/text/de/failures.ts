import type { failureMessages as source } from '../en/failures'
import type { Translated } from '../translated'

export const failureMessages = {
  'failure.invalid_arguments.message': 'Postern wurde in einer Form gefragt, die es nicht versteht.',
  'failure.invalid_arguments.remedy': 'Prüfen Sie die Eingabe; die Details nennen den Teil, der nicht passt.',
  'failure.profile_invalid.message': 'Dieses Profil kann so nicht benutzt werden.',
  'failure.profile_invalid.remedy': 'Korrigieren Sie die markierten Felder.',
  'failure.profile_unknown.message': 'Ein solches Profil gibt es nicht.',
  'failure.profile_unknown.remedy': 'Wählen Sie ein Profil aus der Liste, oder fügen Sie es zuerst hinzu.',
  'failure.session_unknown.message': 'Ein solches Konto gibt es hier nicht.',
  'failure.session_unknown.remedy': 'Melden Sie sich an, und versuchen Sie es erneut.',
  'failure.attempt_unknown.message': 'Diese Anmeldung ist vorbei.',
  'failure.attempt_unknown.remedy': 'Beginnen Sie eine neue.',
  'failure.profile_in_use.message': 'Mit diesem Profil ist noch ein Konto angemeldet, oder eine Anmeldung läuft.',
  'failure.profile_in_use.remedy': 'Melden Sie zuerst ab oder brechen Sie ab, dann entfernen Sie das Profil.',
  'failure.not_allowed.message': 'Das ist von hier aus nicht erlaubt.',
  'failure.not_allowed.remedy':
    'Nutzen Sie das Fenster von Postern, oder den Befehl postern für das, was nur Werkzeuge dürfen.',
  'failure.ca_file_invalid.message': 'Die CA-Datei kann nicht benutzt werden.',
  'failure.ca_file_invalid.remedy':
    'Wählen Sie unter „Einstellungen“ eine PEM-Datei mit den Zertifikaten Ihrer Zertifizierungsstelle, oder nehmen Sie die Datei dort heraus.',
  'failure.profiles_file_invalid.message': 'Das ist keine Datei mit Profilen, die Postern versteht.',
  'failure.profiles_file_invalid.remedy':
    'Exportieren Sie sie noch einmal aus Postern; die Details sagen, was nicht passt.',
  'failure.profile_ambiguous.message': 'Mehrere Profile haben diesen Namen.',
  'failure.profile_ambiguous.remedy':
    'Geben Sie die ID des gemeinten Profils an, oder geben Sie ihnen verschiedene Namen.',
  'failure.list_full.message': 'Diese Liste ist voll.',
  'failure.list_full.remedy': 'Entfernen Sie, was Sie nicht mehr brauchen, und versuchen Sie es erneut.',

  'failure.device_code_expired.message': 'Der Code wurde nicht rechtzeitig benutzt.',
  'failure.device_code_expired.remedy': 'Holen Sie einen neuen Code und geben Sie ihn bald auf dem anderen Gerät ein.',
  'failure.device_not_allowed.message':
    'Der Anbieter lässt mit diesem Client keine Anmeldung auf einem anderen Gerät zu.',
  'failure.device_not_allowed.remedy':
    'Schalten Sie für diese Anwendung beim Anbieter den Device Code Grant ein, oder nutzen Sie einen anderen Weg.',
  'failure.device_response_invalid.message':
    'Die Antwort des Anbieters auf die Bitte um einen Code hat nicht die richtige Form.',
  'failure.device_response_invalid.remedy':
    'Melden Sie es den Betreibern des Anbieters; die Details nennen, was falsch ist. Nutzen Sie bis dahin einen anderen Weg.',
  'failure.device_not_offered.message': 'Der Anbieter bietet keine Anmeldung auf einem anderen Gerät an.',
  'failure.device_not_offered.remedy':
    'Nutzen Sie einen anderen Weg: Ihren Browser hier, oder fügen Sie die Adresse ein.',

  'failure.network_unreachable.message': 'Der Anbieter war nicht erreichbar.',
  'failure.network_unreachable.remedy':
    'Prüfen Sie die Netzwerkverbindung und die Adresse des Anbieters, und versuchen Sie es erneut.',
  'failure.network_timeout.message': 'Der Anbieter hat zu lange für die Antwort gebraucht.',
  'failure.network_timeout.remedy': 'Versuchen Sie es gleich noch einmal.',
  'failure.tls_failed.message': 'Der Verbindung zum Anbieter ist nicht zu trauen.',
  'failure.tls_failed.remedy':
    'Prüfen Sie das Datum dieses Computers und ob das Netzwerk ein Zertifikat Ihrer Firma braucht.',
  'failure.provider_unavailable.message': 'Der Anbieter ist gerade überlastet oder außer Betrieb.',
  'failure.provider_unavailable.remedy': 'Warten Sie ein wenig, und versuchen Sie es dann erneut.',
  'failure.discovery_failed.message': 'Unter dieser Adresse ist kein OpenID-Anbieter beschrieben.',
  'failure.discovery_failed.remedy':
    'Prüfen Sie die Domain oder den Aussteller: Dort muss /.well-known/openid-configuration liegen.',
  'failure.issuer_mismatch.message': 'Der Anbieter nennt sich anders, als es im Profil steht.',
  'failure.issuer_mismatch.remedy': 'Setzen Sie den Aussteller im Profil genau auf das, was der Anbieter angibt.',
  'failure.provider_unsupported.message': 'Dem Anbieter fehlt etwas, das eine sichere Anmeldung braucht.',
  'failure.provider_unsupported.remedy': 'Die Details nennen es. Fragen Sie die Betreiber des Anbieters.',
  'failure.provider_answer_too_large.message':
    'Die Antwort des Anbieters ist viel größer, als eine solche Antwort sein sollte.',
  'failure.provider_answer_too_large.remedy':
    'Prüfen Sie, ob die Adresse die des Anbieters ist; wenn ja, melden Sie es den Betreibern.',
  'failure.network_captive.message': 'Das Netzwerk hat anstelle des Anbieters geantwortet.',
  'failure.network_captive.remedy':
    'Öffnen Sie eine beliebige Seite im Browser: Dieses Netzwerk verlangt vielleicht zuerst eine Anmeldung bei sich.',

  'failure.browser_failed.message': 'Der Browser konnte nicht geöffnet werden.',
  'failure.browser_failed.remedy': 'Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.',
  'failure.loopback_ports_taken.message': 'Alle Ports, zu denen die Weiterleitung zurückkommen könnte, sind belegt.',
  'failure.loopback_ports_taken.remedy':
    'Schließen Sie das Programm, das sie belegt, oder registrieren Sie einen weiteren Port und fügen Sie ihn dem Profil hinzu.',
  'failure.redirect_timeout.message': 'Aus dem Browser kam nicht rechtzeitig eine Antwort.',
  'failure.redirect_timeout.remedy': 'Melden Sie sich erneut an und schließen Sie die Anmeldung im Browser ab.',
  'failure.attempt_cancelled.message': 'Die Anmeldung wurde abgebrochen.',
  'failure.attempt_cancelled.remedy': 'Melden Sie sich erneut an, wenn Sie bereit sind.',
  'failure.redirect_malformed.message': 'Die Antwort aus dem Browser hatte nicht die verlangte Form.',
  'failure.redirect_malformed.remedy':
    'Melden Sie sich erneut an; geschieht es wieder, melden Sie es den Betreibern des Anbieters.',
  'failure.duplicate_parameter.message': 'Die Antwort aus dem Browser sagt dasselbe zweimal.',
  'failure.duplicate_parameter.remedy':
    'Melden Sie sich erneut an; geschieht es wieder, melden Sie es den Betreibern des Anbieters.',
  'failure.state_mismatch.message': 'Es kam eine Antwort, die zu keiner laufenden Anmeldung gehört.',
  'failure.state_mismatch.remedy':
    'Schließen Sie die Anmeldung in dem Tab ab, den Postern zuletzt geöffnet hat, oder öffnen Sie den Browser erneut.',
  'failure.response_issuer_mismatch.message': 'Die Antwort kam im Namen eines anderen Anbieters.',
  'failure.response_issuer_mismatch.remedy':
    'Machen Sie nicht weiter. Prüfen Sie den Aussteller im Profil; jemand vertauscht vielleicht zwei Anbieter.',
  'failure.response_issuer_missing.message':
    'Der Anbieter sagt zu, in seinen Antworten seinen Namen zu nennen, und tat es nicht.',
  'failure.response_issuer_missing.remedy':
    'Melden Sie sich erneut an; geschieht es wieder, melden Sie es den Betreibern des Anbieters.',
  'failure.code_missing.message': 'Die Antwort aus dem Browser enthält keinen Code.',
  'failure.code_missing.remedy':
    'Melden Sie sich erneut an; geschieht es wieder, melden Sie es den Betreibern des Anbieters.',

  'failure.access_denied.message': 'Der Anbieter hat es nicht erlaubt.',
  'failure.access_denied.remedy':
    'Haben Sie abgelehnt, so melden Sie sich erneut an und erlauben Sie es. Wenn nicht, prüfen Sie die Audience und Ihre Rechte beim Anbieter.',
  'failure.login_required.message': 'Der Anbieter verlangt, dass Sie sich anmelden.',
  'failure.login_required.remedy': 'Melden Sie sich erneut an, ohne den Prompt „none“.',
  'failure.consent_required.message': 'Der Anbieter verlangt Ihre Einwilligung.',
  'failure.consent_required.remedy': 'Melden Sie sich erneut an, ohne den Prompt „none“, und erlauben Sie es.',
  'failure.interaction_required.message': 'Eine Anmeldung im Browser ist nötig.',
  'failure.interaction_required.remedy':
    'Melden Sie sich in Postern an, ohne den Prompt „none“; ein Werkzeug kann mit --interactive darum bitten.',
  'failure.account_selection_required.message': 'Der Anbieter verlangt, dass Sie ein Konto wählen.',
  'failure.account_selection_required.remedy':
    'Melden Sie sich erneut an, ohne den Prompt „none“, und wählen Sie eines.',
  'failure.invalid_request.message': 'Der Anbieter hat die Anfrage nicht verstanden.',
  'failure.invalid_request.remedy': 'Vergleichen Sie das Profil mit dem, was beim Anbieter registriert ist.',
  'failure.unauthorized_client.message': 'Der Anbieter lässt mit diesem Client keine Anmeldung zu.',
  'failure.unauthorized_client.remedy':
    'Registrieren Sie ihn als native Anwendung, mit eingeschaltetem Authorization Code Grant.',
  'failure.unsupported_response_type.message': 'Der Anbieter bietet den Authorization Code Flow nicht an.',
  'failure.unsupported_response_type.remedy': 'Bitten Sie die Betreiber des Anbieters, ihn einzuschalten.',
  'failure.invalid_scope.message': 'Der Anbieter hat einen der Scopes abgelehnt.',
  'failure.invalid_scope.remedy': 'Prüfen Sie den Scope im Profil.',
  'failure.invalid_target.message': 'Der Anbieter kennt die Audience oder Ressource nicht.',
  'failure.invalid_target.remedy': 'Prüfen Sie Audience und Ressource im Profil.',
  'failure.server_error.message': 'Beim Anbieter ist ein Fehler aufgetreten.',
  'failure.server_error.remedy': 'Versuchen Sie es erneut; bleibt es dabei, fragen Sie die Betreiber des Anbieters.',
  'failure.temporarily_unavailable.message': 'Der Anbieter ist gerade überlastet.',
  'failure.temporarily_unavailable.remedy': 'Warten Sie ein wenig, und versuchen Sie es dann erneut.',
  'failure.invalid_client.message': 'Der Anbieter kennt diesen Client nicht oder erwartet von ihm ein Geheimnis.',
  'failure.invalid_client.remedy':
    'Prüfen Sie die Client-ID und ob er als native (öffentliche) Anwendung ohne Geheimnis registriert ist.',
  'failure.invalid_grant.message': 'Der Anbieter hat den Code nicht angenommen.',
  'failure.invalid_grant.remedy': 'Melden Sie sich erneut an; ein Code gilt nur kurz und nur einmal.',
  'failure.authorization_error.message': 'Der Anbieter hat abgelehnt, mit einem eigenen Fehler.',
  'failure.authorization_error.remedy': 'Die Details zeigen, was er gemeldet hat.',
  'failure.token_error.message': 'Der Anbieter hat keine Tokens ausgestellt.',
  'failure.token_error.remedy': 'Die Details zeigen, was er gemeldet hat.',
  'failure.pushed_response_invalid.message':
    'Die Antwort des Anbieters auf die vorab übermittelte Anfrage hat nicht die richtige Form.',
  'failure.pushed_response_invalid.remedy':
    'Melden Sie es den Betreibern des Anbieters. Verlangt er keine vorab übermittelten Anfragen, so schalten Sie sie im Profil aus.',
  'failure.audience_mismatch.message':
    'Der Anbieter hat ein Token für eine andere Audience ausgestellt als die verlangte.',
  'failure.audience_mismatch.remedy':
    'Erlauben Sie diesem Client beim Anbieter, für diese Audience zu aktualisieren (bei Auth0: eine Multi-Resource Refresh Token Policy).',
  'failure.target_refused.message':
    'Der Anbieter gibt diesem Konto kein Token für diese Audience, diese Ressource oder diesen Scope.',
  'failure.target_refused.remedy':
    'Die Details zeigen, was er gemeldet hat. Vielleicht fehlt die Einwilligung: Melden Sie sich erneut an und bitten Sie darum.',

  'failure.token_response_invalid.message': 'Die Antwort des Anbieters mit den Tokens hat nicht die richtige Form.',
  'failure.token_response_invalid.remedy':
    'Melden Sie es den Betreibern des Anbieters; die Details nennen, was falsch ist.',
  'failure.token_type_mismatch.message':
    'Der Anbieter hat Tokens ausgestellt, die nicht an den Schlüssel dieser Sitzung gebunden sind.',
  'failure.token_type_mismatch.remedy': 'Schalten Sie DPoP beim Anbieter ein oder im Profil aus.',
  'failure.id_token_missing.message': 'Der Anbieter hat keinen Nachweis gesendet, wer sich angemeldet hat.',
  'failure.id_token_missing.remedy':
    'Behalten Sie „openid“ im Scope und prüfen Sie die Einstellungen des Clients beim Anbieter.',
  'failure.id_token_malformed.message': 'Der Nachweis, wer sich angemeldet hat, ist nicht lesbar.',
  'failure.id_token_malformed.remedy': 'Melden Sie es den Betreibern des Anbieters.',
  'failure.id_token_algorithm_refused.message':
    'Der Nachweis, wer sich angemeldet hat, ist nicht auf sichere Art signiert.',
  'failure.id_token_algorithm_refused.remedy': 'Stellen Sie die ID-Token-Signatur des Clients auf RS256 oder stärker.',
  'failure.id_token_signature_invalid.message': 'Der Nachweis, wer sich angemeldet hat, trägt eine falsche Signatur.',
  'failure.id_token_signature_invalid.remedy': 'Machen Sie nicht weiter. Jemand hat ihn vielleicht unterwegs geändert.',
  'failure.id_token_issuer_mismatch.message':
    'Der Nachweis, wer sich angemeldet hat, kommt von einem anderen Anbieter.',
  'failure.id_token_issuer_mismatch.remedy': 'Machen Sie nicht weiter. Prüfen Sie den Aussteller im Profil.',
  'failure.id_token_audience_mismatch.message':
    'Der Nachweis, wer sich angemeldet hat, wurde für ein anderes Programm ausgestellt.',
  'failure.id_token_audience_mismatch.remedy': 'Machen Sie nicht weiter. Prüfen Sie die Client-ID im Profil.',
  'failure.id_token_expired.message': 'Der Nachweis, wer sich angemeldet hat, ist schon abgelaufen.',
  'failure.id_token_expired.remedy':
    'Prüfen Sie Datum und Uhrzeit dieses Computers, und melden Sie sich dann erneut an.',
  'failure.id_token_nonce_mismatch.message':
    'Der Nachweis, wer sich angemeldet hat, gehört zu einer anderen Anmeldung.',
  'failure.id_token_nonce_mismatch.remedy':
    'Machen Sie nicht weiter. Jemand spielt vielleicht eine alte Antwort noch einmal ein.',
  'failure.id_token_claim_invalid.message':
    'Im Nachweis, wer sich angemeldet hat, fehlt etwas, oder es ist falsch angegeben.',
  'failure.id_token_claim_invalid.remedy': 'Melden Sie es den Betreibern des Anbieters; die Details nennen den Claim.',
  'failure.id_token_at_hash_mismatch.message':
    'Das Zugriffstoken gehört nicht zu dem Nachweis, wer sich angemeldet hat.',
  'failure.id_token_at_hash_mismatch.remedy': 'Machen Sie nicht weiter. Jemand hat das Token vielleicht ausgetauscht.',
  'failure.id_token_subject_mismatch.message': 'Der Anbieter antwortet plötzlich für eine andere Person.',
  'failure.id_token_subject_mismatch.remedy': 'Melden Sie sich ab und wieder an.',
  'failure.login_too_old.message':
    'Der Anbieter hat Sie aufgrund einer älteren Anmeldung eingelassen, als das Profil erlaubt.',
  'failure.login_too_old.remedy': 'Melden Sie sich erneut an, mit dem Prompt „login“.',
  'failure.organization_mismatch.message': 'Sie sind bei einer anderen Organisation angemeldet als der verlangten.',
  'failure.organization_mismatch.remedy': 'Melden Sie sich erneut an und wählen Sie die richtige Organisation.',
  'failure.user_info_subject_mismatch.message': 'Der Anbieter hat die Angaben einer anderen Person geliefert.',
  'failure.user_info_subject_mismatch.remedy': 'Machen Sie nicht weiter. Melden Sie es den Betreibern des Anbieters.',
  'failure.keys_unavailable.message': 'Die Schlüssel zum Prüfen der Signatur des Anbieters waren nicht zu bekommen.',
  'failure.keys_unavailable.remedy':
    'Versuchen Sie es erneut; bleibt es dabei, melden Sie es den Betreibern des Anbieters.',
  'failure.clock_skewed.message': 'Die Uhr dieses Computers und die des Anbieters stimmen nicht überein.',
  'failure.clock_skewed.remedy':
    'Lassen Sie Datum und Uhrzeit dieses Computers automatisch stellen, und melden Sie sich dann erneut an.',

  'failure.keychain_absent.message': 'Dieser Computer hat keinen Schlüsselbund, den Postern nutzen kann.',
  'failure.keychain_absent.remedy':
    'Installieren und starten Sie einen (unter Linux: gnome-keyring oder KWallet), oder melden Sie sich nur für dieses Mal an.',
  'failure.keychain_locked.message': 'Der Schlüsselbund ist gesperrt.',
  'failure.keychain_locked.remedy':
    'Entsperren Sie ihn und prüfen Sie erneut, oder melden Sie sich nur für dieses Mal an.',
  'failure.keychain_timeout.message': 'Der Schlüsselbund antwortet nicht.',
  'failure.keychain_timeout.remedy':
    'Suchen Sie sein Passwortfenster, oder starten Sie ihn neu, und prüfen Sie dann erneut.',
  'failure.keychain_crashed.message': 'Der Teil von Postern, der mit dem Schlüsselbund spricht, ist stehen geblieben.',
  'failure.keychain_crashed.remedy': 'Versuchen Sie es erneut; er startet von selbst neu.',
  'failure.keychain_failed.message': 'Der Schlüsselbund hat einen Fehler gemeldet.',
  'failure.keychain_failed.remedy':
    'Die Details zeigen, was er gemeldet hat. Versuchen Sie es erneut, oder melden Sie sich nur für dieses Mal an.',
  'failure.keychain_not_stored.message': 'Der Schlüsselbund hat nicht behalten, was Postern ihm gab.',
  'failure.keychain_not_stored.remedy': 'Prüfen Sie den Schlüsselbund, und melden Sie sich dann erneut an.',
  'failure.record_damaged.message': 'Was der Schlüsselbund für dieses Konto enthält, ist nicht lesbar.',
  'failure.record_damaged.remedy': 'Melden Sie das Konto ab und wieder an.',
  'failure.storage_failed.message': 'Postern konnte seine Dateien nicht schreiben.',
  'failure.storage_failed.remedy':
    'Prüfen Sie, ob noch Speicherplatz frei ist und in den Ordner geschrieben werden darf.',
  'failure.file_damaged.message': 'Eine der Dateien von Postern war nicht lesbar und wurde beiseitegelegt.',
  'failure.file_damaged.remedy':
    'Gelöscht wurde nichts: Die Details nennen die Kopie. Fügen Sie wieder hinzu, was fehlt.',

  'failure.session_ended.message': 'Der Anbieter hat diese Sitzung beendet.',
  'failure.session_ended.remedy': 'Melden Sie sich erneut an.',
  'failure.refresh_token_missing.message': 'Der Anbieter hat nichts ausgestellt, womit Sie angemeldet bleiben könnten.',
  'failure.refresh_token_missing.remedy':
    'Melden Sie sich erneut an; um angemeldet zu bleiben, verlangen Sie den Scope „offline_access“.',
  'failure.log_out_unknown.message': 'Diese Abmeldung im Browser ist vorbei.',
  'failure.log_out_unknown.remedy':
    'In Postern bleibt nichts zu tun. Um sicherzugehen, melden Sie sich auf der Seite des Anbieters selbst ab.',

  'failure.api_error.message': 'Die API hat mit einem Fehler geantwortet.',
  'failure.api_error.remedy':
    'Was sie sagte, ist die Antwort; 401 und 403 können auf eine andere Audience, einen anderen Scope oder ein anderes Konto hinweisen.',
  'failure.host_not_mapped.message': 'Für diesen Server ist kein Profil genannt, also bekommt er kein Token.',
  'failure.host_not_mapped.remedy':
    'Wenn Sie ihm Ihr Token anvertrauen, nennen Sie eines mit „postern host add HOST PROFILE“.',
  'failure.token_bound_to_key.message':
    'Das Token ist an einen Schlüssel gebunden, der in Postern bleibt; kein anderes Programm kann es benutzen.',
  'failure.token_bound_to_key.remedy':
    'Rufen Sie die API mit „postern api“ auf, oder nutzen Sie für diesen Server ein Profil ohne DPoP.',
  'failure.sts_refused.message': 'AWS hat für das Token keine Anmeldedaten ausgestellt.',
  'failure.sts_refused.remedy':
    'Prüfen Sie die Rolle und ob ihre Vertrauensrichtlinie Ihren Anbieter und dessen Client-ID nennt; die Details enthalten den Code von AWS.',
  'failure.tool_not_allowed.message': 'Noch hat niemand gesagt, dass dieses Werkzeug ein Token haben darf.',
  'failure.tool_not_allowed.remedy':
    'Versuchen Sie es erneut, während Sie das Fenster von Postern vor sich haben, oder erlauben Sie es mit „postern tools allow TOOL --profile NAME“.',
  'failure.tool_refused.message': 'Sie haben gesagt, dass dieses Werkzeug kein Token bekommt.',
  'failure.tool_refused.remedy':
    'Um das zu ändern: Einstellungen, Werkzeuge, oder „postern tools forget TOOL --profile NAME“.',
  'failure.scheme_not_registered.message':
    'Die Links des Schemas von Postern öffnet kein Programm, also könnte keine Antwort zurückkommen.',
  'failure.scheme_not_registered.remedy':
    'Registrieren Sie das Schema, und versuchen Sie es dann erneut. In einem Terminal: postern login --register.',
  'failure.scheme_owned_by_other.message': 'Die Links des Schemas von Postern öffnen eine andere App.',
  'failure.scheme_owned_by_other.remedy':
    'Registrieren Sie das Schema für Postern, und versuchen Sie es dann erneut; in einem Terminal: postern login --register. Die Details nennen die andere App.',
  'failure.scheme_registration_failed.message':
    'Das System hat nicht übernommen, wer das Schema von Postern öffnen soll.',
  'failure.scheme_registration_failed.remedy':
    'Die Details zeigen, was es meldet. Melden Sie sich bis dahin mit einer Loopback-Adresse an.',

  'failure.practice_failed.message': 'Der Übungsanbieter konnte nicht gestartet werden.',
  'failure.practice_failed.remedy': 'Versuchen Sie es erneut; das Protokoll sagt mehr.',
  'failure.practice_restarted.message': 'Der Übungsanbieter wurde neu gestartet und hat diese Sitzung vergessen.',
  'failure.practice_restarted.remedy': 'Melden Sie sich erneut an; er behält nichts, wenn Postern beendet wird.',
  'failure.internal_error.message': 'In Postern selbst ist etwas schiefgegangen.',
  'failure.internal_error.remedy': 'Versuchen Sie es erneut; das Protokoll sagt mehr.',
  'failure.start_at_login_failed.message':
    'Das System startet Postern nicht, wenn Sie sich am Computer anmelden, oder tut es noch immer.',
  'failure.start_at_login_failed.remedy':
    'Ändern Sie es in den Einstellungen des Systems für Programme, die bei der Anmeldung starten.',

  'failure.app_not_started.message': 'Postern läuft nicht und konnte nicht gestartet werden.',
  'failure.app_not_started.remedy':
    'Öffnen Sie Postern selbst, und versuchen Sie es dann erneut; die Details sagen, was schiefging.',
  'failure.app_died.message': 'Postern blieb stehen, bevor es geantwortet hatte.',
  'failure.app_died.remedy': 'Versuchen Sie es erneut; Postern startet von selbst neu.',
  'failure.app_timeout.message': 'Postern hat nicht rechtzeitig geantwortet.',
  'failure.app_timeout.remedy':
    'Versuchen Sie es erneut. Geschieht es wieder, beenden Sie Postern und öffnen Sie es neu; das Protokoll sagt mehr.',
  'failure.socket_unusable.message': 'Der Weg, auf dem Werkzeuge Postern erreichen, ist nicht benutzbar.',
  'failure.socket_unusable.remedy': 'Bringen Sie in Ordnung, was die Details nennen, und starten Sie Postern dann neu.',

  'failure.lab_running.message': 'Das Labor läuft schon.',
  'failure.lab_running.remedy': 'Warten Sie, bis es fertig ist, oder brechen Sie es ab.',
  'failure.lab_not_run.message': 'Das Labor ist noch nicht gelaufen.',
  'failure.lab_not_run.remedy': 'Führen Sie zuerst die Prüfungen aus.',
  'failure.lab_redirect_invalid.message': 'Das ist keine Redirect-URI.',
  'failure.lab_redirect_invalid.remedy':
    'Geben Sie eine ganze Adresse an, etwa myapp://callback oder http://127.0.0.1:8400/.',
  'failure.lab_found_problems.message': 'Das Labor hat etwas gefunden, das im Weg ist.',
  'failure.lab_found_problems.remedy': 'Tun Sie, was neben jedem Problem steht, und führen Sie es dann erneut aus.',
  'failure.lab_cancelled.message': 'Das Labor wurde abgebrochen.',
  'failure.lab_cancelled.remedy':
    'Was es bis dahin gesehen hat, bleibt erhalten. Führen Sie es für den Rest erneut aus.',

  'failure.tools_closed.message': 'Dieses Profil ist für Werkzeuge gesperrt.',
  'failure.tools_closed.remedy':
    'Geben Sie es in seinen Einstellungen frei oder mit „postern tools policy ask --profile NAME“.',
  'failure.question_unknown.message': 'Auf eine Antwort auf diese Frage wartet niemand mehr.',
  'failure.question_unknown.remedy':
    'Es bleibt nichts zu tun; fragt ein Werkzeug wieder, so kommt auch die Frage wieder.',
  'failure.tool_hung_up.message': 'Das Werkzeug hat nicht auf die Antwort gewartet.',
  'failure.tool_hung_up.remedy': 'Fragen Sie erneut, und warten Sie: Die Anfrage wurde abgebrochen.',
} as const satisfies Translated<typeof source>
