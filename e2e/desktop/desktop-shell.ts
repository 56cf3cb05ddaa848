import { once } from 'node:events'
import { connect } from 'node:net'
import { type BusMessage, decode, encode, messageTypes, type NewMessage } from './bus-message'

export interface Notice {
  readonly id: number
  readonly title: string
  readonly body: string
}

/** What a desktop's panel does on the bus: it shows notifications, and items in a tray. */
export interface DesktopShell {
  /** What was shown, the oldest first. */
  readonly notices: readonly Notice[]
  /** The bus names of the items in the tray. */
  readonly trayItems: readonly string[]
  /** The person clicks on a notification. */
  click(notice: Notice): void
  stop(): void
}

const notifications = 'org.freedesktop.Notifications'
const watcher = 'org.kde.StatusNotifierWatcher'
const bus = 'org.freedesktop.DBus'

/** Takes the place of that panel on a session's bus. */
export async function startDesktopShell(env: Readonly<Record<string, string>>): Promise<DesktopShell> {
  const path = /unix:path=([^,]+)/.exec(env['DBUS_SESSION_BUS_ADDRESS'] ?? '')?.[1] ?? ''
  const socket = connect(path)
  await once(socket, 'connect')
  socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')}\r\n`)
  await once(socket, 'data')
  socket.write('BEGIN\r\n')

  let serial = 0
  let arrived: Buffer = Buffer.alloc(0)
  const notices: Notice[] = []
  const trayItems: string[] = []
  const send = (message: Omit<NewMessage, 'serial'>) => {
    serial += 1
    socket.write(encode({ ...message, serial }))
  }
  const ask = (member: string, signature?: string, values?: NewMessage['values']) =>
    send({
      type: messageTypes.call,
      fields: { path: '/org/freedesktop/DBus', interface: bus, member, destination: bus },
      ...(signature && values ? { signature, values } : {}),
    })
  const reply = ({ serial: replySerial, sender = '' }: BusMessage, signature?: string, values?: NewMessage['values']) =>
    send({
      type: messageTypes.reply,
      fields: { destination: sender, replySerial },
      ...(signature && values ? { signature, values } : {}),
    })

  const answers: Readonly<Record<string, (message: BusMessage) => void>> = {
    GetServerInformation: (message) => reply(message, 's s s s', ['Stand-in', 'Postern', '1', '1.2']),
    GetCapabilities: (message) => reply(message, 'as', [['actions', 'body']]),
    Notify: (message) => {
      const [, , , title = '', body = ''] = message.values
      const id = notices.length + 1
      notices.push({ id, title: String(title), body: String(body) })
      reply(message, 'u', [id])
    },
    CloseNotification: (message) => reply(message),
    Get: (message) =>
      message.values[1] === 'ProtocolVersion' ? reply(message, 'vi', [0]) : reply(message, 'vb', [true]),
    RegisterStatusNotifierItem: (message) => {
      trayItems.push(String(message.values[0]))
      reply(message)
    },
  }
  socket.on('data', (bytes) => {
    arrived = Buffer.concat([arrived, bytes])
    for (let next = decode(arrived); next; next = decode(arrived)) {
      arrived = next.rest
      const { type, member = '' } = next.message
      if (type === messageTypes.call) answers[member]?.(next.message)
    }
  })
  ask('Hello')
  for (const name of [notifications, watcher]) ask('RequestName', 's u', [name, 4])
  return {
    notices,
    trayItems,
    click: ({ id }) =>
      send({
        type: messageTypes.signal,
        fields: { path: '/org/freedesktop/Notifications', interface: notifications, member: 'ActionInvoked' },
        signature: 'u s',
        values: [id, 'default'],
      }),
    stop: () => socket.destroy(),
  }
}
