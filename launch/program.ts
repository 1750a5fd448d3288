export interface ProgramContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly arguments: readonly string[];
  readonly onProgress: (line: string) => void;
  /** Aborted by Ctrl-C or a termination signal. */
  readonly signal: AbortSignal;
  /** Waits until somebody asks to stop, or until `lost` resolves. */
  readonly until: (lost: Promise<void>) => Promise<'asked' | 'lost'>;
}

/** What a shell expects of a program that was ended by Ctrl-C before it was done. */
const stoppedCode = 130;

/** Runs a program to its exit code. Faults are told in one sentence; Ctrl-C, SIGTERM and SIGHUP ask it to stop; where another program of ours started it, the end of that one does. */
export async function runProgram(main: (context: ProgramContext) => Promise<number>): Promise<void> {
  const controller = new AbortController();
  const ask = () => controller.abort();
  process.on('SIGTERM', ask);
  if (process.connected) {
    // Ctrl-C reaches every process of the terminal, but this one ends when its parent lets go of it, or dies.
    process.on('disconnect', ask);
    for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
  } else {
    process.on('SIGINT', ask);
    process.on('SIGHUP', ask);
  }
  const asked = new Promise<'asked'>((resolve) => controller.signal.addEventListener('abort', () => resolve('asked')));
  try {
    process.exitCode = await main({
      environment: process.env,
      arguments: process.argv.slice(2),
      onProgress: (line) => console.log(line),
      signal: controller.signal,
      until: (lost) => (controller.signal.aborted ? asked : Promise.race([asked, lost.then(() => 'lost' as const)])),
    });
  } catch (error) {
    const stopped = controller.signal.aborted && error === controller.signal.reason;
    // Not among the results, which some programs print.
    if (stopped) console.error('Stopped before it was done.');
    else console.error((error as Error).message);
    process.exitCode = stopped ? stoppedCode : 1;
  }
}
