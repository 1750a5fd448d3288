import type { IncomingMessage } from 'node:http';

/**
 * The address a request comes from, as one caller is counted: an IPv4 address, or an IPv6 network of 64 bits.
 * `X-Forwarded-For` counts for as many proxies as are ours, read from its end: what stands before was written by the client.
 */
export function clientAddress({ socket, headers }: IncomingMessage, trustedProxies = 0): string {
  const peer = socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return network(peer);
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  return network(forwarded.at(-trustedProxies) ?? forwarded[0] ?? peer);
}

const ipv4InIpv6 = /^::ffff:(?<ipv4>\d+\.\d+\.\d+\.\d+)$/i;

function network(address: string): string {
  const ipv4 = ipv4InIpv6.exec(address)?.groups?.['ipv4'];
  if (ipv4 !== undefined || !address.includes(':')) return ipv4 ?? address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
}
