import { KeySet } from '../gateway/callers/key-set.js';
import { keysAt, keysIn } from '../gateway/callers/key-sources.js';
import type { TokenTrust } from '../gateway/callers/token.js';
import type { Logger } from '../gateway/logger.js';
import type { LaunchConfig } from './config.js';
import { developmentTrust } from './development-tokens.js';

/** Whose tokens a server believes: the configured issuer's, else while developing those of `npm run token`, else nobody's. */
export function tokenTrust({ auth, production, dataDir }: LaunchConfig, logger: Logger): TokenTrust | undefined {
  const onFailure = (error: unknown) =>
    logger('error', 'The keys that tokens are checked with could not be loaded.', { error });
  if (!auth) return production ? undefined : developmentTrust(dataDir, { onFailure });
  const { jwks, ...rest } = auth;
  return { ...rest, keys: new KeySet('url' in jwks ? keysAt(jwks.url) : keysIn(jwks.file), { onFailure }) };
}
