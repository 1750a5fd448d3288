import { parseArgs } from 'node:util';
import { roles, type Role } from '../gateway/caller.js';
import { readLaunchConfig } from './config.js';
import { issueDevelopmentToken } from './development-tokens.js';
import { runProgram } from './program.js';
import { projectRoot } from './project-root.js';

const signedIn: readonly Role[] = roles.filter((role) => role !== 'anonymous');
const usage = `Usage: npm run token -- --role ${signedIn.join('|')} [--subject name] [--minutes 1 to 1440]`;

await runProgram(async ({ environment, arguments: given, onProgress }) => {
  const { auth, production, dataDir } = readLaunchConfig(environment, projectRoot);
  if (auth || production) {
    throw new Error('Development tokens are not accepted in production or beside an issuer: ask the issuer for one.');
  }
  const wish = readWish(given);
  // Beside the token, so that `$(npm run -s token …)` is the token alone.
  console.error(
    `For development only: a token of ${wish.minutes} minutes as ${wish.role}, accepted by npm start on the same data folder.`,
  );
  onProgress(await issueDevelopmentToken(dataDir, wish));
  return 0;
});

function readWish(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...given], options: { role: text, subject: text, minutes: text } });
    const role = signedIn.find((name) => name === values.role);
    const { subject = 'developer', minutes = '60' } = values;
    if (role && subject && /^\d{1,4}$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= 1_440) {
      return { role, subject, minutes: Number(minutes) };
    }
  } catch {
    // An argument nobody knows: the usage says what there is.
  }
  throw new Error(usage);
}
