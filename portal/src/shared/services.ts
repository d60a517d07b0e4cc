/** The services behind the gateway that an administrator looks at. */
export const SERVICES = ['enterprise-service', 'school-service', 'matching-service'] as const;
export type Service = (typeof SERVICES)[number];
