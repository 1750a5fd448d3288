import type { IncomingMessage } from 'node:http';
import { anonymous, type Caller } from '../caller.js';
import { clientAddress } from '../client-address.js';
import { bearerToken, unauthenticated } from './bearer.js';
import { callerOfToken, type TokenTrust } from './token.js';

/** Tells who sent a request from its head alone; refuses a request whose claim does not hold. */
export type Authenticate = (request: IncomingMessage) => Promise<Caller>;

/**
 * Believes the tokens of one issuer; without any, every caller is anonymous and a token is refused rather than ignored.
 * Anonymous callers are known by their address, behind so many proxies of ours.
 */
export const createAuthenticate =
  (trust?: TokenTrust, trustedProxies = 0): Authenticate =>
  async (request) => {
    const token = bearerToken(request);
    if (token === undefined) return anonymous(clientAddress(request, trustedProxies));
    if (!trust) throw unauthenticated('This server accepts no tokens: send the request without one.');
    return callerOfToken(token, trust);
  };
