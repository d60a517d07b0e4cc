import { describe, expect, it } from 'vitest';
import { organisationPath, requestWords, type Filed } from './request';

const filed = (more: Partial<Filed>) => ({ organisation: 'enterprise', joins: false, ...more }) as Filed;

describe('what an application asks', () => {
  it('names the role with it', () => {
    expect(requestWords(filed({ joins: true, role: 'TECHNOLOGY_VICE_PRESIDENT' }))).toBe('加入已有单位（科技副总）');
    expect(requestWords(filed({}))).toBe('新登记');
  });

  it('leads to the organisation where there is one', () => {
    expect(organisationPath(filed({ knownEnterpriseId: 'e1' }))).toBe('/enterprises/e1');
    expect(organisationPath(filed({ organisation: 'school', registeredSchoolId: 's1' }))).toBe('/schools/s1');
    expect(organisationPath(filed({}))).toBeNull();
  });
});
