export interface BrowserSetup {
  readonly environment?: NodeJS.ProcessEnv;
  /** Where the system's own browsers lie once they are installed, the best first. */
  readonly system?: readonly string[];
  readonly install?: () => Promise<void>;
  readonly say?: (line: string) => void;
}

export function findBrowser(environment?: NodeJS.ProcessEnv): string;
export function ensureBrowser(setup?: BrowserSetup): Promise<number>;
