import { pathOf } from '@/features/organisations/organisations';
import type { Application } from '@/features/register/applications';
import { t } from '@/i18n';
import { code } from '@/shared/codes';

/** What the platform says besides what both kinds of application share; the desks hand it on. */
export type Filed = Application & {
  role?: string;
  enterpriseId?: string;
  knownEnterpriseId?: string;
  schoolId?: string;
  registeredSchoolId?: string;
};

/** What is asked, and in which role. */
export function requestWords(it: Filed): string {
  const what = t(it.joins ? 'approvals.joins' : 'approvals.registers');
  return it.role ? t('approvals.inRole', { what, role: code('role', it.role) }) : what;
}

/** Where the organisation is; null for one that is not registered yet. */
export function organisationPath(it: Filed): string | null {
  const id = it.enterpriseId ?? it.knownEnterpriseId ?? it.schoolId ?? it.registeredSchoolId;
  return id ? pathOf(it.organisation, id) : null;
}
