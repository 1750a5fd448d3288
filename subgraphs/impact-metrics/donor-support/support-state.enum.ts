import { defineEnum } from '../../vocabulary/define-enum.js';

/** How the money that a provider is given stands. */
export const SupportState = defineEnum('SupportState', 'How the money that a provider is given stands.', {
  INTERIM: 'Interim supported: every criterion is met.',
  WITHOUT_END: 'Supported, and a source says that the money comes again without an end or is most of its income.',
  FOR_OTHER_ENDS: 'Supported, but stated purposes are others, or sources say that it earns nothing.',
  NOT_KNOWN: 'Supported; for what, for how long or whether it earns is not known.',
  NO_SUPPORT_KNOWN: 'No source tells of money given to it; that does not say that there is none.',
});
export type SupportState = keyof typeof SupportState;
