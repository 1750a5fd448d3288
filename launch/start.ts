import { runStart } from './start-program.js';

await runStart('npm start');
