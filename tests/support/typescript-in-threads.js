import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Preloaded by vitest: worker threads then load the sources as they are, as vitest itself does in the main thread.
if (!isMainThread) register('./typescript-hooks.js', import.meta.url);
