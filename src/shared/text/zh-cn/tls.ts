import type { tlsMessages as source } from '../en/tls'
import type { Translated } from '../translated'

export const tlsMessages = {
  'tls.expired': '证书已过期，或尚未生效。',
  'tls.expired.remedy': '请检查此计算机的日期和时间。如果无误，请告知提供商的管理员。',
  'tls.wrong_host': '证书属于另一个名称。',
  'tls.wrong_host.remedy': '请检查提供商的地址；那里响应的可能是别的程序。',
  'tls.unknown_issuer': '证书来自此处不信任的证书颁发机构。',
  'tls.unknown_issuer.remedy': '如果公司有自己的证书颁发机构，请在“设置”→“CA 文件”中选择其证书。如果没有，请勿继续。',
  'tls.self_signed': '证书只由其自身签名。',
  'tls.self_signed.remedy': '如果了解此提供商，请在“设置”→“CA 文件”中选择其证书。',
  'tls.revoked': '证书已被吊销。',
  'tls.revoked.remedy': '请勿继续。请告知提供商的管理员。',
  'tls.weak': '连接强度过低，不安全。',
  'tls.weak.remedy': '请告知提供商的管理员：需要 TLS 1.2 和符合当今长度的密钥。',
  'tls.client_certificate': '提供商要求此计算机提供证书。',
  'tls.client_certificate.remedy': 'Postern 没有可出示的证书。请询问无需证书的接入方式。',
  'tls.handshake': '未能协商出安全连接。',
  'tls.handshake.remedy': '请检查地址及其端口：那里响应的可能不使用 TLS。',
  'tls.invalid': '证书不符合要求。',
  'tls.invalid.remedy': '请告知提供商的管理员，或网络的管理员。',
} as const satisfies Translated<typeof source>
