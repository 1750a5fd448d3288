/** Keeps Apollo's gateway from sending usage figures to its maker; to be called before one is built. */
export function refuseTelemetry(): void {
  // eslint-disable-next-line no-restricted-globals -- the only switch it has, read when it is built: no caller may forget it
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}
