import type { verbMessages as source } from '../en/verbs'
import type { Translated } from '../translated'

export const verbMessages = {
  'verb.open_palette': '命令面板…',
  'verb.sign_in': '登录…',
  'verb.sign_in.to': '登录 {provider}',
  'verb.sign_out': '退出登录…',
  'verb.sign_out.of': '退出 {account} 在 {provider} 的登录…',
  'verb.refresh': '刷新所有账户',
  'verb.cancel': '取消登录',
  'verb.add_provider': '添加提供商…',
  'verb.show_accounts': '账户',
  'verb.show_inspector': '检查器',
  'verb.show_lab': '实验室',
  'verb.run_lab': '运行实验室的检查',
  'verb.open_settings': '设置…',
  'verb.open_log': '打开日志',
  'verb.show_shortcuts': '键盘快捷键',
  'verb.show_about': '关于 Postern',
} as const satisfies Translated<typeof source>
