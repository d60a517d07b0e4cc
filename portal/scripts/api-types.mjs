// Writes src/api/generated from docs/api, where that is newer: the API's types have no second source.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const portal = fileURLToPath(new URL('..', import.meta.url));
const target = `${portal}src/api/generated`;
mkdirSync(target, { recursive: true });
for (const service of ['enterprise', 'school', 'matching']) {
  const from = `${portal}../docs/api/${service}-service.yaml`;
  const to = `${target}/${service}.ts`;
  if (existsSync(to) && statSync(to).mtimeMs > statSync(from).mtimeMs) continue;
  execFileSync(
    process.execPath,
    [`${portal}node_modules/openapi-typescript/bin/cli.js`, from, '-o', to, '--alphabetize'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
