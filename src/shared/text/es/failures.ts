import type { failureMessages as source } from '../en/failures'
import type { Translated } from '../translated'

export const failureMessages = {
  'failure.invalid_arguments.message': 'Se ha pedido algo a Postern en una forma que no entiende.',
  'failure.invalid_arguments.remedy': 'Compruebe lo escrito; los detalles nombran la parte que no encaja.',
  'failure.profile_invalid.message': 'Este perfil no se puede usar tal como está.',
  'failure.profile_invalid.remedy': 'Corrija los campos señalados.',
  'failure.profile_unknown.message': 'No existe ese perfil.',
  'failure.profile_unknown.remedy': 'Elija uno de los perfiles de la lista, o añádalo primero.',
  'failure.session_unknown.message': 'Esa cuenta no existe aquí.',
  'failure.session_unknown.remedy': 'Inicie sesión e inténtelo de nuevo.',
  'failure.attempt_unknown.message': 'Ese inicio de sesión ha terminado.',
  'failure.attempt_unknown.remedy': 'Empiece uno nuevo.',
  'failure.profile_in_use.message':
    'Este perfil todavía tiene una cuenta con la sesión iniciada, o un inicio de sesión en curso.',
  'failure.profile_in_use.remedy': 'Cierre la sesión o cancele primero, y después quite el perfil.',
  'failure.not_allowed.message': 'Esto no está permitido desde aquí.',
  'failure.not_allowed.remedy':
    'Use la ventana de Postern, o la orden postern para lo que solo pueden hacer las herramientas.',
  'failure.ca_file_invalid.message': 'El archivo de CA no se puede usar.',
  'failure.ca_file_invalid.remedy':
    'Elija en Ajustes un archivo PEM con los certificados de su autoridad, o quite de allí el archivo.',
  'failure.profiles_file_invalid.message': 'Este no es un archivo de perfiles que Postern entienda.',
  'failure.profiles_file_invalid.remedy': 'Expórtelo otra vez desde Postern; los detalles dicen qué no encaja.',
  'failure.profile_ambiguous.message': 'Varios perfiles tienen este nombre.',
  'failure.profile_ambiguous.remedy': 'Indique el ID del que quiere, o póngales nombres distintos.',
  'failure.list_full.message': 'Esta lista está llena.',
  'failure.list_full.remedy': 'Quite lo que ya no necesite e inténtelo de nuevo.',

  'failure.device_code_expired.message': 'El código no se ha usado a tiempo.',
  'failure.device_code_expired.remedy': 'Obtenga otro código y escríbalo pronto en el otro dispositivo.',
  'failure.device_not_allowed.message': 'El proveedor no permite a este cliente iniciar sesión en otro dispositivo.',
  'failure.device_not_allowed.remedy':
    'Active el flujo de código de dispositivo (device code grant) para esta aplicación en el proveedor, o use otra forma.',
  'failure.device_response_invalid.message':
    'La respuesta del proveedor a la petición de un código no tiene la forma correcta.',
  'failure.device_response_invalid.remedy':
    'Avise a los responsables del proveedor; los detalles dicen qué está mal. Mientras tanto, use otra forma.',
  'failure.device_not_offered.message': 'El proveedor no ofrece iniciar sesión en otro dispositivo.',
  'failure.device_not_offered.remedy': 'Use otra forma: el navegador de aquí, o pegue la dirección.',

  'failure.network_unreachable.message': 'No se ha podido contactar con el proveedor.',
  'failure.network_unreachable.remedy':
    'Compruebe la conexión de red y la dirección del proveedor, y vuelva a intentarlo.',
  'failure.network_timeout.message': 'El proveedor ha tardado demasiado en responder.',
  'failure.network_timeout.remedy': 'Vuelva a intentarlo dentro de un momento.',
  'failure.tls_failed.message': 'La conexión con el proveedor no es de confianza.',
  'failure.tls_failed.remedy': 'Compruebe la fecha de este equipo, y si la red necesita un certificado de su empresa.',
  'failure.provider_unavailable.message': 'El proveedor está saturado o fuera de servicio en este momento.',
  'failure.provider_unavailable.remedy': 'Espere un poco y vuelva a intentarlo.',
  'failure.discovery_failed.message': 'Esta dirección no describe un proveedor de OpenID.',
  'failure.discovery_failed.remedy': 'Compruebe el dominio o el emisor: debe servir /.well-known/openid-configuration.',
  'failure.issuer_mismatch.message': 'El proveedor se da un nombre distinto del que figura en el perfil.',
  'failure.issuer_mismatch.remedy': 'Ponga en el perfil como emisor exactamente lo que declara el proveedor.',
  'failure.provider_unsupported.message': 'Al proveedor le falta algo que un inicio de sesión seguro necesita.',
  'failure.provider_unsupported.remedy': 'Los detalles lo nombran. Pregunte a los responsables del proveedor.',
  'failure.provider_answer_too_large.message':
    'La respuesta del proveedor es mucho mayor de lo que debería ser una respuesta así.',
  'failure.provider_answer_too_large.remedy':
    'Compruebe que la dirección es la del proveedor; si lo es, avise a sus responsables.',
  'failure.network_captive.message': 'La red ha respondido en lugar del proveedor.',
  'failure.network_captive.remedy':
    'Abra cualquier página en el navegador: puede que esta red pida antes iniciar sesión en ella.',

  'failure.browser_failed.message': 'No se ha podido abrir el navegador.',
  'failure.browser_failed.remedy': 'Copie el enlace y ábralo usted en un navegador.',
  'failure.loopback_ports_taken.message': 'Todos los puertos por los que podría volver la redirección están ocupados.',
  'failure.loopback_ports_taken.remedy':
    'Cierre el programa que los ocupa, o registre otro puerto y añádalo al perfil.',
  'failure.redirect_timeout.message': 'No ha llegado a tiempo ninguna respuesta del navegador.',
  'failure.redirect_timeout.remedy': 'Inicie sesión de nuevo y termine en el navegador.',
  'failure.attempt_cancelled.message': 'Se ha cancelado el inicio de sesión.',
  'failure.attempt_cancelled.remedy': 'Inicie sesión de nuevo cuando quiera.',
  'failure.redirect_malformed.message': 'La respuesta del navegador no tenía la forma que se había pedido.',
  'failure.redirect_malformed.remedy':
    'Inicie sesión de nuevo; si vuelve a ocurrir, avise a los responsables del proveedor.',
  'failure.duplicate_parameter.message': 'La respuesta del navegador dice lo mismo dos veces.',
  'failure.duplicate_parameter.remedy':
    'Inicie sesión de nuevo; si vuelve a ocurrir, avise a los responsables del proveedor.',
  'failure.state_mismatch.message': 'Ha llegado una respuesta que no pertenece a ningún inicio de sesión en curso.',
  'failure.state_mismatch.remedy':
    'Termine en la pestaña que Postern ha abierto en último lugar, o abra de nuevo el navegador.',
  'failure.response_issuer_mismatch.message': 'La respuesta ha llegado en nombre de otro proveedor.',
  'failure.response_issuer_mismatch.remedy':
    'No siga adelante. Compruebe el emisor en el perfil; puede que alguien esté confundiendo dos proveedores.',
  'failure.response_issuer_missing.message':
    'El proveedor promete poner su nombre en sus respuestas, y no lo ha hecho.',
  'failure.response_issuer_missing.remedy':
    'Inicie sesión de nuevo; si vuelve a ocurrir, avise a los responsables del proveedor.',
  'failure.code_missing.message': 'La respuesta del navegador no contiene ningún código.',
  'failure.code_missing.remedy': 'Inicie sesión de nuevo; si vuelve a ocurrir, avise a los responsables del proveedor.',

  'failure.access_denied.message': 'El proveedor no lo ha permitido.',
  'failure.access_denied.remedy':
    'Si usted lo ha rechazado, inicie sesión de nuevo y acéptelo. Si no, compruebe la audiencia y sus permisos en el proveedor.',
  'failure.login_required.message': 'El proveedor quiere que inicie sesión.',
  'failure.login_required.remedy': 'Inicie sesión de nuevo, sin la indicación «none».',
  'failure.consent_required.message': 'El proveedor quiere su consentimiento.',
  'failure.consent_required.remedy': 'Inicie sesión de nuevo, sin la indicación «none», y acéptelo.',
  'failure.interaction_required.message': 'Hace falta iniciar sesión en el navegador.',
  'failure.interaction_required.remedy':
    'Inicie sesión en Postern, sin la indicación «none»; una herramienta puede pedirlo con --interactive.',
  'failure.account_selection_required.message': 'El proveedor quiere que elija una cuenta.',
  'failure.account_selection_required.remedy': 'Inicie sesión de nuevo, sin la indicación «none», y elija una.',
  'failure.invalid_request.message': 'El proveedor no ha entendido la solicitud.',
  'failure.invalid_request.remedy': 'Compare el perfil con lo que está registrado en el proveedor.',
  'failure.unauthorized_client.message': 'El proveedor no permite a este cliente iniciar sesión.',
  'failure.unauthorized_client.remedy':
    'Regístrelo como aplicación nativa, con el flujo de código de autorización (authorization code grant) activado.',
  'failure.unsupported_response_type.message':
    'El proveedor no ofrece el flujo de código de autorización (authorization code flow).',
  'failure.unsupported_response_type.remedy': 'Pida a los responsables del proveedor que lo activen.',
  'failure.invalid_scope.message': 'El proveedor ha rechazado uno de los ámbitos.',
  'failure.invalid_scope.remedy': 'Compruebe el ámbito en el perfil.',
  'failure.invalid_target.message': 'El proveedor no conoce la audiencia o el recurso.',
  'failure.invalid_target.remedy': 'Compruebe la audiencia y el recurso en el perfil.',
  'failure.server_error.message': 'El proveedor ha tenido un error propio.',
  'failure.server_error.remedy': 'Vuelva a intentarlo; si persiste, pregunte a los responsables del proveedor.',
  'failure.temporarily_unavailable.message': 'El proveedor está saturado en este momento.',
  'failure.temporarily_unavailable.remedy': 'Espere un poco y vuelva a intentarlo.',
  'failure.invalid_client.message': 'El proveedor no conoce este cliente, o espera de él un secreto.',
  'failure.invalid_client.remedy':
    'Compruebe el ID de cliente, y que está registrado como aplicación nativa (pública) sin secreto.',
  'failure.invalid_grant.message': 'El proveedor no ha aceptado el código.',
  'failure.invalid_grant.remedy': 'Inicie sesión de nuevo; un código vale poco tiempo y una sola vez.',
  'failure.authorization_error.message': 'El proveedor se ha negado, con un error propio.',
  'failure.authorization_error.remedy': 'Los detalles muestran lo que ha dicho.',
  'failure.token_error.message': 'El proveedor se ha negado a dar tokens.',
  'failure.token_error.remedy': 'Los detalles muestran lo que ha dicho.',
  'failure.pushed_response_invalid.message':
    'La respuesta del proveedor a la solicitud enviada por adelantado no tiene la forma correcta.',
  'failure.pushed_response_invalid.remedy':
    'Avise a los responsables del proveedor. Si no exige solicitudes enviadas por adelantado, desactívelas en el perfil.',
  'failure.audience_mismatch.message': 'El proveedor ha dado un token para una audiencia distinta de la pedida.',
  'failure.audience_mismatch.remedy':
    'Permita a este cliente actualizar para esa audiencia en el proveedor (en Auth0: una multi-resource refresh token policy).',
  'failure.target_refused.message':
    'El proveedor no da a esta cuenta ningún token para esa audiencia, ese recurso o ese ámbito.',
  'failure.target_refused.remedy':
    'Los detalles muestran lo que ha dicho. Puede que falte el consentimiento: inicie sesión de nuevo y pídalo.',

  'failure.token_response_invalid.message': 'La respuesta del proveedor con los tokens no tiene la forma correcta.',
  'failure.token_response_invalid.remedy': 'Avise a los responsables del proveedor; los detalles dicen qué está mal.',
  'failure.token_type_mismatch.message':
    'El proveedor ha dado tokens que no están vinculados a la clave de esta sesión.',
  'failure.token_type_mismatch.remedy': 'Active DPoP en el proveedor, o desactívelo en el perfil.',
  'failure.id_token_missing.message': 'El proveedor no ha enviado la prueba de quién ha iniciado sesión.',
  'failure.id_token_missing.remedy':
    'Mantenga «openid» en el ámbito y compruebe los ajustes del cliente en el proveedor.',
  'failure.id_token_malformed.message': 'La prueba de quién ha iniciado sesión no se puede leer.',
  'failure.id_token_malformed.remedy': 'Avise a los responsables del proveedor.',
  'failure.id_token_algorithm_refused.message':
    'La prueba de quién ha iniciado sesión no está firmada de una forma segura.',
  'failure.id_token_algorithm_refused.remedy': 'Ajuste la firma de los tokens de ID del cliente a RS256 o más fuerte.',
  'failure.id_token_signature_invalid.message': 'La prueba de quién ha iniciado sesión lleva una firma incorrecta.',
  'failure.id_token_signature_invalid.remedy': 'No siga adelante. Puede que alguien la haya cambiado por el camino.',
  'failure.id_token_issuer_mismatch.message': 'La prueba de quién ha iniciado sesión viene de otro proveedor.',
  'failure.id_token_issuer_mismatch.remedy': 'No siga adelante. Compruebe el emisor en el perfil.',
  'failure.id_token_audience_mismatch.message': 'La prueba de quién ha iniciado sesión se hizo para otro programa.',
  'failure.id_token_audience_mismatch.remedy': 'No siga adelante. Compruebe el ID de cliente en el perfil.',
  'failure.id_token_expired.message': 'La prueba de quién ha iniciado sesión ya ha caducado.',
  'failure.id_token_expired.remedy': 'Compruebe la fecha y la hora de este equipo, y después inicie sesión de nuevo.',
  'failure.id_token_nonce_mismatch.message': 'La prueba de quién ha iniciado sesión pertenece a otro inicio de sesión.',
  'failure.id_token_nonce_mismatch.remedy':
    'No siga adelante. Puede que alguien esté repitiendo una respuesta antigua.',
  'failure.id_token_claim_invalid.message': 'A la prueba de quién ha iniciado sesión le falta algo, o lo indica mal.',
  'failure.id_token_claim_invalid.remedy': 'Avise a los responsables del proveedor; los detalles nombran el atributo.',
  'failure.id_token_at_hash_mismatch.message':
    'El token de acceso no corresponde a la prueba de quién ha iniciado sesión.',
  'failure.id_token_at_hash_mismatch.remedy': 'No siga adelante. Puede que alguien haya cambiado el token por otro.',
  'failure.id_token_subject_mismatch.message': 'El proveedor responde de pronto por otra persona.',
  'failure.id_token_subject_mismatch.remedy': 'Cierre la sesión e iníciela de nuevo.',
  'failure.login_too_old.message':
    'El proveedor ha dado entrada por un inicio de sesión más antiguo de lo que permite el perfil.',
  'failure.login_too_old.remedy': 'Inicie sesión de nuevo con la indicación «login».',
  'failure.organization_mismatch.message': 'La sesión se ha iniciado en una organización distinta de la pedida.',
  'failure.organization_mismatch.remedy': 'Inicie sesión de nuevo y elija la organización correcta.',
  'failure.user_info_subject_mismatch.message': 'El proveedor ha dado los datos de otra persona.',
  'failure.user_info_subject_mismatch.remedy': 'No siga adelante. Avise a los responsables del proveedor.',
  'failure.keys_unavailable.message': 'No se han podido obtener las claves para comprobar la firma del proveedor.',
  'failure.keys_unavailable.remedy': 'Vuelva a intentarlo; si persiste, avise a los responsables del proveedor.',
  'failure.clock_skewed.message': 'El reloj de este equipo y el del proveedor no coinciden.',
  'failure.clock_skewed.remedy':
    'Haga que la fecha y la hora de este equipo se ajusten automáticamente, y después inicie sesión de nuevo.',

  'failure.keychain_absent.message': 'Este equipo no tiene ningún llavero que Postern pueda usar.',
  'failure.keychain_absent.remedy':
    'Instale uno e inícielo (en Linux: gnome-keyring o KWallet), o inicie sesión solo por esta vez.',
  'failure.keychain_locked.message': 'El llavero está bloqueado.',
  'failure.keychain_locked.remedy': 'Desbloquéelo y compruebe de nuevo, o inicie sesión solo por esta vez.',
  'failure.keychain_timeout.message': 'El llavero no responde.',
  'failure.keychain_timeout.remedy': 'Busque su ventana de contraseña, o reinícielo, y después compruebe de nuevo.',
  'failure.keychain_crashed.message': 'La parte de Postern que habla con el llavero se ha detenido.',
  'failure.keychain_crashed.remedy': 'Vuelva a intentarlo; arranca de nuevo por sí sola.',
  'failure.keychain_failed.message': 'El llavero ha notificado un error.',
  'failure.keychain_failed.remedy':
    'Los detalles muestran lo que ha dicho. Vuelva a intentarlo, o inicie sesión solo por esta vez.',
  'failure.keychain_not_stored.message': 'El llavero no ha guardado lo que Postern le dio.',
  'failure.keychain_not_stored.remedy': 'Compruebe el llavero y después inicie sesión de nuevo.',
  'failure.record_damaged.message': 'Lo que el llavero guarda de esta cuenta no se puede leer.',
  'failure.record_damaged.remedy': 'Cierre la sesión de la cuenta e iníciela de nuevo.',
  'failure.storage_failed.message': 'Postern no ha podido escribir sus archivos.',
  'failure.storage_failed.remedy': 'Compruebe que queda espacio y que se puede escribir en la carpeta.',
  'failure.file_damaged.message': 'Uno de los archivos de Postern no se ha podido leer y se ha apartado.',
  'failure.file_damaged.remedy': 'No se ha eliminado nada: los detalles nombran la copia. Añada de nuevo lo que falte.',

  'failure.session_ended.message': 'El proveedor ha puesto fin a esta sesión.',
  'failure.session_ended.remedy': 'Inicie sesión de nuevo.',
  'failure.refresh_token_missing.message': 'El proveedor no ha dado nada con lo que mantener la sesión iniciada.',
  'failure.refresh_token_missing.remedy':
    'Inicie sesión de nuevo; para mantener la sesión iniciada, pida el ámbito «offline_access».',
  'failure.log_out_unknown.message': 'Ese cierre de sesión en el navegador ha terminado.',
  'failure.log_out_unknown.remedy':
    'En Postern no queda nada por hacer. Para asegurarse, cierre la sesión en la página del propio proveedor.',

  'failure.api_error.message': 'La API ha respondido con un error.',
  'failure.api_error.remedy':
    'Lo que ha dicho es la respuesta; 401 y 403 pueden pedir otra audiencia, otro ámbito u otra cuenta.',
  'failure.host_not_mapped.message':
    'No se ha indicado ningún perfil para este servidor, así que no recibe ningún token.',
  'failure.host_not_mapped.remedy': 'Si le confía su token, indique uno con «postern host add HOST PROFILE».',
  'failure.token_bound_to_key.message':
    'El token está vinculado a una clave que se queda en Postern, así que ningún otro programa puede usarlo.',
  'failure.token_bound_to_key.remedy': 'Llame a la API con «postern api», o use un perfil sin DPoP para este servidor.',
  'failure.sts_refused.message': 'AWS no ha dado credenciales para el token.',
  'failure.sts_refused.remedy':
    'Compruebe el rol, y que su relación de confianza nombra a su proveedor y su ID de cliente; los detalles tienen el código de AWS.',
  'failure.tool_not_allowed.message': 'Nadie ha dicho todavía que esta herramienta pueda recibir un token.',
  'failure.tool_not_allowed.remedy':
    'Vuelva a intentarlo cuando tenga delante la ventana de Postern, o permítalo con «postern tools allow TOOL --profile NAME».',
  'failure.tool_refused.message': 'Usted ha dicho que esta herramienta no recibe ningún token.',
  'failure.tool_refused.remedy': 'Para cambiarlo: Ajustes, Herramientas, o «postern tools forget TOOL --profile NAME».',
  'failure.scheme_not_registered.message':
    'Nada abre los enlaces del esquema de Postern, así que no podría volver ninguna respuesta.',
  'failure.scheme_not_registered.remedy':
    'Registre el esquema y vuelva a intentarlo. En un terminal: postern login --register.',
  'failure.scheme_owned_by_other.message': 'Los enlaces del esquema de Postern abren otra aplicación.',
  'failure.scheme_owned_by_other.remedy':
    'Registre el esquema para Postern y vuelva a intentarlo; en un terminal: postern login --register. Los detalles nombran la otra aplicación.',
  'failure.scheme_registration_failed.message':
    'El sistema no ha admitido el cambio de quién abre el esquema de Postern.',
  'failure.scheme_registration_failed.remedy':
    'Los detalles muestran lo que dice. Mientras tanto, inicie sesión con una dirección de bucle invertido.',

  'failure.practice_failed.message': 'No se ha podido iniciar el proveedor de prácticas.',
  'failure.practice_failed.remedy': 'Vuelva a intentarlo; el registro dice más.',
  'failure.practice_restarted.message': 'El proveedor de prácticas se ha iniciado de nuevo y ha olvidado esta sesión.',
  'failure.practice_restarted.remedy': 'Inicie sesión de nuevo; no conserva nada cuando se cierra Postern.',
  'failure.internal_error.message': 'Algo ha ido mal dentro de Postern.',
  'failure.internal_error.remedy': 'Vuelva a intentarlo; el registro dice más.',
  'failure.start_at_login_failed.message': 'El sistema no inicia Postern al entrar en el equipo, o sigue haciéndolo.',
  'failure.start_at_login_failed.remedy':
    'Cámbielo en los ajustes del sistema para programas que se inician al entrar en el equipo.',

  'failure.app_not_started.message': 'Postern no se está ejecutando y no se ha podido iniciar.',
  'failure.app_not_started.remedy': 'Abra Postern usted y vuelva a intentarlo; los detalles dicen qué ha ido mal.',
  'failure.app_died.message': 'Postern se ha detenido antes de responder.',
  'failure.app_died.remedy': 'Vuelva a intentarlo; Postern arranca de nuevo por sí solo.',
  'failure.app_timeout.message': 'Postern no ha respondido a tiempo.',
  'failure.app_timeout.remedy':
    'Vuelva a intentarlo. Si ocurre otra vez, salga de Postern y ábralo de nuevo; el registro dice más.',
  'failure.socket_unusable.message': 'El camino por el que las herramientas llegan a Postern no se puede usar.',
  'failure.socket_unusable.remedy': 'Arregle lo que nombran los detalles y después reinicie Postern.',

  'failure.lab_running.message': 'El laboratorio ya se está ejecutando.',
  'failure.lab_running.remedy': 'Espere a que termine, o cancélelo.',
  'failure.lab_not_run.message': 'El laboratorio todavía no se ha ejecutado.',
  'failure.lab_not_run.remedy': 'Ejecute primero las comprobaciones.',
  'failure.lab_redirect_invalid.message': 'Esto no es un URI de redirección.',
  'failure.lab_redirect_invalid.remedy':
    'Indique una dirección completa, como myapp://callback o http://127.0.0.1:8400/.',
  'failure.lab_found_problems.message': 'El laboratorio ha encontrado algo que estorba.',
  'failure.lab_found_problems.remedy': 'Haga lo que se indica junto a cada problema y después ejecútelo otra vez.',
  'failure.lab_cancelled.message': 'El laboratorio se ha cancelado.',
  'failure.lab_cancelled.remedy': 'Se conserva lo que ha visto hasta entonces. Ejecútelo otra vez para el resto.',

  'failure.tools_closed.message': 'Este perfil está cerrado a las herramientas.',
  'failure.tools_closed.remedy': 'Ábralo en sus ajustes, o con «postern tools policy ask --profile NAME».',
  'failure.question_unknown.message': 'Ya nadie espera una respuesta a esta pregunta.',
  'failure.question_unknown.remedy':
    'No queda nada por hacer; cuando una herramienta vuelva a pedirlo, la pregunta aparecerá de nuevo.',
  'failure.tool_hung_up.message': 'La herramienta no esperó la respuesta.',
  'failure.tool_hung_up.remedy': 'Vuelva a preguntar y espere: la petición se canceló.',
} as const satisfies Translated<typeof source>
