/** What a server process is given as its one argument. */
export interface ServerSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What it tells when it listens, and when it is asked how many statements it has sent. */
export type ServerMessage = { readonly url: string } | { readonly statements: number };

export const settingsOf = (argument: string | undefined): ServerSettings =>
  JSON.parse(argument ?? '{}') as ServerSettings;

/** Tells the parent where the server listens and, whenever asked, how many statements it has sent; ends with the parent. */
export function serve(url: string, statements: () => number, stop: () => Promise<void>): void {
  const tell = (message: ServerMessage): void => void process.send?.(message);
  process.on('message', () => tell({ statements: statements() }));
  process.once('disconnect', () => void stop().finally(() => process.exit(0)));
  tell({ url });
}
