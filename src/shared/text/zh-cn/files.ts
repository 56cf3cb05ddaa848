import type { fileMessages as source } from '../en/files'
import type { Translated } from '../translated'

export const fileMessages = {
  'files.import': '导入配置',
  'files.export': '导出配置',
  'files.profiles': '配置',
  'files.ca': '选择 CA 文件',
  'files.certificates': '证书 (PEM)',
} as const satisfies Translated<typeof source>
