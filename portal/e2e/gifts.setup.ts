import { test } from '@playwright/test';
import { ensureGifts } from './gifts';
import { ROUTES } from './routes';
import { keepLogin } from './support';

test('no list that is looked at is empty', ({ browser }) => ensureGifts(browser));

test('everybody is logged in', async ({ browser }) => {
  for (const [account] of ROUTES) if (account) await keepLogin(browser, account);
});
