import { createInterface } from 'node:readline'
import type { AttemptView, DeviceView } from '../shared/app-state'
import { qrCode } from '../shared/qr-code'
import type { Text } from '../shared/text/text'
import { Refusal } from './connection'
import type { Setting } from './subcommand'

/** What a person types, and where, to sign in on another device; with a picture of the address where there is a terminal. */
export function deviceWords(device: DeviceView, isTerminal: boolean, text: Text): string {
  const { userCode, verificationUri, verificationUriComplete = verificationUri } = device
  return [
    `${text('device.address')} ${verificationUri}`,
    `${text('device.code')} ${userCode}`,
    ...(isTerminal ? [qrLines(verificationUriComplete)] : []),
  ].join('\n')
}

/**
 * Prints the address to open elsewhere, and takes lines from stdin until one of them is the answer to the attempt.
 *
 * @returns ends the reading
 */
export function askForAddress({ id }: AttemptView, { postern, terminal, text, lines }: Setting): () => void {
  const reader = createInterface({ input: lines(), terminal: false })
  const say = (error: unknown) => {
    if (error instanceof Refusal) terminal.say(`${error.failure.code}: ${error.failure.message}`)
  }
  void postern
    .call('getLink', { attemptId: id })
    .then(({ link }) => terminal.say([text('command.login.paste'), link].join('\n')))
    .catch(say)
  reader.on('line', (line) => {
    if (line.trim() === '') return
    void postern.call('pasteRedirect', { attemptId: id, address: line.trim() }).catch(say)
  })
  return () => reader.close()
}

/** Two rows of modules a line, light on dark as terminals are: cameras read both (ISO/IEC 18004 §6.2). */
function qrLines(address: string): string {
  const rows = qrCode(address)
  const lines: string[] = []
  for (let y = 0; y < rows.length; y += 2) {
    const upper = rows[y] ?? []
    lines.push(upper.map((dark, x) => block(!dark, rows[y + 1]?.[x] !== true)).join(''))
  }
  return lines.join('\n')
}

const block = (upper: boolean, lower: boolean) => (upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ')
