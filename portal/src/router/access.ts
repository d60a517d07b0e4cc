import {
  hasRole,
  isAdmin,
  isEnterpriseMember,
  isMember,
  isOffice,
  isSchoolMember,
  session,
  type RealmRole,
} from '@/session/session';

/** Whom a route is for. The services decide what a person may do; this only spares them pages that would be refused. */
export type Access =
  | 'everyone'
  | 'login'
  | 'enterprise'
  | 'school'
  | 'member'
  | 'office'
  | 'memberOrOffice'
  | 'importer'
  | 'enterpriseOrBureau'
  | 'enterpriseMembers'
  | 'schoolMembers'
  | 'audit'
  | RealmRole;

export function allowed(access: Access): boolean {
  switch (access) {
    case 'everyone':
      return true;
    case 'login':
      return session.authenticated;
    case 'enterprise':
      return isEnterpriseMember.value;
    case 'school':
      return isSchoolMember.value;
    case 'member':
      return isMember.value;
    case 'office':
      return isOffice.value;
    case 'memberOrOffice':
      return isMember.value || isOffice.value;
    case 'enterpriseOrBureau':
      return isEnterpriseMember.value || hasRole('economic-bureau');
    case 'enterpriseMembers':
      return isEnterpriseMember.value || hasRole('economic-bureau') || isAdmin.value;
    case 'schoolMembers':
      return isSchoolMember.value || hasRole('education-bureau') || isAdmin.value;
    case 'importer':
      return isMember.value || hasRole('economic-bureau') || hasRole('education-bureau');
    case 'audit':
      return isAdmin.value || hasRole('economic-bureau') || hasRole('education-bureau');
    default:
      return hasRole(access);
  }
}
