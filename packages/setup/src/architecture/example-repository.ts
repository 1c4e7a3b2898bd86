import { type Repository, toSourceFile } from './workspaces.ts';

interface Example {
  readonly name: string;
  readonly folder: string;
  /** Path inside the workspace → text. */
  readonly files: Readonly<Record<string, string>>;
  readonly dependencies?: readonly string[];
  readonly devDependencies?: readonly string[];
}

/** A repository of one workspace, for the tests of the checks themselves. */
export function exampleRepository(example: Example): Repository {
  const { name, folder, dependencies = [], devDependencies = [] } = example;
  const files = Object.entries(example.files).map(([path, text]) =>
    toSourceFile(`${folder}/${path}`, text),
  );
  return {
    workspaces: [{ name, folder, dependencies, devDependencies, files }],
    devDependencies: ['vitest', '@types/aws-lambda', 'cdk-nag'],
    tests: [],
  };
}
