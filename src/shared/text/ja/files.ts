import type { fileMessages as source } from '../en/files'
import type { Translated } from '../translated'

export const fileMessages = {
  'files.import': 'プロファイルのインポート',
  'files.export': 'プロファイルのエクスポート',
  'files.profiles': 'プロファイル',
  'files.ca': 'CA ファイルを選択',
  'files.certificates': '証明書 (PEM)',
} as const satisfies Translated<typeof source>
