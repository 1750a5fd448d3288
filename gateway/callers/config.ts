/** The issuer whose tokens are believed, and where its public keys are. */
export interface AuthConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly rolesClaim: string;
  readonly jwks: { readonly url: string } | { readonly file: string };
}

/** The issuer of development tokens, which no settings may name. */
export const developmentIssuer = 'urn:impact-sourcing-graph:development';

const asymmetric = /^(RS|PS|ES)(256|384|512)$|^EdDSA$|^Ed25519$/;
const identifying = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URL', 'AUTH_JWKS_FILE'];

/** Reads who issues tokens; undefined when nothing is set. Adds what is wrong to `faults`. */
export function readAuthConfig(
  setting: (name: string, fallback: string) => string,
  faults: string[],
): AuthConfig | undefined {
  const [issuer = '', audience = '', url = '', file = ''] = identifying.map((name) => setting(name, ''));
  const algorithms = setting('AUTH_ALGORITHMS', 'RS256,PS256,ES256,EdDSA').split(',');
  const rolesClaim = setting('AUTH_ROLES_CLAIM', 'roles');
  if (!issuer && !audience && !url && !file) return undefined;
  if (!issuer || !audience) faults.push('AUTH_ISSUER and AUTH_AUDIENCE must both be given to accept tokens');
  if (Boolean(url) === Boolean(file)) faults.push('one of AUTH_JWKS_URL and AUTH_JWKS_FILE must be given');
  if (url && !isSafeAddress(url)) faults.push('AUTH_JWKS_URL must be an https address, or http on this machine');
  if (issuer === developmentIssuer) faults.push('AUTH_ISSUER must not be the issuer of development tokens');
  const symmetric = algorithms.filter((name) => !asymmetric.test(name));
  if (symmetric.length > 0) faults.push(`AUTH_ALGORITHMS must be asymmetric signatures, not ${symmetric.join(', ')}`);
  return { issuer, audience, algorithms, rolesClaim, jwks: url ? { url } : { file } };
}

function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}
