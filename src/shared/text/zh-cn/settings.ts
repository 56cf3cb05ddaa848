import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': '设置',
  'settings.language': '语言',
  'settings.language.help': '立即生效。提供方和系统给出的文字保持原样。',
  'settings.language.system': '跟随系统',
  'settings.default': '默认提供商',
  'settings.default.help': '工具未指定时使用。每个提供商有各自的默认账户。',
  'settings.ca': 'CA 文件',
  'settings.ca.help':
    '公司证书颁发机构的证书，格式为 PEM 文件。除常用证书外也信任这些证书，并继续使用系统的代理。如果浏览器访问提供商时没有警告，则无需设置。',
  'settings.ca.none': '无：以系统的证书为准。',
  'settings.ca.choose': '选择文件…',
  'settings.ca.clear': '不使用',
  'settings.files': '以文件保存配置',
  'settings.files.help': '不含账户、令牌和机密。登录提示和附加参数按输入原样包含在内：转交之前请先查看。',
  'settings.files.import': '导入…',
  'settings.files.export': '导出…',
  'settings.files.exported': '{count, plural, other {已写入 # 个配置}}。',
  'settings.files.empty': '此文件中没有配置。',
  'settings.import.added': '{name}：已添加。',
  'settings.import.same': '{name}：已经存在。',
  'settings.import.refused': '{name}：未添加。{reasons}',
  'settings.import.unknown_member': '{name}：未添加。“{member}”不属于配置，或其值有误。',
  'settings.import.secret_member':
    '{name}：未添加。“{member}”会是机密，而 Postern 不在配置中保存机密。请从文件中去掉。',
  'dialog.close': '关闭',
} as const satisfies Translated<typeof source>
