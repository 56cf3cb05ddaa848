/** The file with the secret of this launch, in the app's folder. */
export const socketSecretFile = 'socket.secret'
