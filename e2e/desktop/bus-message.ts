/** As much of the D-Bus wire format (D-Bus Specification, "Message Protocol") as a stand-in for a desktop needs. */
export const messageTypes = { call: 1, reply: 2, error: 3, signal: 4 } as const

export interface BusMessage {
  readonly type: number
  readonly serial: number
  readonly path?: string
  readonly interface?: string
  readonly member?: string
  readonly sender?: string
  /** The strings and numbers that the body begins with. */
  readonly values: readonly (string | number)[]
}

export interface NewMessage {
  readonly type: number
  readonly serial: number
  /** Header fields, by the number that the specification gives them. */
  readonly fields: Readonly<Partial<Record<keyof typeof fieldCodes, string | number>>>
  readonly signature?: string
  readonly values?: readonly (string | number | boolean | readonly string[])[]
}

const fieldCodes = { path: 1, interface: 2, member: 3, replySerial: 5, destination: 6, sender: 7 } as const
const fieldTypes = { path: 'o', interface: 's', member: 's', replySerial: 'u', destination: 's', sender: 's' } as const

class Writer {
  #bytes: number[] = []

  get bytes(): Buffer {
    return Buffer.from(this.#bytes)
  }

  pad(to: number): void {
    while (this.#bytes.length % to !== 0) this.#bytes.push(0)
  }

  byte(...values: number[]): void {
    this.#bytes.push(...values)
  }

  uint(value: number): void {
    this.pad(4)
    const four = Buffer.alloc(4)
    four.writeUInt32LE(value)
    this.#bytes.push(...four)
  }

  string(value: string): void {
    const text = Buffer.from(value)
    this.uint(text.length)
    this.#bytes.push(...text, 0)
  }

  signature(value: string): void {
    this.#bytes.push(value.length, ...Buffer.from(value), 0)
  }

  /** `b`, `i`, `u`, `s`, `o`, `as`, or a variant of one of them: `vb`. */
  value(type: string, value: string | number | boolean | readonly string[]): void {
    if (type.startsWith('v')) {
      this.signature(type.slice(1))
      this.value(type.slice(1), value)
    } else if (type === 'as') {
      const list = new Writer()
      for (const each of value as readonly string[]) list.string(each)
      this.uint(list.bytes.length)
      this.#bytes.push(...list.bytes)
    } else if (type === 's' || type === 'o') this.string(String(value))
    else this.uint(Number(value))
  }
}

/** @param signature types separated by blanks; a variant with what is in it */
export function encode({ type, serial, fields, signature = '', values = [] }: NewMessage): Buffer {
  const body = new Writer()
  const types = signature.split(' ').filter(Boolean)
  for (const [index, each] of types.entries()) body.value(each, values[index] ?? '')

  const header = new Writer()
  for (const [name, value] of Object.entries(fields) as [keyof typeof fieldCodes, string | number][]) {
    header.pad(8)
    header.byte(fieldCodes[name])
    header.value(`v${fieldTypes[name]}`, value)
  }
  if (types.length > 0) {
    header.pad(8)
    header.byte(8)
    header.signature('g')
    header.signature(types.map((each) => (each.startsWith('v') ? 'v' : each)).join(''))
  }
  const message = new Writer()
  message.byte('l'.charCodeAt(0), type, 0, 1)
  message.uint(body.bytes.length)
  message.uint(serial)
  message.uint(header.bytes.length)
  message.byte(...header.bytes)
  message.pad(8)
  return Buffer.concat([message.bytes, body.bytes])
}

/** The first message in what has arrived, and the rest; `undefined` until all of it is there. */
export function decode(bytes: Buffer): { readonly message: BusMessage; readonly rest: Buffer } | undefined {
  if (bytes.length < 16) return undefined
  const fieldsEnd = 16 + bytes.readUInt32LE(12)
  const bodyStart = Math.ceil(fieldsEnd / 8) * 8
  const end = bodyStart + bytes.readUInt32LE(4)
  if (bytes.length < end) return undefined
  const fields = new Map<number, string | number>()
  let at = 16
  while (at < fieldsEnd) {
    at = Math.ceil(at / 8) * 8
    const code = bytes.readUInt8(at)
    const type = bytes.toString('latin1', at + 2, at + 2 + bytes.readUInt8(at + 1))
    const read = readValue(bytes, at + 3 + type.length, type)
    fields.set(code, read.value)
    at = read.end
  }
  const text = (code: number) => (fields.has(code) ? String(fields.get(code)) : undefined)
  const [path, own, member, sender] = [1, 2, 3, 7].map(text)
  const message = {
    type: bytes.readUInt8(1),
    serial: bytes.readUInt32LE(8),
    ...(path === undefined ? {} : { path }),
    ...(own === undefined ? {} : { interface: own }),
    ...(member === undefined ? {} : { member }),
    ...(sender === undefined ? {} : { sender }),
    values: readBody(bytes.subarray(bodyStart, end), text(8) ?? ''),
  }
  return { message, rest: Buffer.from(bytes.subarray(end)) }
}

/** Strings and numbers, up to the first value of another kind. */
function readBody(body: Buffer, signature: string): (string | number)[] {
  const values: (string | number)[] = []
  let at = 0
  for (const type of signature) {
    if (!'sogu'.includes(type)) break
    const read = readValue(body, at, type)
    values.push(read.value)
    at = read.end
  }
  return values
}

function readValue(bytes: Buffer, at: number, type: string): { value: string | number; end: number } {
  if (type === 'g') {
    const length = bytes.readUInt8(at)
    return { value: bytes.toString('latin1', at + 1, at + 1 + length), end: at + length + 2 }
  }
  const start = Math.ceil(at / 4) * 4
  const first = bytes.readUInt32LE(start)
  if (type === 'u') return { value: first, end: start + 4 }
  return { value: bytes.toString('utf8', start + 4, start + 4 + first), end: start + 5 + first }
}
