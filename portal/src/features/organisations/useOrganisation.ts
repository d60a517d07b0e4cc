import { inject, shallowRef, type ShallowRef } from 'vue';
import { useRoute } from 'vue-router';
import { ORGANISATION, pathOf, type Organisation, type OrganisationKind } from './organisations';

export interface OrganisationPage {
  kind: OrganisationKind;
  id: string;
  /** The address of the organisation's first page; its others lie below. */
  path: string;
  found: ShallowRef<Organisation | null>;
}

/** Which organisation a page is about, as its route says. */
export function useOrganisation(): OrganisationPage {
  const route = useRoute();
  const kind = route.meta.organisation === 'school' ? 'school' : 'enterprise';
  const id = String(route.params.id);
  return { kind, id, path: pathOf(kind, id), found: inject(ORGANISATION, () => shallowRef(null), true) };
}
