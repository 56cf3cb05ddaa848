import type { logOutMessages as source } from '../en/log-out'
import type { Translated } from '../translated'

export const logOutMessages = {
  'sign_out.title': '要退出 {account} 的登录吗？',
  'sign_out.how': '退出登录的范围',
  'sign_out.local': '仅在此计算机上',
  'sign_out.local.about': 'Postern 删除此账户的令牌。不通知提供商，浏览器保持登录。',
  'sign_out.revoke': '在此计算机上和提供商处',
  'sign_out.revoke.about': '{provider} 还会收回刷新令牌，此后任何人都无法使用。浏览器保持登录。',
  'sign_out.everywhere': '也在浏览器中',
  'sign_out.everywhere.about': '除上述各项外，还会打开浏览器，由 {provider} 在其中退出登录。其他应用可能要求重新登录。',
  'sign_out.submit': '退出登录',
  'sign_out.remove': '从列表中移除',
  'sign_out.remove.meaning':
    '或者现在就从列表中移除此账户。{keychain} 中的账户内容会保留到它恢复可用为止，届时由 Postern 删除。不通知提供商。',

  'signed_out.title': '{account} 已在此计算机上退出登录。',
  'signed_out.not_revoked': '提供商没有收回刷新令牌。如有需要，请在提供商处的账户中结束会话。',
  'signed_out.no_browser': '提供商没有在浏览器中退出登录的页面，因此浏览器中可能仍处于登录状态。',

  'revocation.pending': '尚未通知 {provider}：{account} 已退出登录。',
  'revocation.retry': 'Postern 将于 {when} 重试。',
  'revocation.keychain': '钥匙串造成了障碍：{message}',
  'revocation.now': 'Postern 正在重试。',
  'revocation.forget': '不再通知',
  'revocation.forget.of': '不再通知 {provider}：{account} 已退出登录',

  'log_out.title': '正在浏览器中从 {provider} 退出登录',
  'log_out.waiting': '{account} 已在此计算机上退出登录。浏览器中的页面会在浏览器中退出登录。',
  'log_out.unconfirmed': '浏览器已返回，但缺少表明它就是响应的内容。这不能证明什么；Postern 继续等待正确的响应。',
  'log_out.open_again': '重新打开',
  'log_out.open_again.of': '重新打开从 {provider} 退出登录的页面',
  'log_out.copy_link': '复制链接',
  'log_out.copy_link.of': '复制从 {provider} 退出登录的链接',
  'log_out.copied': '已复制',
  'log_out.cancel': '取消',
  'log_out.cancel.of': '取消在浏览器中从 {provider} 退出登录',
  'log_out.hints': '没有反应？',
  'log_out.hints.registered': '提供商提示地址有误，或浏览器没有返回。请在提供商处将 {uri} 注册为注销 URL，须完全一致。',
  'log_out.hints.browser':
    '页面在另一个浏览器或浏览器配置文件中打开了。请复制链接（在此计算机上仅可访问一次），粘贴到已登录的地方。',
  'log_out.ended.confirmed': '{provider} 已确认 {account} 在浏览器中退出登录。',
  'log_out.ended.unconfirmed':
    '无法确认 {account} 是否已在浏览器中从 {provider} 退出登录：浏览器返回时缺少相应证明。在此计算机上，{account} 已退出登录。',
  'log_out.ended.timed_out':
    '浏览器没有返回；{account} 在浏览器中可能仍处于 {provider} 的登录状态。在此计算机上，{account} 已退出登录。',
  'log_out.ended.cancelled':
    '已取消在浏览器中从 {provider} 退出登录；{account} 在浏览器中可能仍处于登录状态。在此计算机上，{account} 已退出登录。',
  'log_out.ended.failed':
    '在浏览器中从 {provider} 退出登录 未成功；{account} 在浏览器中可能仍处于登录状态。在此计算机上，{account} 已退出登录。',
  'log_out.dismiss': '关闭',
  'log_out.dismiss.of': '关闭 {account} 从 {provider} 退出登录的信息',
} as const satisfies Translated<typeof source>
