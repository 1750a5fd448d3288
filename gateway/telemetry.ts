/** Keeps Apollo's gateway from sending usage figures to its maker; to be called before one is built. */
export function refuseTelemetry(): void {
  // The only switch it has, read when it is built.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}
