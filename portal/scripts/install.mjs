// Fetches what package-lock.json names, once for each state of that file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const portal = fileURLToPath(new URL('..', import.meta.url));
const lock = readFileSync(`${portal}package-lock.json`, 'utf8');
const stamp = `${portal}node_modules/.linkage-lock`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: portal,
    stdio: 'inherit',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stamp, lock);
}
