import { answer, api, tag } from '@/api/client';
import type { EnterpriseSchemas, Page } from '@/api/schemas';
import { t } from '@/i18n';
import { choices } from '@/shared/codes';
import { today } from '@/shared/format/format';
import type { Field, Model } from '@/shared/form/field';
import { asQuery, type ListQuery } from '@/shared/list/list';
import { remaining } from './expiry';

export type Certificate = EnterpriseSchemas['Certificate'];
export type CertificateNotice = EnterpriseSchemas['CertificateNotice'];

export const CERTIFICATE_FIELDS: Field[] = [
  { name: 'kind', type: 'choice', choices: () => choices('certificateKind'), label: 'certificateKind' },
  { name: 'number', type: 'text', most: 60, label: 'certificateNumber', help: 'certificateNumber' },
  { name: 'issuedOn', type: 'day' },
  { name: 'expiresOn', type: 'day', label: 'validUntil' },
];

/** How long it is still valid, in words alone. */
export function remainingWords(expiresOn: string): string {
  const { key, count } = remaining(expiresOn, today());
  return t(`certificates.remaining.${key}`, { count });
}

const of = (enterpriseId: string, certificateId: string, version: number) => ({
  params: { path: { enterpriseId, certificateId }, header: { 'If-Match': tag(version) } },
});

export function listCertificates(enterpriseId: string, query: ListQuery): Promise<Page<Certificate>> {
  const params = { path: { enterpriseId }, query: asQuery(query) };
  return answer(api.GET('/api/enterprises/{enterpriseId}/certificates', { params }));
}

export function getCertificate(enterpriseId: string, certificateId: string): Promise<Certificate> {
  const params = { path: { enterpriseId, certificateId } };
  return answer(api.GET('/api/enterprises/{enterpriseId}/certificates/{certificateId}', { params }));
}

export function enterCertificate(enterpriseId: string, content: Model, once: string): Promise<Certificate> {
  return answer(
    api.POST('/api/enterprises/{enterpriseId}/certificates', {
      params: { path: { enterpriseId }, header: { 'Idempotency-Key': once } },
      body: content as EnterpriseSchemas['CertificateContent'],
    }),
  );
}

export function changeCertificate(it: Certificate, content: Model): Promise<Certificate> {
  return answer(
    api.PUT('/api/enterprises/{enterpriseId}/certificates/{certificateId}', {
      ...of(it.enterpriseId, it.id, it.version),
      body: content as EnterpriseSchemas['CertificateContent'],
    }),
  );
}

export async function removeCertificate(it: Certificate): Promise<true> {
  await answer(
    api.DELETE('/api/enterprises/{enterpriseId}/certificates/{certificateId}', of(it.enterpriseId, it.id, it.version)),
  );
  return true;
}

export function listNotices(enterpriseId: string, query: ListQuery): Promise<Page<CertificateNotice>> {
  const params = { path: { enterpriseId }, query: asQuery(query) };
  return answer(api.GET('/api/enterprises/{enterpriseId}/certificate-notices', { params }));
}
