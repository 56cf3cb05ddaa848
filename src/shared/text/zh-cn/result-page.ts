import type { resultPageMessages as source } from '../en/result-page'
import type { Translated } from '../translated'

export const resultPageMessages = {
  'page.lang': 'zh-CN',
  'page.signed_in.title': '登录成功',
  'page.signed_in.account': '{provider} 的 {account}',
  'page.signed_in.next': '可以关闭此标签页，返回 Postern。',
  'page.failed.title': '登录未成功',
  'page.failed.silent.title': '未能静默登录',
  'page.failed.silent.what': 'Postern 请求提供商在不询问的情况下完成登录。',
  'page.failed.detail': '报告的内容',
  'page.failed.next': '可以关闭此标签页。请返回 Postern 重试。',
  'page.cancelled.title': '登录已取消',
  'page.cancelled.next': '没有保存任何内容。可以关闭此标签页。',
  'page.signed_out.title': '已退出登录',
  'page.signed_out.account': '{provider} 的 {account}',
  'page.signed_out.next': '在 Postern 和此浏览器中均已退出。可以关闭此标签页。',
  'page.sign_out_unconfirmed.title': '这不能确认已退出登录',
  'page.sign_out_unconfirmed.next':
    '在 Postern 中已退出登录。此地址不能证明在此浏览器中是否也已退出。如需确认，请打开提供商的页面查看。',
  'page.stray.title': 'Postern 没有预料到此请求',
  'page.stray.next': '此地址不属于任何进行中的登录。如果刚刚登录，请返回 Postern，从那里重新打开浏览器。',
  'page.unfinished.title': '用时过长',
  'page.unfinished.next': '请返回 Postern 查看结果。可以关闭此标签页。',
} as const satisfies Translated<typeof source>
