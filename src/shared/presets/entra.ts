import { isUrl, type Preset, usual } from './preset'

const hosts = new Set(['login.microsoftonline.com', 'login.microsoftonline.us', 'login.partner.microsoftonline.cn'])

/** They stand for many tenants, and their metadata states a template where the issuer belongs. */
const notATenant = new Set(['common', 'organizations', 'consumers'])

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i

/**
 * Entra ID, by the ID or a domain of a tenant.
 *
 * `localhost`, because the form of its portal takes no `http://127.0.0.1/…`, and ignores the port of `http://localhost/…`.
 */
export const entra: Preset = {
  ...usual,
  id: 'entra',
  issuerOf: (typed) => {
    const { host, tenant } = read(typed)
    if (host === undefined || !hosts.has(host)) return { problem: 'not_a_tenant' }
    if (notATenant.has(tenant.toLowerCase())) return { problem: 'tenant_needed' }
    return guid.test(tenant) || domain.test(tenant)
      ? { text: `https://${host}/${tenant.toLowerCase()}/v2.0` }
      : { problem: 'not_a_tenant' }
  },
  typedOf: (issuer) => {
    const { host, tenant } = read(issuer)
    return host === 'login.microsoftonline.com' ? tenant : issuer
  },
  recognises: ({ hostname }) => hosts.has(hostname),
  redirectHost: 'localhost',
}

/** The tenant of an address such as `https://login.microsoftonline.com/TENANT/oauth2/…`, or one by itself. */
function read(typed: string): { readonly host: string | undefined; readonly tenant: string } {
  const text = isUrl(typed) || !typed.includes('/') ? typed : `https://${typed}`
  if (!isUrl(text)) return { host: 'login.microsoftonline.com', tenant: text }
  if (!URL.canParse(text)) return { host: undefined, tenant: '' }
  const { host, pathname } = new URL(text)
  return { host, tenant: pathname.split('/')[1] ?? '' }
}

/**
 * Whether a tenant that was asked for by a domain may call itself by this issuer: same host, and an ID in its place.
 *
 * @param asked the issuer as the preset made it of the domain
 */
export function isIssuerOfTenant(stated: string, asked: string): boolean {
  if (!URL.canParse(stated)) return false
  const { origin, pathname, search, hash } = new URL(stated)
  const [, tenant = '', version, ...more] = pathname.split('/')
  const plain = search === '' && hash === '' && version === 'v2.0' && more.join('') === ''
  return plain && origin === new URL(asked).origin && guid.test(tenant)
}

/** Whether the issuer names its tenant by a domain: the tenant itself states it by its ID. */
export function isByDomain(issuer: string): boolean {
  const { host, tenant } = read(issuer)
  return host !== undefined && hosts.has(host) && domain.test(tenant) && !guid.test(tenant)
}
