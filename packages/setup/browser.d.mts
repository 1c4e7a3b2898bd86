export interface BrowserSetup {
  readonly environment?: NodeJS.ProcessEnv;
  /** Where the system's own browser lies once it is installed. */
  readonly system?: string;
  readonly install?: () => Promise<void>;
  readonly say?: (line: string) => void;
}

export function findBrowser(environment?: NodeJS.ProcessEnv): string;
export function ensureBrowser(setup?: BrowserSetup): Promise<number>;
