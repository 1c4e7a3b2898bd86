#!/usr/bin/env node
// Runs the command on the project's own Node, whatever Node called it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const node = path('../../../node_modules/.bin/node');
const args = ['--max-old-space-size=256', path('../src/main.ts'), ...process.argv.slice(2)];

const child = spawn(node, args, { stdio: 'inherit' });
child.on('error', () => {
  process.stderr.write('Install the project first: npm ci in its folder.\n');
  process.exitCode = 2;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 2;
});
