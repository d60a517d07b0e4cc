import { test } from '@playwright/test';
import { ensureGifts } from './gifts';

test('no list that is looked at is empty', ({ browser }) => ensureGifts(browser));
