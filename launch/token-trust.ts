import { KeySet } from '../gateway/callers/key-set.js';
import { keysAt, keysIn } from '../gateway/callers/key-sources.js';
import type { TokenTrust } from '../gateway/callers/token.js';
import type { Logger } from '../gateway/logger.js';
import type { LaunchConfig } from './config.js';
import { developmentTrust } from './development-tokens.js';

/** Whose tokens a server believes: the configured issuer's, else while developing those of `npm run token`, else nobody's. */
export function tokenTrust({ auth, production, dataDir }: LaunchConfig, logger: Logger): TokenTrust | undefined {
  if (!auth) return production ? undefined : developmentTrust(dataDir);
  const onFailure = (error: unknown) => logger('error', 'The keys of the token issuer could not be loaded.', { error });
  const { jwks, ...rest } = auth;
  return { ...rest, keys: new KeySet('url' in jwks ? keysAt(jwks.url) : keysIn(jwks.file), { onFailure }) };
}
