import type { fileMessages as source } from '../en/files'
import type { Translated } from '../translated'

export const fileMessages = {
  'files.import': 'استيراد ملفات التعريف',
  'files.export': 'تصدير ملفات التعريف',
  'files.profiles': 'ملفات التعريف',
  'files.ca': 'اختيار ملف CA',
  'files.certificates': 'شهادات (PEM)',
} as const satisfies Translated<typeof source>
