/** Runs one command with its output shown as it comes; only built-ins of Node, because it runs before anything is installed. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Resolves to true when the command ends with 0. Standard input is closed: nothing may wait for an answer.
 * `minutes` is the longest it may take; then its whole process group is ended and the answer is false.
 */
export function run(command, args, { env = {}, minutes = 15 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    const end = () => {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    };
    const timer = setTimeout(() => {
      console.error(`stopped after ${minutes} minutes: ${command} ${args.join(' ')}`);
      end();
    }, minutes * 60_000);
    process.once('exit', end);
    const done = (ok) => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      resolve(ok);
    };
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
}

/** Runs a tool of `node_modules` (its `bin` name) with this very Node, without npm in between. */
export function runTool(name, args, options) {
  // Vite warns at every start that a later major version will want file extensions in imports of its configuration.
  const env = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...options?.env };
  return run(path.join(root, 'node_modules/.bin', name), args, { ...options, env });
}
