// What Maven calls: fetches the packages and builds, where anything that matters has changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const portal = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args) => execFileSync(command, args, { cwd: portal, stdio: 'inherit' });

function filesOf(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !file.includes('/generated/'));
}

const sources = [
  ...['src', 'public', 'scripts'].flatMap((folder) => filesOf(portal + folder)),
  ...['package-lock.json', 'index.html', 'vite.config.ts'].map((file) => portal + file),
  ...['enterprise', 'school', 'matching'].map((service) => `${portal}../docs/api/${service}-service.yaml`),
].sort();
const hash = createHash('sha256');
for (const file of sources) hash.update(file).update(readFileSync(file));
const now = hash.digest('hex');

run(process.execPath, ['scripts/install.mjs']);
const stamp = `${portal}dist/fingerprint.txt`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  run('npm', ['run', '--silent', 'build']);
  writeFileSync(stamp, now);
}
