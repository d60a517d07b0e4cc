import type { Kind } from '@/api/schemas';
import { itemChoices } from '@/shared/codes';
import type { Model } from '@/shared/form/field';
import type { GiftSide } from './gift';
import { summedQuantity } from './quantity';

/** The form's model as the API takes it: kind and item category belong to the details, and some quantities are sums. */
export function contentOf(side: GiftSide, kind: Kind, model: Model): Model {
  const { itemCategory, details, ...around } = model;
  const own = { ...(details as Model), kind, itemCategory: itemCategory ?? itemChoices(kind)[0]?.value };
  const quantity = summedQuantity(kind, own) ?? (around.quantity as number);
  const content: Model = { ...around, quantity, details: own };
  if (side === 'needs') {
    const whole = kind === 'STUDY_TOUR' && !(details as Model).splitAccepted;
    content.minimumUsefulQuantity = around.minimumUsefulQuantity ?? (whole ? quantity : 1);
  }
  return content;
}
